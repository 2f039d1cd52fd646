import type { Database } from 'better-sqlite3';
import { ParagrafError } from '../errors.ts';
import { initial } from './migrations/0001-initial.ts';
import { learnedWords } from './migrations/0002-learned-words.ts';
import { pageReadings } from './migrations/0003-page-readings.ts';
import { noticePlaces } from './migrations/0004-notice-places.ts';
import { journal } from './migrations/0005-journal.ts';

/** In order; a migration's number is its place in the list, from 1. Never change one that has been released. */
const migrations: readonly string[] = [initial, learnedWords, pageReadings, noticePlaces, journal];

/**
 * How a database stands to this program.
 *
 * @throws ParagrafError `database-unusable` when it was written by a newer program.
 */
export function databaseVersion(database: Database, file: string): 'older' | 'current' {
  const version = versionOf(database);
  if (version === migrations.length) return 'current';
  if (version < migrations.length) return 'older';
  throw new ParagrafError(
    'database-unusable',
    `${file} was written by a newer Paragraf (database version ${version}, this program knows ${migrations.length})`,
    'Install the newer Paragraf, or choose another database with --database.',
  );
}

/** Brings a database up to this program's version, each step in a transaction of its own. Throws as databaseVersion. */
export function migrate(database: Database, file: string): void {
  if (databaseVersion(database, file) === 'current') return;
  for (const [index, sql] of migrations.entries()) runMigration(database, sql, index + 1);
}

function runMigration(database: Database, sql: string, number: number): void {
  database
    .transaction(() => {
      // Done before, or by another process between our look at the version and our lock.
      if (versionOf(database) >= number) return;
      database.exec(sql);
      database.pragma(`user_version = ${number}`);
    })
    .immediate();
}

function versionOf(database: Database): number {
  return Number(database.pragma('user_version', { simple: true }));
}
