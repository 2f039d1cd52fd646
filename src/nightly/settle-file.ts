import { unlink } from 'node:fs/promises';
import { relative } from 'node:path';
import type { Database } from 'better-sqlite3';
import { retryOf } from '../errors.ts';
import type { Reason } from '../errors.ts';
import { failureOf } from '../pipeline/file-failure.ts';
import type { FailedFile, FileResult } from '../pipeline/import-run.ts';
import { stampFiles } from '../pipeline/stamp-files.ts';
import { moveEntry } from '../store/journal.ts';
import { saveNightFile } from '../store/nights.ts';
import type { NightFile } from '../store/nights.ts';
import { readFileForReport, saveOriginalPath } from '../store/read-night-minutes.ts';
import type { Folders } from './folders.ts';
import { marksOf } from './inbox.ts';
import { placeFile, removeSource } from './place-file.ts';
import { writeQuarantineNote } from './quarantine.ts';

export interface Settling {
  readonly database: Database;
  readonly folders: Folders;
  readonly night: number;
}

/**
 * Puts a file where it belongs, now that it has been read: into the archive when its record is stored, into the
 * quarantine when it cannot be read, nowhere when it may be read another time. It leaves the inbox last of all.
 */
export async function settleFile(result: FileResult, settling: Settling): Promise<void> {
  const { database, folders, night } = settling;
  const name = relative(folders.inbox, result.path);
  const outcome = await settled(result, name, settling).catch((error: unknown) =>
    waiting(result.path, error),
  );
  saveNightFile(database, night, { name, ...outcome });
}

type Outcome = Omit<NightFile, 'name'>;

async function settled(result: FileResult, name: string, settling: Settling): Promise<Outcome> {
  if (result.state === 'waiting') return { state: 'waiting', sha256: null, reason: result.reason };
  if (result.state !== 'set-aside') return await archived(result.path, result.state, name, settling);
  // What may not be opened cannot be moved either: it stays in the inbox until a person has acted.
  if (retryOf(result.reason).when === 'each-run')
    return { state: 'waiting', sha256: null, reason: result.reason };
  return await quarantined(result, name, settling);
}

/** The record counts, not what was said of it: a file whose bytes are not stored stays where it is. */
async function archived(
  path: string,
  state: 'stored' | 'partial' | 'known',
  name: string,
  { database, folders }: Settling,
): Promise<Outcome> {
  const sha256 = await moveToArchive(path, name, folders, database);
  return sha256 === null
    ? { state: 'waiting', sha256: null, reason: 'file-vanished' }
    : { state, sha256, reason: null };
}

/**
 * Moves a file whose record is stored into the archive.
 *
 * @returns its hash, or null when no record has these bytes: then it stays.
 */
export async function moveToArchive(
  path: string,
  name: string,
  { archive }: Folders,
  database: Database,
): Promise<string | null> {
  const marks = marksOf(path);
  if (marks === null) return null;
  const placed = await placeFile(path, archive, name);
  const stored = readFileForReport(database, placed.sha256);
  if (stored === null) {
    if (placed.made) await unlink(placed.path);
    return null;
  }
  // A copy of what lies elsewhere already is kept, but the record goes on pointing at the first.
  if (stored.path === path || marksOf(stored.path) === null)
    saveOriginalPath(database, placed.sha256, placed.path);
  followInJournal(database, path, placed.path);
  await removeSource(path, marks);
  return placed.sha256;
}

async function quarantined(failure: FailedFile, name: string, settling: Settling): Promise<Outcome> {
  const { path, reason, message, remedy } = failure;
  const { folders, database } = settling;
  const marks = marksOf(path);
  if (marks === null) return { state: 'waiting', sha256: null, reason: 'file-vanished' };
  const placed = await placeFile(path, folders.quarantine, name);
  const { sha256 } = placed;
  writeQuarantineNote(placed.path, { file: name, reason, message, remedy, sha256 });
  followInJournal(database, path, placed.path);
  await removeSource(path, marks);
  return { state: 'quarantined', sha256, reason };
}

/** The journal goes with the file, before its old place is given up. */
function followInJournal(database: Database, from: string, to: string): void {
  for (const stamp of stampFiles([to])) moveEntry(database, from, stamp);
}

/**
 * A full disk or a share that is gone costs no file: it stays in the inbox.
 *
 * @throws what is no failure of a file: the database's own failures end the night.
 */
function waiting(path: string, error: unknown): Outcome {
  if (error instanceof Error && error.name === 'SqliteError') throw error;
  return { state: 'waiting', sha256: null, reason: reasonOf(path, error) };
}

function reasonOf(path: string, error: unknown): Reason {
  try {
    return failureOf(path, error).reason;
  } catch {
    return 'defect';
  }
}
