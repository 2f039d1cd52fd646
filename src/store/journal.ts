import type { Database } from 'better-sqlite3';
import { prepared } from './prepared.ts';
import { programVersion } from '../version.ts';

/**
 * `found`: met, not begun. `reading`: begun, and not ended where no process reads it any more. `stored`, `partial`: its bytes
 * are in the store, `partial` where pages of them could not be read. `waiting`: failed for a passing reason, to be tried
 * again. `quarantined`: failed for good, until the file is mended or a person asks for another try.
 */
export const journalStates = ['found', 'reading', 'stored', 'partial', 'quarantined', 'waiting'] as const;
export type JournalState = (typeof journalStates)[number];

const program = programVersion();

/** What the journal says of one path. Times are ISO 8601 in UTC. */
export interface JournalEntry {
  readonly path: string;
  /** Null until its bytes have been hashed. */
  readonly sha256: string | null;
  readonly bytes: number | null;
  /** In milliseconds since 1970, as the file system has it. */
  readonly mtime: number | null;
  /** The same of its entry in the folder, which no program can set at will. */
  readonly ctime: number | null;
  readonly state: JournalState;
  readonly reason: string | null;
  readonly message: string | null;
  readonly remedy: string | null;
  /** How often the reading of these bytes has failed. */
  readonly attempts: number;
  /** When a waiting file is tried again within its run; the next run does so at once. */
  readonly retryAt: string | null;
  readonly pagesDone: number;
  readonly pagesTotal: number | null;
  readonly firstSeen: string;
  readonly updatedAt: string;
  /** Names the run that wrote this last. */
  readonly run: string;
  /** The version of the program that wrote this last. */
  readonly program: string;
}

/** A file as its folder describes it. */
export interface FileStamp {
  readonly path: string;
  readonly bytes: number;
  /** Null where it has changed so lately that it may change again without its time changing. */
  readonly mtime: number | null;
  readonly ctime: number;
}

/** How the reading of a file failed. */
export interface Failure {
  readonly state: 'quarantined' | 'waiting';
  readonly reason: string;
  readonly message: string;
  readonly remedy: string;
  readonly retryAt?: string | null;
}

const columns = `path, sha256, bytes, mtime, ctime, state, reason, message, remedy, attempts, retry_at AS retryAt,
  pages_done AS pagesDone, pages_total AS pagesTotal, first_seen AS firstSeen, updated_at AS updatedAt, run, program`;

export function findEntry(database: Database, path: string): JournalEntry | null {
  const find = prepared<[string], JournalEntry>(database, `SELECT ${columns} FROM journal WHERE path = ?`);
  return find.get(path) ?? null;
}

/** The entries in these states, or all, by path. */
export function listJournal(
  database: Database,
  states: readonly JournalState[] = journalStates,
): JournalEntry[] {
  return database
    .prepare<[string], JournalEntry>(
      `SELECT ${columns} FROM journal WHERE state IN (SELECT value FROM json_each(?)) ORDER BY path`,
    )
    .all(JSON.stringify(states));
}

/** How many files are in each state. */
export function countJournal(database: Database): Record<JournalState, number> {
  const counts = database
    .prepare<[], { state: JournalState; files: number }>(
      'SELECT state, COUNT(*) AS files FROM journal GROUP BY state',
    )
    .all();
  const empty = { found: 0, reading: 0, stored: 0, partial: 0, quarantined: 0, waiting: 0 };
  return { ...empty, ...Object.fromEntries(counts.map(({ state, files }) => [state, files])) };
}

/** Paths of files that are not stored and have failed at least once. */
export function listTroublesome(database: Database): string[] {
  return database
    .prepare<[], string>("SELECT path FROM journal WHERE attempts > 0 AND state NOT IN ('stored', 'partial')")
    .pluck()
    .all();
}

/**
 * Enters files that are new, and those that were stored and may have changed since; what failed stands as it does until
 * its bytes have been looked at. One transaction.
 */
export function noteFound(database: Database, files: Iterable<FileStamp>, run: string): void {
  const enter = database.prepare(
    `INSERT INTO journal (path, bytes, mtime, ctime, state, first_seen, updated_at, run, program)
     VALUES (@path, @bytes, @mtime, @ctime, 'found', @now, @now, @run, @program)
     ON CONFLICT (path) DO UPDATE SET bytes = excluded.bytes, mtime = excluded.mtime, ctime = excluded.ctime,
       state = iif(state IN ('stored', 'partial'), 'found', state), updated_at = excluded.updated_at,
       run = excluded.run
     WHERE journal.bytes IS NOT excluded.bytes OR journal.mtime IS NOT excluded.mtime
       OR journal.ctime IS NOT excluded.ctime
       OR (excluded.mtime IS NULL AND journal.state IN ('stored', 'partial'))`,
  );
  const both = { run, program, now: timeNow() };
  database
    .transaction(() => {
      for (const file of files) enter.run({ ...file, ...both });
    })
    .immediate();
}

/** Says that the reading of a file begins. */
export function noteReading(
  database: Database,
  file: { readonly path: string; readonly sha256: string; readonly bytes: number },
  run: string,
): void {
  put(database, { ...file, state: 'reading', run });
}

/** How far the reading of a file is. */
export function notePages(database: Database, path: string, done: number, total: number): void {
  database
    .prepare('UPDATE journal SET pages_done = ?, pages_total = ?, updated_at = ? WHERE path = ?')
    .run(done, total, timeNow(), path);
}

/** Says that a run has let go of a file that it was reading. */
export function noteInterrupted(database: Database, path: string, run: string): void {
  database
    .prepare("UPDATE journal SET state = 'found' WHERE path = ? AND run = ? AND state = 'reading'")
    .run(path, run);
}

/** Says that a file's bytes are in the store; to be called in the transaction that puts them there. */
export function noteStored(
  database: Database,
  file: {
    readonly path: string;
    readonly sha256: string;
    readonly bytes: number;
    readonly state: 'stored' | 'partial';
    readonly pages: number;
  },
  run: string,
): void {
  const { pages, ...entry } = file;
  put(database, { ...entry, run, pagesDone: pages, pagesTotal: pages });
}

/** Says that the reading of a file failed, and counts it. */
export function noteFailure(
  database: Database,
  file: { readonly path: string; readonly sha256: string | null },
  failure: Failure,
  run: string,
): void {
  put(database, { ...file, ...failure, run, failures: 1 });
}

/** The file is called otherwise now: moved from the inbox into the archive. */
export function moveEntry(database: Database, from: string, to: FileStamp): void {
  database
    .transaction(() => {
      database.prepare('DELETE FROM journal WHERE path = ? AND path <> ?').run(to.path, from);
      database
        .prepare(
          'UPDATE journal SET path = @path, bytes = @bytes, mtime = @mtime, ctime = @ctime WHERE path = @from',
        )
        .run({ ...to, from });
    })
    .immediate();
}

/** Lets quarantined and waiting files be read again by the next run as if they had not failed. @returns how many. */
export function askForRetry(database: Database, paths: readonly string[]): number {
  return database
    .prepare(
      `UPDATE journal SET state = 'found', attempts = 0, retry_at = NULL, updated_at = ?
       WHERE state IN ('quarantined', 'waiting') AND path IN (SELECT value FROM json_each(?))`,
    )
    .run(timeNow(), JSON.stringify(paths)).changes;
}

/**
 * Forgets what has come to no end under the places of a new walk that did not meet it again: removed or renamed since.
 *
 * @param places absolute paths that were walked; an entry belongs to a place when it is it or lies below it.
 * @param met paths that the walk came to; what lies below one of `closed` was out of its reach and is kept.
 */
export function forgetGone(
  database: Database,
  places: readonly string[],
  met: ReadonlySet<string>,
  closed: readonly string[] = [],
): void {
  const forget = database.prepare('DELETE FROM journal WHERE path = ?');
  for (const { path } of listJournal(database, ['found', 'reading', 'quarantined', 'waiting'])) {
    const walked = places.some((place) => isUnder(path, place));
    const reached = !closed.some((place) => path !== place && isUnder(path, place));
    if (walked && reached && !met.has(path)) forget.run(path);
  }
}

/** True for the place itself and what lies below it; both absolute. */
export function isUnder(path: string, place: string): boolean {
  return path === place || path.startsWith(place.endsWith('/') ? place : `${place}/`);
}

type Entry = Partial<Omit<JournalEntry, 'attempts' | 'firstSeen' | 'updatedAt' | 'program'>> &
  Pick<JournalEntry, 'path' | 'sha256' | 'state' | 'run'> & { readonly failures?: number };

/** Writes an entry anew; its stamp, its count of failures and its pages stay as long as its bytes do. */
function put(database: Database, entry: Entry): void {
  const nothing = {
    bytes: null,
    reason: null,
    message: null,
    remedy: null,
    retryAt: null,
    pagesDone: null,
    pagesTotal: null,
    failures: 0,
  };
  database
    .prepare(
      `INSERT INTO journal (path, sha256, bytes, state, reason, message, remedy, attempts, retry_at, pages_done,
         pages_total, first_seen, updated_at, run, program)
       VALUES (@path, @sha256, @bytes, @state, @reason, @message, @remedy, @failures, @retryAt,
         coalesce(@pagesDone, 0), @pagesTotal, @now, @now, @run, @program)
       ON CONFLICT (path) DO UPDATE SET sha256 = coalesce(excluded.sha256, sha256),
         bytes = coalesce(excluded.bytes, bytes), state = excluded.state, reason = excluded.reason,
         message = excluded.message, remedy = excluded.remedy,
         attempts = iif(excluded.sha256 IS NOT NULL AND sha256 IS NOT excluded.sha256, 0, attempts) + @failures,
         retry_at = excluded.retry_at, pages_done = coalesce(@pagesDone, pages_done),
         pages_total = coalesce(@pagesTotal, pages_total), updated_at = excluded.updated_at, run = excluded.run,
         program = excluded.program`,
    )
    .run({ ...nothing, ...entry, now: timeNow(), program });
}

function timeNow(): string {
  return new Date().toISOString();
}
