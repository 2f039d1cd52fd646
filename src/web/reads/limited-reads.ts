import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { moduleFile } from '../../program-files.ts';
import { ReadAnswer } from './read-messages.ts';
import type { Given, Gives, ReadName } from './reads.ts';

/** Reads that are cut off when they take too long. */
export interface LimitedReads {
  /**
   * @throws SlowRead when it has taken too long, waiting for its turn included; BusyReads when too many wait already.
   */
  read<Name extends ReadName>(name: Name, ...given: Given<Name>): Promise<Gives<Name>>;
  /** Ends the readers, whatever they are at. */
  close(): void;
}

export class SlowRead extends Error {
  override readonly name = 'SlowRead';
}

export class BusyReads extends Error {
  override readonly name = 'BusyReads';
}

export interface ReadLimits {
  readonly seconds: number;
  /** How many read at once. */
  readonly readers: number;
}

/** More than this do not wait: their readers would have left before it was their turn. */
const mostWaiting = 500;

const workerFile = fileURLToPath(moduleFile('web/reads/read-worker'));

interface Turn {
  readonly order: { readonly name: string; readonly given: unknown[] };
  readonly deadline: number;
  readonly settle: (end: { readonly value: unknown } | { readonly error: Error }) => void;
}

/**
 * @param database its file; each reader opens it for itself, when it is needed.
 * @param worker what a reader runs.
 */
export function openLimitedReads(
  database: string,
  { seconds, readers }: ReadLimits,
  worker = workerFile,
): LimitedReads {
  const waiting: Turn[] = [];
  const all = Array.from({ length: readers }, () => new Reader(() => startReader(worker, database), waiting));
  return {
    read: <Name extends ReadName>(name: Name, ...given: Given<Name>) =>
      new Promise<Gives<Name>>((resolve, reject) => {
        if (waiting.length >= mostWaiting) {
          reject(new BusyReads('too many questions wait'));
          return;
        }
        const settle: Turn['settle'] = (end) => {
          if ('error' in end) reject(end.error);
          else resolve(end.value as Gives<Name>);
        };
        const deadline = performance.now() + seconds * 1000;
        waiting.push({ order: { name, given }, deadline, settle });
        for (const reader of all) reader.takeTurn();
      }),
    close: () => {
      for (const { settle } of waiting.splice(0)) settle({ error: tooSlow() });
      for (const reader of all) reader.close();
    },
  };
}

/** One process after the other: a new one where the last has been ended. */
class Reader {
  private readonly fork: () => ChildProcess;
  private readonly waiting: Turn[];
  private child: ChildProcess | null = null;
  private turn: Turn | null = null;
  private alarm: NodeJS.Timeout | null = null;

  constructor(start: () => ChildProcess, waiting: Turn[]) {
    this.fork = start;
    this.waiting = waiting;
  }

  takeTurn(): void {
    if (this.turn !== null) return;
    const turn = this.waiting.shift();
    if (turn === undefined) return;
    const left = turn.deadline - performance.now();
    if (left <= 0) {
      turn.settle({ error: tooSlow() });
      this.takeTurn();
      return;
    }
    this.turn = turn;
    this.alarm = setTimeout(() => this.cutOff(), left);
    this.child ??= this.start();
    this.child.send(turn.order);
  }

  close(): void {
    this.end();
    this.settle({ error: tooSlow() });
  }

  private start(): ChildProcess {
    const child = this.fork();
    // One that has been ended may have answered a moment before: nobody asks for that any more.
    child.on('message', (message) => {
      if (this.child === child) this.hear(message);
    });
    // A send to a process that has just died is answered by its exit.
    child.on('error', () => {});
    child.on('exit', () => {
      if (this.child !== child) return;
      this.child = null;
      this.settle({ error: new Error('the process that read it ended unexpectedly') });
    });
    return child;
  }

  private hear(message: unknown): void {
    const answer = ReadAnswer.parse(message);
    if (answer.state === 'read') this.settle({ value: answer.value });
    else this.settle({ error: new Error(answer.message) });
  }

  private cutOff(): void {
    this.end();
    this.settle({ error: tooSlow() });
  }

  private end(): void {
    const { child } = this;
    this.child = null;
    child?.kill('SIGKILL');
  }

  private settle(end: Parameters<Turn['settle']>[0]): void {
    const { turn } = this;
    if (this.alarm !== null) clearTimeout(this.alarm);
    this.turn = null;
    turn?.settle(end);
    this.takeTurn();
  }
}

function startReader(worker: string, database: string): ChildProcess {
  return fork(worker, [database], {
    serialization: 'advanced',
    detached: true,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
}

function tooSlow(): SlowRead {
  return new SlowRead('the answer took too long');
}
