import type { Database } from 'better-sqlite3';
import { prepared } from './prepared.ts';

/** Writes one row, whose columns are the record's names; for tables of so many columns that a list of values says little. */
export function insertRow(
  database: Database,
  table: string,
  row: Readonly<Record<string, string | number | Buffer | null>>,
): number {
  const names = Object.keys(row);
  const sql = `INSERT INTO ${table} (${names.map((name) => `"${name}"`).join(', ')})
    VALUES (${names.map((name) => `$${name}`).join(', ')})`;
  return Number(prepared<[typeof row], never>(database, sql).run(row).lastInsertRowid);
}
