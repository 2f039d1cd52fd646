import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Database } from 'better-sqlite3';
import type { Logger } from 'pino';
import type { Settings } from '../config.ts';
import { ParagrafError } from '../errors.ts';
import { marksOf } from '../pipeline/file-marks.ts';
import { importFiles } from '../pipeline/import-files.ts';
import type { FileResult } from '../pipeline/import-run.ts';
import { settleNumbering } from '../pipeline/settle-numbering.ts';
import { tryAgain } from '../pipeline/try-again.ts';
import { WorkerPool } from '../pipeline/worker-pool.ts';
import { countFound, hasWaitedBefore, saveNightFile } from '../store/nights.ts';
import { findFile } from '../store/read-files.ts';
import { findEntry, forgetGone } from '../store/journal.ts';
import { remedyForShare } from './folders.ts';
import type { Folders } from './folders.ts';
import { listInbox, waitUntilStill } from './inbox.ts';
import type { InboxContents } from './inbox.ts';
import { removeHalfCopies } from './place-file.ts';
import { listQuarantine, originalNameOf, tidyQuarantine } from './quarantine.ts';
import { moveToArchive, settleFile } from './settle-file.ts';
import type { HeldLease } from './settle-file.ts';

/** What a night works with. */
export interface NightTools {
  readonly database: Database;
  readonly folders: Folders;
  readonly settings: Settings;
  readonly log: Logger;
  readonly lease: HeldLease;
  readonly onFile: (result: FileResult) => void;
}

/** What a look into the inbox left there; paths below it. */
export interface Leftovers {
  /** Still being written. */
  readonly moving: readonly string[];
  /** Links and other things that are no files. */
  readonly notFiles: readonly string[];
  readonly unreachable: readonly string[];
  /** Whole, but the night ended before their turn. */
  readonly notBegun: readonly string[];
}

/** A look into the inbox: how many files had their turn, and what it left. */
export interface Look {
  readonly taken: number;
  readonly left: Leftovers;
}

/** A share may be gone for a moment: it is tried again after these pauses, in seconds. */
const pausesForShare = [1, 5, 30];
/** A copy that is under way is waited for this many times; then it is left for the next night. */
const looksAtMoving = 3;

/** Files that have had their turn, with what told them from what may come under their name later. */
export type Turns = Map<string, string>;

/**
 * Takes what is in the inbox, and what comes while it works, until nothing new is there or the night ends.
 *
 * @param turns what has had its turn in this run; added to.
 */
export async function takeInbox(
  tools: NightTools,
  night: number,
  turns: Turns,
  signal: AbortSignal,
): Promise<Look> {
  let taken = 0;
  for (let looks = 1; ; looks += 1) {
    const contents = await listWithPatience(tools.folders.inbox, signal);
    const candidates = contents.files.filter((path) => turns.get(path) !== marksOf(path));
    const { still, moving } = await waitUntilStill(candidates, tools.settings.stillSeconds, signal);
    if (signal.aborted) return { taken, left: leftovers(tools, contents, [], candidates) };
    if (still.length > 0) {
      await takeFiles(still, tools, night, turns, signal);
      taken += still.length;
      looks = 0;
    } else if (moving.length === 0 || looks >= looksAtMoving) {
      return { taken, left: leftovers(tools, contents, moving, []) };
    }
  }
}

async function takeFiles(
  files: readonly string[],
  tools: NightTools,
  night: number,
  turns: Turns,
  signal: AbortSignal,
): Promise<void> {
  const { database, folders } = tools;
  const marks = new Map(files.map((path) => [path, marksOf(path) ?? '']));
  const isNew = (path: string): boolean => !hasWaitedBefore(database, night, relative(folders.inbox, path));
  countFound(database, night, files.filter(isNew).length);
  // One that the night ends before has not had its turn.
  const onFile = (result: FileResult): void => {
    turns.set(result.path, marks.get(result.path) ?? '');
    tools.onFile(result);
  };
  await readFiles(files, { ...tools, onFile }, night, signal);
  // Watched for months, the inbox would else be remembered file by file.
  for (const path of turns.keys()) if (!existsSync(path)) turns.delete(path);
}

/** Each file is put away as soon as its record is stored, one after the other, while others are read. */
async function readFiles(
  files: readonly string[],
  { database, folders, settings, log, lease, onFile }: NightTools,
  night: number,
  signal: AbortSignal,
): Promise<void> {
  const pool = new WorkerPool(Math.max(1, Math.min(settings.jobs, files.length)), {
    ...settings,
    job: {
      leastConfidence: settings.repairConfidence,
      ocr: settings.ocr,
      engine: settings.engine,
      database: settings.database,
    },
  });
  const stop = (): void => pool.close();
  signal.addEventListener('abort', stop);
  let settling = Promise.resolve();
  const watcher = {
    onPage: (): void => {},
    onFile: (result: FileResult): void => {
      log.debug({ state: result.state }, 'file done');
      onFile(result);
      settling = settling.then(() => settleFile(result, { database, folders, night, lease }));
      // Its failure is met where it is awaited.
      settling.catch(() => {});
    },
    onWait: ({ reason }: { readonly reason: string }, seconds: number): void => {
      log.info({ reason, seconds }, 'waiting for another try');
    },
  };
  try {
    await importFiles(files, database, pool, {
      watcher,
      readAgain: null,
      refuseLinks: true,
      signal,
      pauses: settings.retrySeconds,
      idleSeconds: settings.idleSeconds,
    });
  } finally {
    signal.removeEventListener('abort', stop);
    pool.close();
    await settling;
  }
}

function leftovers(
  { folders }: NightTools,
  contents: InboxContents,
  moving: readonly string[],
  notBegun: readonly string[],
): Leftovers {
  const below = (paths: readonly string[]): string[] =>
    paths.filter((path) => existsSync(path)).map((path) => relative(folders.inbox, path));
  const { notFiles, unreachable } = contents;
  return {
    moving: below(moving),
    notFiles: notFiles.map((path) => relative(folders.inbox, path)),
    unreachable: unreachable.map((path) => relative(folders.inbox, path)),
    notBegun: below(notBegun),
  };
}

async function listWithPatience(inbox: string, signal: AbortSignal): Promise<InboxContents> {
  try {
    return await tryAgain(pausesForShare, signal, () => listInbox(inbox));
  } catch (cause) {
    const message = `inbox (${inbox}) cannot be listed: ${codeOf(cause)}`;
    throw new ParagrafError('share-gone', message, remedyForShare, { cause });
  }
}

/** @throws what it was given when that is no failure of the file system. */
function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error) return String(error.code);
  throw error;
}

/** @param sha256 of the bytes that could not be read; a person may have mended the file where it lies. */
function isReadByNow(database: Database, path: string, sha256: string): boolean {
  const state = findEntry(database, path)?.state;
  return state === 'stored' || state === 'partial' || findFile(database, sha256) !== null;
}

/**
 * Puts in order what people and killed runs have left: half copies, notes whose files are gone, files that have been read
 * since, by `paragraf retry`, what the journal waits for in the inbox though somebody has taken it away, and numberings that
 * a killed run has left in doubt.
 */
export async function tidyFolders(
  { database, folders, lease }: Pick<NightTools, 'database' | 'folders' | 'lease'>,
  night: number,
  signal: AbortSignal,
): Promise<void> {
  await removeHalfCopies(folders.archive);
  await removeHalfCopies(folders.quarantine);
  for (const quarantined of listQuarantine(folders.quarantine)) {
    const path = join(folders.quarantine, quarantined.name);
    if (!isReadByNow(database, path, quarantined.note.sha256)) continue;
    const name = originalNameOf(quarantined);
    await moveToArchive(path, name, { folders, database, lease }, (outcome) =>
      saveNightFile(database, night, { name, ...outcome }),
    );
  }
  forgetGone(database, tidyQuarantine(folders.quarantine), new Set());
  const { files, notFiles, unreachable } = await listWithPatience(folders.inbox, signal);
  forgetGone(database, [folders.inbox], new Set([...files, ...notFiles, ...unreachable]), unreachable);
  await settleNumbering(database, signal);
}
