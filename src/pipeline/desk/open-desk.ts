import { Piscina } from 'piscina';
import { moduleFile } from '../../program-files.ts';
import { closeAfter } from '../../store/open-store.ts';
import { valueOf } from './desk-answer.ts';
import type { DeskAnswer } from './desk-answer.ts';
import type {
  ApplySameOrder,
  CorrectOrder,
  DecideOrder,
  Decided,
  SameOrder,
  SamePlaces,
  Undone,
  UndoOrder,
} from './desk-orders.ts';
import type { DeskOrder } from './desk-worker.ts';

/** Where people's decisions are carried out: each whole or not at all, one after the other, in a thread of its own. */
export interface Desk {
  /** A decision on a matter of the queue. */
  decide(order: DecideOrder): Promise<Decided>;
  /** A whole line written by somebody who reads. */
  correct(order: CorrectOrder): Promise<Decided>;
  /** Takes a decision back, with all that was decided at once with it. */
  undo(order: UndoOrder): Promise<Undone>;
  /** The other places of the word that a decision was about. Changes nothing. */
  findSame(order: SameOrder): Promise<SamePlaces>;
  /** Applies a decision about a word to other places of it, at once. */
  applySame(order: ApplySameOrder): Promise<Decided>;
  /** Ends the thread when what is under way has been carried out. */
  close(): Promise<void>;
}

export interface DeskOptions {
  /** How sure an edit of repair must be in this archive; as `reprocess` is told. */
  readonly leastConfidence?: number;
}

const workerFile = moduleFile('pipeline/desk/desk-worker').href;
/** The language is a hundred megabytes; a thread that waits keeps it. */
const idleMilliseconds = 10 * 60_000;

/**
 * Opens the desk of a database. The thread begins with the first order.
 *
 * Every order throws a DeskRefusal (`item-unknown`, `item-changed`, `undo-refused`, `usage`) where it cannot be carried out
 * as it was given, and a ParagrafError (`database-locked`, `disk-full`, …) where it cannot be carried out now. Nothing has
 * been changed then.
 */
export function openDesk(database: string, { leastConfidence }: DeskOptions = {}): Desk {
  const pool = new Piscina<DeskOrder, DeskAnswer>({
    filename: workerFile,
    name: 'carryOut',
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: idleMilliseconds,
    workerData: { database, ...(leastConfidence === undefined ? {} : { leastConfidence }) },
  });
  let hasWorked = false;
  const run = async <Value>(name: DeskOrder['name'], given: unknown): Promise<Value> => {
    hasWorked = true;
    return valueOf((await pool.run({ name, given })) as DeskAnswer<Value>);
  };
  return {
    decide: async (given) => run('decide', given),
    correct: async (given) => run('correct', given),
    undo: async (given) => run('undo', given),
    findSame: async (given) => run('findSame', given),
    applySame: async (given) => run('applySame', given),
    close: async () => {
      await pool.close();
      if (hasWorked) closeAfter(database);
    },
  };
}
