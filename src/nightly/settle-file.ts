import { unlink } from 'node:fs/promises';
import { relative } from 'node:path';
import type { Database } from 'better-sqlite3';
import { ParagrafError, retryOf } from '../errors.ts';
import type { Reason } from '../errors.ts';
import { failureOf } from '../pipeline/file-failure.ts';
import { marksOf } from '../pipeline/file-marks.ts';
import type { FailedFile, FileResult } from '../pipeline/import-run.ts';
import { stampFiles } from '../pipeline/stamp-files.ts';
import { findEntry, moveEntry } from '../store/journal.ts';
import { saveNightFile } from '../store/nights.ts';
import type { NightFile } from '../store/nights.ts';
import { readFileForReport, saveOriginalPath } from '../store/read-night-minutes.ts';
import { requireFolder } from './folders.ts';
import type { Folders } from './folders.ts';
import type { Lease } from './hold-lease.ts';
import { placeFile, removeSource } from './place-file.ts';
import { longestQuarantinedName, writeQuarantineNote } from './quarantine.ts';

/** What two runs must not do at once is asked of this before it is done. */
export type HeldLease = Pick<Lease, 'require'>;

export interface Settling {
  readonly database: Database;
  readonly folders: Folders;
  readonly night: number;
  readonly lease: HeldLease;
}

type Outcome = Omit<NightFile, 'name'>;
/** Says what came of a file; before it leaves, so that a run that is killed has told of it. */
type Tell = (outcome: Outcome) => void;

/**
 * Puts a file where it belongs, now that it has been read: into the archive when its record is stored, into the
 * quarantine when it cannot be read, nowhere when it may be read another time. It leaves the inbox last of all.
 *
 * @throws ParagrafError `already-running` when another run has taken the lease: nothing is moved then.
 */
export async function settleFile(result: FileResult, settling: Settling): Promise<void> {
  const { database, folders, night } = settling;
  const name = relative(folders.inbox, result.path);
  const tell = (outcome: Outcome): void => saveNightFile(database, night, { name, ...outcome });
  try {
    await settle(result, name, settling, tell);
  } catch (error) {
    tell(waiting(reasonOf(result.path, error)));
  }
}

async function settle(result: FileResult, name: string, settling: Settling, tell: Tell): Promise<void> {
  const { path, state } = result;
  settling.lease.require();
  if (state === 'waiting') return tell(waiting(result.reason));
  if (state === 'set-aside') {
    // What may not be opened cannot be moved either: it stays in the inbox until a person has acted.
    if (retryOf(result.reason).when === 'each-run') return tell(waiting(result.reason));
    return await moveToQuarantine(result, name, settling, tell);
  }
  const moved = await moveToArchive(path, name, settling, tell);
  if (!moved) tell(waiting('file-vanished'));
}

/**
 * Moves a file whose record is stored into the archive. The record counts, not what was said of it: a file whose bytes are
 * not stored stays where it is.
 *
 * @returns whether its bytes are stored.
 */
export async function moveToArchive(
  path: string,
  name: string,
  { folders, database, lease }: Omit<Settling, 'night'>,
  tell: Tell,
): Promise<boolean> {
  const marks = marksOf(path);
  if (marks === null) return false;
  requireFolder(folders, 'archive', database);
  const placed = await placeFile(path, folders.archive, name);
  const { sha256 } = placed;
  const stored = readFileForReport(database, sha256);
  if (stored === null) {
    if (placed.made) await unlink(placed.path);
    return false;
  }
  // A copy of what lies elsewhere already is kept, but the record goes on pointing at the first.
  const isFirst = stored.path === path || marksOf(stored.path) === null;
  const moved = database.transaction(() => {
    lease.require();
    if (isFirst) saveOriginalPath(database, sha256, placed.path);
    followInJournal(database, path, placed.path);
    // Stored from here, be it by a run before this one that came no further: that is new to the archive.
    tell({ state: isFirst ? stored.state : 'known', sha256, reason: null });
  });
  moved.immediate();
  await removeSource(path, marks);
  return true;
}

async function moveToQuarantine(
  failure: FailedFile,
  name: string,
  { folders, database, lease }: Settling,
  tell: Tell,
): Promise<void> {
  const { path, reason, message, remedy } = failure;
  const marks = marksOf(path);
  if (marks === null) return tell(waiting('file-vanished'));
  requireFolder(folders, 'quarantine', database);
  const placed = await placeFile(path, folders.quarantine, name, longestQuarantinedName);
  const { sha256 } = placed;
  const failed = findEntry(database, path)?.sha256 ?? sha256;
  if (failed !== sha256) {
    // Another file has come in its place since: it has its own turn.
    if (placed.made) await unlink(placed.path);
    return tell(waiting('file-changed'));
  }
  writeQuarantineNote(placed.path, { file: name, reason, message, remedy, sha256 });
  const moved = database.transaction(() => {
    lease.require();
    followInJournal(database, path, placed.path);
    tell({ state: 'quarantined', sha256, reason });
  });
  moved.immediate();
  await removeSource(path, marks);
}

/** The journal goes with the file, before its old place is given up. */
function followInJournal(database: Database, from: string, to: string): void {
  for (const stamp of stampFiles([to])) moveEntry(database, from, stamp);
}

function waiting(reason: Reason): Outcome {
  return { state: 'waiting', sha256: null, reason };
}

/**
 * A full disk or a share that is gone costs no file: it stays in the inbox.
 *
 * @throws what is no failure of a file: the database's own failures end the night, and so does the loss of the lease.
 */
function reasonOf(path: string, error: unknown): Reason {
  if (error instanceof Error && error.name === 'SqliteError') throw error;
  if (error instanceof ParagrafError && error.reason === 'already-running') throw error;
  try {
    return failureOf(path, error).reason;
  } catch {
    return 'defect';
  }
}
