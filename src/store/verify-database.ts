import BetterSqlite from 'better-sqlite3';
import type { Database } from 'better-sqlite3';
import type { Finding } from '../records/finding.ts';
import { originalsOutsideJournal } from './originals.ts';

/** More of the same kind would tell nothing new. */
const mostOfAKind = 20;
/** How long the check of the index waits for whoever writes, in milliseconds. */
const lockTimeout = 30_000;

/** Whether SQLite finds its own pages whole, each row's owner there, and the journal and the records of one mind. */
export function verifyDatabase(database: Database): Finding[] {
  return [
    ...damagedPages(database),
    ...rowsOfNothing(database),
    ...storedWithoutRecord(database),
    ...storedWithoutEntry(database),
  ];
}

function damagedPages(database: Database): Finding[] {
  const answers = database.pragma(`integrity_check(${mostOfAKind})`) as { integrity_check: string }[];
  return answers
    .filter(({ integrity_check: answer }) => answer !== 'ok')
    .map(({ integrity_check: answer }) => ({
      code: 'database-damaged',
      file: null,
      message: `SQLite finds the database damaged: ${answer}`,
      remedy: 'Put back the last backup and import again what has come since: that adds only what it lacks.',
    }));
}

function rowsOfNothing(database: Database): Finding[] {
  const rows = database
    .prepare<[], { table: string; parent: string; rows: number }>(
      'SELECT "table", parent, count(*) AS rows FROM pragma_foreign_key_check GROUP BY 1, 2',
    )
    .all();
  return rows.map((row) => ({
    code: 'row-of-nothing',
    file: null,
    message: `${row.rows} rows of ${row.table} belong to ${row.parent} that are not there`,
    remedy: 'Another program has changed the database: put back the last backup.',
  }));
}

function storedWithoutRecord(database: Database): Finding[] {
  const paths = database
    .prepare<[], string>(
      `SELECT path FROM journal WHERE state IN ('stored', 'partial')
       AND NOT EXISTS (SELECT 1 FROM files WHERE files.sha256 = journal.sha256) ORDER BY path`,
    )
    .pluck()
    .all();
  return paths.map((path) => ({
    code: 'journal-differs',
    file: path,
    message: `the journal says that ${path} is stored, and there is no record of it`,
    remedy: 'Import it again with --rehash.',
  }));
}

function storedWithoutEntry(database: Database): Finding[] {
  return originalsOutsideJournal(database).map((path) => ({
    code: 'journal-incomplete',
    file: path,
    message: `${path} is stored, and the journal does not know it`,
    remedy: 'Run paragraf import on it: its bytes are known, and it is entered in the journal.',
  }));
}

/**
 * Whether the search index holds what the entries say, word for word. SQLite takes the lock of a writer for it (about a
 * second for 100 MB); nothing is written.
 */
export function verifyIndex(file: string): Finding[] {
  try {
    const database = new BetterSqlite(file, { fileMustExist: true, timeout: lockTimeout });
    try {
      return indexDiffers(database) ? [indexFinding] : [];
    } finally {
      database.close();
    }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const remedy =
      'Run it as a user that may write to the database and its folder, when nothing else writes.';
    return [
      { code: 'index-unchecked', file: null, message: `the search index was not checked: ${why}`, remedy },
    ];
  }
}

const indexFinding: Finding = {
  code: 'index-differs',
  file: null,
  message: 'the search index does not hold what is stored',
  remedy: 'Run paragraf verify --mend: it builds the index again from what is stored.',
};

function indexDiffers(database: Database): boolean {
  database.exec('BEGIN IMMEDIATE');
  try {
    database.exec("INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)");
    return false;
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CORRUPT'))
      return true;
    throw error;
  } finally {
    database.exec('ROLLBACK');
  }
}

/** Builds the search index again from the entries. */
export function rebuildIndex(database: Database): void {
  database.exec("INSERT INTO search_index (search_index) VALUES ('rebuild')");
}
