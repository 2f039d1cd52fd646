import type { Database } from 'better-sqlite3';
import { endWithParent } from '../../pipeline/end-with-parent.ts';
import { openExistingStore } from '../../store/open-store.ts';
import { ReadOrder } from './read-messages.ts';
import type { ReadAnswer } from './read-messages.ts';

type Read = (database: Database, ...given: never[]) => unknown;

/** Answers, one after the other, what the parent asks this process to read from the database that it names. */
export function answerReads(reads: Readonly<Record<string, Read>>): void {
  const database = openExistingStore(process.argv[2] ?? '');
  process.on('message', (message) =>
    process.send?.(answerOf(database, new Map(Object.entries(reads)), message)),
  );
  // The parent decides when to stop: Ctrl-C reaches the whole process group.
  process.on('SIGINT', () => {});
  process.on('disconnect', () => process.exit());
  endWithParent();
}

function answerOf(database: Database, reads: ReadonlyMap<string, Read>, message: unknown): ReadAnswer {
  try {
    const { name, given } = ReadOrder.parse(message);
    const read = reads.get(name);
    if (read === undefined) throw new Error(`nothing is read by the name ${name}`);
    return { state: 'read', value: read(database, ...(given as never[])) };
  } catch (error) {
    const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { state: 'failed', message: why };
  }
}
