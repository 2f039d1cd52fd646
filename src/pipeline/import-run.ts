import type { Database } from 'better-sqlite3';
import type { ParagrafError, Reason } from '../errors.ts';
import { failureOf } from './file-failure.ts';
import type { Languages } from './reprocess.ts';
import { tryAgain } from './try-again.ts';
import type { WorkerPool } from './worker-pool.ts';

/** What came of one file. */
export type FileResult =
  | { readonly path: string; readonly state: 'stored' | 'partial'; readonly counts: Counts }
  | { readonly path: string; readonly state: 'known' }
  | FailedFile;

/** `waiting`: the reason passes by itself, and the next run tries again. */
export type FailedFile = FailedAs<'set-aside'> | FailedAs<'waiting'>;

interface FailedAs<State extends string> {
  readonly path: string;
  readonly state: State;
  readonly reason: Reason;
  readonly message: string;
  readonly remedy: string;
}

export interface Counts {
  readonly pages: number;
  readonly minutes: number;
  readonly paragraphs: number;
  readonly decisions: number;
  /** Protocols that were stored before with the same text; they are in no other count but the pages. */
  readonly copies: number;
  /** Notices that ask for a person. */
  readonly toReview: number;
}

export interface ImportWatcher {
  onPage(path: string, done: number, total: number): void;
  onFile(result: FileResult): void;
  /** A try has failed for a reason that may pass; the next is made after so many seconds. */
  onWait(failure: Pick<ParagrafError, 'reason' | 'message'>, seconds: number): void;
}

/** What every file of a run needs. */
export interface ImportRun {
  readonly database: Database;
  readonly pool: WorkerPool;
  readonly watcher: ImportWatcher;
  readonly signal: AbortSignal;
  /** Names the run, in the journal. */
  readonly id: string;
  /** Before each new try of what failed for a passing reason, in seconds. */
  readonly pauses: readonly number[];
  readonly idleSeconds: number;
  /** Files that are being read, by their hash; each promise ends when its file is stored or has failed. */
  readonly underWay: Map<string, Promise<void>>;
  /** How files that are stored already are read again; null to leave them alone. */
  readonly readAgain: Languages | null;
  readonly rehash?: boolean;
  /** Whether a path that leads over a link, its own or a folder's, is refused. */
  readonly refuseLinks?: boolean;
  /** Hashes of what this run has read. */
  readonly finished: Set<string>;
}

/**
 * Writes to the database; where the disk is full or another program holds the lock, again after each pause.
 *
 * @throws ParagrafError `disk-full`, `database-locked` when the pauses are at their end.
 */
export async function writePatiently<T>(
  run: Pick<ImportRun, 'pauses' | 'signal' | 'watcher'>,
  write: () => T | Promise<T>,
): Promise<T> {
  try {
    return await tryAgain(run.pauses, run.signal, write, (error, pause) => {
      run.watcher.onWait(failureOf('', error), pause);
    });
  } catch (error) {
    throw failureOf('', error);
  }
}
