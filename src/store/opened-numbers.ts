import type { Database } from 'better-sqlite3';
import { prepared } from './prepared.ts';

/** That somebody opened the personal identity numbers of a protocol. Times are milliseconds since 1970. */
export interface OpenedNumbers {
  readonly name: string;
  readonly minutesId: string;
  readonly openedAt: number;
  readonly until: number;
}

export function saveOpenedNumbers(database: Database, opened: OpenedNumbers): void {
  database
    .prepare(
      `INSERT INTO opened_numbers (name, minutes_id, opened_at, until)
       VALUES ($name, $minutesId, $openedAt, $until)`,
    )
    .run(opened);
}

/** Whether a person sees a protocol's numbers at a moment. */
export function hasOpenedNumbers(
  database: Database,
  name: string,
  minutesId: string,
  moment: number,
): boolean {
  const sql = 'SELECT 1 AS found FROM opened_numbers WHERE name = ? AND minutes_id = ? AND until > ? LIMIT 1';
  return (
    prepared<[string, string, number], { found: 1 }>(database, sql).get(name, minutesId, moment) !== undefined
  );
}

/** Every opening, newest first. */
export function listOpenedNumbers(database: Database): OpenedNumbers[] {
  return database
    .prepare<[], OpenedNumbers>(
      `SELECT name, minutes_id AS minutesId, opened_at AS openedAt, until
       FROM opened_numbers ORDER BY opened_at DESC, id DESC`,
    )
    .all();
}
