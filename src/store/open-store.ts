import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import type { Database } from 'better-sqlite3';
import { ParagrafError } from '../errors.ts';
import { databaseVersion, migrate } from './migrate.ts';

/** How long a writer waits for another process's lock, in milliseconds. */
const lockTimeout = 30_000;
/** SQLite's own mark of whose database a file is: `PARA` in ASCII. */
const applicationId = 0x50415241;

/**
 * Opens (and where needed makes) the database to write, migrated and with WAL, foreign keys and a lock timeout set.
 *
 * @param onUpgrade told of the copy that is kept of an older database before it is upgraded.
 * @throws ParagrafError `database-unusable` when the file is no database of Paragraf's, cannot be written, or is newer
 *   than the program; `disk-full` when there is no room to make or upgrade it.
 */
export function openStore(file: string, onUpgrade: (kept: string) => void = () => {}): Database {
  return opened(file, { readonly: false }, (database) => {
    database.pragma(`application_id = ${applicationId}`);
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = NORMAL');
    database.pragma('foreign_keys = ON');
    const kept = migrate(database, file);
    if (kept !== null) onUpgrade(kept);
  });
}

/**
 * Opens a database that must exist already, to read only: nothing in it is changed, and a mistyped name makes no
 * empty one.
 *
 * @throws ParagrafError `database-unusable`.
 */
export function openExistingStore(file: string): Database {
  requireFile(file);
  return opened(file, { readonly: true }, (database) => {
    if (databaseVersion(database, file) === 'current') return;
    throw new ParagrafError(
      'database-unusable',
      `${file} was written by an older Paragraf`,
      'Run paragraf import or paragraf reprocess with it once: that brings it up to date.',
    );
  });
}

/** Opens a database that must exist already, to write. */
export function openStoreToChange(file: string, onUpgrade?: (kept: string) => void): Database {
  requireFile(file);
  return openStore(file, onUpgrade);
}

/**
 * Closes a database that was open to write. What is still in its write-ahead log goes into the file first: a process that
 * reads may hold the log when the last writer ends, and whoever copies the file alone is to have everything.
 */
export function closeStore(database: Database): void {
  try {
    // Waits for nobody: what a reader holds up stays in the log, where it is safe.
    if (!database.readonly) database.pragma('wal_checkpoint(PASSIVE)');
  } catch {
    // As it is where the disk is full: the work's own failure is the one to be told of.
  }
  database.close();
}

/** The same for a database that a thread or process had open which has been ended, and could not close it. */
export function closeAfter(file: string): void {
  try {
    closeStore(openStoreToChange(file));
  } catch {
    // It stays in the log, where it is safe.
  }
}

/** Opens a database of any version, older or newer, to copy it as it is. */
export function openStoreAsItIs(file: string): Database {
  requireFile(file);
  return opened(file, { readonly: true });
}

function requireFile(file: string): void {
  if (existsSync(file)) return;
  throw new ParagrafError(
    'database-unusable',
    `there is no database at ${file}`,
    'Import files first (paragraf import PATH), or name the database with --database or PARAGRAF_DATABASE.',
  );
}

/** Another program's database is left as it is. */
function refuseForeign(database: Database, file: string): void {
  const id = Number(database.pragma('application_id', { simple: true }));
  const tables = database.prepare('SELECT count(*) FROM sqlite_schema').pluck().get();
  if (id === applicationId || (id === 0 && tables === 0)) return;
  throw new ParagrafError(
    'database-unusable',
    `${file} is a database of another program`,
    'Choose another with --database or PARAGRAF_DATABASE.',
  );
}

/** The open database as `prepare` leaves it; where that fails, it is closed again. */
function opened(
  file: string,
  { readonly }: { readonly readonly: boolean },
  prepare: (database: Database) => void = () => {},
): Database {
  let database: Database | null = null;
  try {
    if (!readonly && file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
    database = new BetterSqlite(file, { timeout: lockTimeout, readonly });
    refuseForeign(database, file);
    prepare(database);
    return database;
  } catch (error) {
    database?.close();
    throw openingError(file, error);
  }
}

function openingError(file: string, error: unknown): ParagrafError {
  if (error instanceof ParagrafError) return error;
  if (error instanceof Error && 'code' in error && error.code === 'SQLITE_FULL') return diskFull(file, error);
  return new ParagrafError(
    'database-unusable',
    `cannot open the database ${file}: ${error instanceof Error ? error.message : String(error)}`,
    'Check that the path is right, the folder can be written to, and the file is a Paragraf database.',
    { cause: error },
  );
}

function diskFull(file: string, cause: Error): ParagrafError {
  const remedy = 'Make room and run the command again.';
  return new ParagrafError('disk-full', `the disk that ${file} is on is full`, remedy, { cause });
}
