import { randomUUID } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import { ParagrafError } from '../errors.ts';
import type { Reason } from '../errors.ts';
import type { IngestedFile } from '../records/ingested-file.ts';
import { findFile } from '../store/read-files.ts';
import type { StoredFile } from '../store/read-files.ts';
import { noteFailure, noteFound, notePages, noteReading } from '../store/journal.ts';
import { noteFile, replaceSource, saveFile } from '../store/save-file.ts';
import type { FileOrigin } from '../store/save-file.ts';
import { accessError } from './find-files.ts';
import { hashFile } from './hash-file.ts';
import { reprocessFile } from './reprocess.ts';
import type { Languages } from './reprocess.ts';
import { stampFiles } from './stamp-files.ts';
import type { WorkerPool } from './worker-pool.ts';

/** What came of one file. */
export type FileResult =
  | { readonly path: string; readonly state: 'stored' | 'partial'; readonly counts: Counts }
  | { readonly path: string; readonly state: 'known' }
  | {
      readonly path: string;
      readonly state: 'set-aside';
      readonly reason: Reason;
      readonly message: string;
      readonly remedy: string;
    };

export interface Counts {
  readonly pages: number;
  readonly minutes: number;
  readonly paragraphs: number;
  readonly decisions: number;
  /** Notices that ask for a person. */
  readonly toReview: number;
}

/** Files that are being read, by their hash; each promise ends when its file is stored or set aside. */
type UnderWay = Map<string, Promise<void>>;

export interface ImportWatcher {
  onPage(path: string, done: number, total: number): void;
  onFile(result: FileResult): void;
}

/** What every file of a run needs. */
interface Run {
  readonly database: Database;
  readonly pool: WorkerPool;
  readonly watcher: ImportWatcher;
  readonly signal: AbortSignal;
  /** Names the run, in the journal. */
  readonly id: string;
  readonly underWay: UnderWay;
  readonly readAgain: Languages | null;
  /** Hashes of what this run has read. */
  readonly finished: Set<string>;
}

/**
 * Reads and stores files, as many at once as the pool has workers. Each file is stored whole or not at all; a file
 * that cannot be read is set aside with its reason and the others go on.
 *
 * @param readAgain how files that are stored already are read again; null to leave them alone.
 * @param signal when aborted, no new file is begun and what is under way is dropped.
 * @throws when the fault is not a file's: the database's own failures, or a missing dependency.
 */
export async function importFiles(
  files: readonly string[],
  database: Database,
  pool: WorkerPool,
  watcher: ImportWatcher,
  readAgain: Languages | null,
  signal: AbortSignal,
): Promise<void> {
  const run: Run = {
    database,
    pool,
    watcher,
    readAgain,
    signal,
    id: randomUUID(),
    underWay: new Map(),
    finished: new Set(),
  };
  noteFound(database, stampFiles(files), run.id);
  const queue = files.values();
  const lane = async (): Promise<void> => {
    for (const path of queue) {
      if (signal.aborted) return;
      const result = await importFile(path, run);
      if (result !== null) watcher.onFile(result);
    }
  };
  await Promise.all(Array.from({ length: pool.capacity }, lane));
}

/** Null when the run was stopped before the file was done. */
async function importFile(path: string, run: Run): Promise<FileResult | null> {
  const { database, underWay } = run;
  let sha256: string | null = null;
  try {
    const hashed = await hashFile(path);
    sha256 = hashed.sha256;
    // The same bytes under another name: wait and see whether they can be read.
    while (underWay.has(sha256)) await underWay.get(sha256);
    const before = findFile(database, sha256);
    if (before !== null && !canBeReadAgain(before, run))
      return known(before, { path, bytes: hashed.bytes, run: run.id }, database);
    const reading = readAndStore({ path, ...hashed }, run);
    underWay.set(sha256, settled(reading));
    return await reading;
  } catch (error) {
    if (run.signal.aborted) return null;
    if (isFaultOfTheRun(error)) throw error;
    return setAside(path, sha256, error, run);
  } finally {
    if (sha256 !== null) underWay.delete(sha256);
  }
}

async function readAndStore(
  origin: { readonly path: string; readonly sha256: string; readonly bytes: number },
  { database, pool, watcher, readAgain, finished, id }: Run,
): Promise<FileResult> {
  const { path, sha256, bytes } = origin;
  noteReading(database, origin, id);
  const outcome = await pool.run(path, (done, total) => {
    notePages(database, path, done, total);
    watcher.onPage(path, done, total);
  });
  if (outcome.type === 'failed') throw new ParagrafError(outcome.reason, outcome.message, outcome.remedy);
  if (outcome.file.sha256 !== sha256) throw replacedWhileRead(path);
  finished.add(sha256);
  const named = { path, bytes, run: id };
  if (saveFile(database, outcome.file, named)) return stored(path, outcome.file);
  const before = findFile(database, sha256);
  if (before === null || readAgain === null) return { path, state: 'known' };
  replaceReading(database, before, outcome.file, readAgain, named);
  return stored(path, outcome.file);
}

/** A text file has no pictures to read; a copy of what this run has read is not read once more. */
function canBeReadAgain({ kind, sha256 }: StoredFile, { readAgain, finished }: Run): boolean {
  return readAgain !== null && kind !== 'text' && !finished.has(sha256);
}

/** The new reading, what the machine makes of it, and people's corrections back on top: all of it or nothing. */
function replaceReading(
  database: Database,
  before: StoredFile,
  file: IngestedFile,
  languages: Languages,
  origin: FileOrigin,
): void {
  const replace = database.transaction(() => {
    replaceSource(database, before.id, file);
    reprocessFile(database, before, languages);
    noteFile(database, findFile(database, file.sha256) ?? before, origin);
  });
  replace.immediate();
}

async function settled(promise: Promise<unknown>): Promise<void> {
  await Promise.allSettled([promise]);
}

function known(before: StoredFile, origin: FileOrigin, database: Database): FileResult {
  noteFile(database, before, origin);
  return { path: origin.path, state: 'known' };
}

function stored(path: string, file: IngestedFile): FileResult {
  const paragraphs = file.minutes.flatMap((minutes) => minutes.paragraphs);
  const notices = [...file.pageTexts, ...file.repairedPages, ...file.minutes].flatMap((each) => each.notices);
  const unreadable = file.pageTexts.some((page) => page.verdict.code === 'unreadable');
  return {
    path,
    state: unreadable ? 'partial' : 'stored',
    counts: {
      pages: file.pageTexts.length,
      minutes: file.minutes.length,
      paragraphs: paragraphs.length,
      decisions: paragraphs.flatMap((each) => each.decisions).filter((each) => !each.quoted).length,
      toReview: notices.filter((notice) => notice.severity === 'review').length,
    },
  };
}

function setAside(path: string, sha256: string | null, error: unknown, { database, id }: Run): FileResult {
  const { reason, message, remedy } = error instanceof ParagrafError ? error : vanishedOr(path, error);
  noteFailure(database, { path, sha256 }, { state: 'quarantined', reason, message, remedy }, id);
  return { path, state: 'set-aside', reason, message, remedy };
}

/** A full disk or a missing model is no file's fault: it ends the run, and no file is set aside for it. */
function isFaultOfTheRun(error: unknown): boolean {
  if (error instanceof ParagrafError) return error.reason === 'missing-dependency';
  return error instanceof Error && error.name === 'SqliteError';
}

/** The walk saw the file a moment ago: not there now means that it has gone. */
function vanishedOr(path: string, cause: unknown): ParagrafError {
  const error = accessError(path, cause);
  if (error.reason !== 'file-not-found') return error;
  return new ParagrafError(
    'file-vanished',
    `${path} disappeared during the run`,
    'Import it again when it is back.',
  );
}

function replacedWhileRead(path: string): ParagrafError {
  const remedy = 'Import it again when nothing writes to it.';
  return new ParagrafError('file-vanished', `${path} was replaced while it was read`, remedy);
}
