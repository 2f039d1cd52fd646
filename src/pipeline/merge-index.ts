import { setImmediate } from 'node:timers/promises';
import BetterSqlite from 'better-sqlite3';
import type { Database } from 'better-sqlite3';
import { countFiles } from '../store/read-files.ts';
import { countSegments, mergeSegments } from '../store/search/index/merge-segments.ts';

/** More parts of the index than these make every question slow. */
const mostSegments = 4;
/** What part of all files must be new for the whole index to be written once more. */
const worthwhile = 0.02;
/** Pages of the index that are written at once: some tens of milliseconds. */
const pagesAtOnce = 2000;

/**
 * Merges the search index into one part where much has been stored and has left it in many; a night's few files are left to
 * the index itself. Others get their turn between the steps. It only makes questions quicker: where the disk is full or another
 * program holds the database it is left as it is.
 *
 * @param stored files whose entries are new.
 * @param signal when aborted, no other step is begun.
 */
export async function mergeIndex(database: Database, stored: number, signal: AbortSignal): Promise<void> {
  if (stored < countFiles(database) * worthwhile || countSegments(database) <= mostSegments) return;
  let goesOn = !signal.aborted && takeStep(database, -pagesAtOnce);
  while (goesOn) {
    await setImmediate();
    goesOn = !signal.aborted && takeStep(database, pagesAtOnce);
  }
}

/** @returns whether there is more to do, and it can be done now. */
function takeStep(database: Database, pages: number): boolean {
  try {
    return mergeSegments(database, pages);
  } catch (error) {
    if (error instanceof BetterSqlite.SqliteError && /^SQLITE_(?:BUSY|FULL)/u.test(error.code)) return false;
    throw error;
  }
}
