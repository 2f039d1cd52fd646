import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import type { Database } from 'better-sqlite3';
import { ParagrafError, retryOf } from '../errors.ts';
import { listTroublesome, noteFound } from '../store/journal.ts';
import { forgetAllEngineWords } from '../store/page-readings.ts';
import { isFaultOfTheRun } from './file-failure.ts';
import { importFile } from './import-file.ts';
import { writePatiently } from './import-run.ts';
import type { FileResult, ImportRun, ImportWatcher } from './import-run.ts';
import type { Languages } from './reprocess.ts';
import { mergeIndex } from './merge-index.ts';
import { settleNumbering } from './settle-numbering.ts';
import { stampFiles } from './stamp-files.ts';
import { sleep } from './try-again.ts';
import type { WorkerPool } from './worker-pool.ts';

export interface ImportOptions {
  readonly watcher: ImportWatcher;
  /** How files that are stored already are read again; null to leave them alone. */
  readonly readAgain: Languages | null;
  /** Whether the bytes of files that stand as they did when they were stored are looked at too. */
  readonly rehash?: boolean;
  /** Refuses what leads over a link by now: the files have been found where no link is. */
  readonly refuseLinks?: boolean;
  /** When aborted, no new file is begun and what is under way is dropped. */
  readonly signal: AbortSignal;
  /** Before each new try of what failed for a passing reason, in seconds. */
  readonly pauses: readonly number[];
  /** How long to wait for a file's bytes, in seconds. */
  readonly idleSeconds: number;
}

/**
 * Reads and stores files, as many at once as the pool has workers. All are in the journal before the first is touched.
 * Each file is stored whole or not at all; one that cannot be read ends with its reason in the journal, and the others go
 * on. What fails for a passing reason is tried again after a while, each time a longer one.
 *
 * @throws when the fault is not a file's: a missing dependency, or the database's own failures where they last.
 */
export async function importFiles(
  files: readonly string[],
  database: Database,
  pool: WorkerPool,
  options: ImportOptions,
): Promise<void> {
  const stop = new AbortController();
  const run: ImportRun = {
    ...options,
    database,
    pool,
    signal: AbortSignal.any([options.signal, stop.signal]),
    id: randomUUID(),
    underWay: new Map(),
    finished: new Set(),
  };
  await writePatiently(run, () => noteFound(database, stampFiles(files), run.id));
  // What a run before this one was killed too soon to do.
  await writePatiently(run, () => settleNumbering(database, run.signal));
  const queue = new Queue(troublesomeLast(files, database), run);
  let leavesWaiting = false;
  const lane = async (): Promise<void> => {
    for (let path = await queue.next(); path !== null; path = await queue.next()) {
      const result = await importFile(path, run);
      if (result === null || queue.takesBack(result)) continue;
      leavesWaiting ||= result.state === 'waiting';
      options.watcher.onFile(result);
    }
  };
  const lanes = Array.from({ length: pool.capacity }, async () => {
    try {
      await lane();
    } catch (error) {
      // The others end too: what they read could not be stored.
      stop.abort();
      pool.close();
      throw error;
    }
  });
  const ended = await Promise.allSettled(lanes);
  for (const each of ended) if (each.status === 'rejected') throw each.reason;
  if (run.signal.aborted) return;
  await writePatiently(run, () => settleNumbering(database, run.signal));
  // What has been read of pages that are not done is of use to those that are tried again.
  if (!leavesWaiting) await writePatiently(run, () => forgetAllEngineWords(database));
  await mergeIndex(database, run.finished.size, run.signal);
}

/** What has failed before comes last: whatever it does to the run, the others have been read by then. */
function troublesomeLast(files: readonly string[], database: Database): string[] {
  const troublesome = new Set(listTroublesome(database));
  return [
    ...files.filter((path) => !troublesome.has(path)),
    ...files.filter((path) => troublesome.has(path)),
  ];
}

/** The files that are left, and those that are to be tried again when their time has come. */
class Queue {
  private readonly files: Iterator<string>;
  private readonly run: ImportRun;
  /** Tries that have failed in this run, by path. */
  private readonly tries = new Map<string, number>();
  /** In milliseconds of the process's own clock, which never jumps. */
  private readonly waiting = new Map<string, number>();

  constructor(files: readonly string[], run: ImportRun) {
    this.files = files.values();
    this.run = run;
  }

  /** Null when there is nothing more to do, or the run was stopped. */
  async next(): Promise<string | null> {
    while (!this.run.signal.aborted) {
      const path = this.takeDue() ?? this.takeNew();
      if (path !== null) return path;
      if (this.waiting.size === 0) return null;
      const due = Math.min(...this.waiting.values()) - performance.now();
      await sleep(Math.max(0.01, due / 1000), this.run.signal);
    }
    return null;
  }

  /**
   * True for a file that is to be tried again in this run.
   *
   * @throws ParagrafError for what is not the file's fault, when it has lasted through all pauses.
   */
  takesBack(result: FileResult): boolean {
    if (result.state !== 'waiting') return false;
    const failed = this.tries.get(result.path) ?? 0;
    const pause = this.run.pauses[failed];
    if (pause !== undefined && retryOf(result.reason).when === 'soon') {
      this.tries.set(result.path, failed + 1);
      this.waiting.set(result.path, performance.now() + pause * 1000);
      this.run.watcher.onWait(result, pause);
      return true;
    }
    const error = new ParagrafError(result.reason, result.message, result.remedy);
    if (isFaultOfTheRun(error)) throw error;
    return false;
  }

  private takeDue(): string | null {
    const now = performance.now();
    for (const [path, due] of this.waiting) {
      if (due > now) continue;
      this.waiting.delete(path);
      return path;
    }
    return null;
  }

  private takeNew(): string | null {
    const { value, done } = this.files.next();
    return done === true ? null : value;
  }
}
