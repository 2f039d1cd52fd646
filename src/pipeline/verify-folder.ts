import { opendirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Database } from 'better-sqlite3';
import type { Finding } from '../records/finding.ts';
import { findEntry } from '../store/journal.ts';
import { pathsOutsideJournal } from '../store/originals.ts';
import { canBeDocument } from './can-be-document.ts';

export interface FolderToVerify {
  /** Where originals are kept. */
  readonly archive: string;
  /** The database's own file; it, and what has its name before its own, is no original wherever it stands. */
  readonly file: string;
  /** Files that are told of already, as where an original has gone. */
  readonly told: ReadonlySet<string>;
}

/**
 * Names the files in the archive folder that neither the journal nor a record knows. It is walked once, and no file is
 * opened; what a night leaves alone in the inbox is left alone here, and no link is followed.
 */
export async function* verifyFolder(
  database: Database,
  { archive, file, told }: FolderToVerify,
  signal: AbortSignal,
): AsyncGenerator<Finding> {
  const own = realPathOf(file);
  const recorded = new Set(pathsOutsideJournal(database));
  const isKnown = (path: string): boolean =>
    path.startsWith(own) || told.has(path) || recorded.has(path) || findEntry(database, path) !== null;
  const folders = [realPathOf(archive)];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    // Lets a Ctrl-C in between two folders.
    await setImmediate();
    if (signal.aborted) return;
    try {
      yield* unknownIn(folder, isKnown, (below) => folders.push(below));
    } catch (error) {
      // One that is not there (yet) holds nothing that could be unknown.
      if (codeOf(error) !== 'ENOENT') yield unreadable(folder, codeOf(error));
    }
  }
}

function* unknownIn(
  folder: string,
  isKnown: (path: string) => boolean,
  onFolder: (path: string) => void,
): Generator<Finding> {
  for (const { path, isFolder } of entriesOf(folder)) {
    if (isFolder) onFolder(path);
    else if (!isKnown(path)) yield unknown(path);
  }
}

/** Its folders and files, one after the other: a folder may hold any number. @throws as the file system. */
function* entriesOf(folder: string): Generator<{ readonly path: string; readonly isFolder: boolean }> {
  const open = opendirSync(folder);
  try {
    for (let entry = open.readSync(); entry !== null; entry = open.readSync()) {
      const isFolder = entry.isDirectory();
      const counts = canBeDocument(entry.name) && (isFolder || entry.isFile());
      if (counts) yield { path: join(folder, entry.name), isFolder };
    }
  } finally {
    open.closeSync();
  }
}

/** As a night names it; of a place that is not there, the place itself. */
function realPathOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function unknown(file: string): Finding {
  return {
    code: 'file-unknown',
    file,
    message: `${file} is in the archive folder, and neither the journal nor a record knows it`,
    remedy:
      'Run paragraf import on it: what is new is read, what is known is noted. Or take it out of there.',
  };
}

function unreadable(file: string, code: string): Finding {
  return {
    code: 'folder-unreadable',
    file,
    message: `the folder ${file} cannot be looked into (${code})`,
    remedy: 'Check the disk or the share, and the rights of the user that runs Paragraf.',
  };
}

/** @throws what it was given when that is no failure of the file system. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) throw error;
  return String(error.code);
}
