import type { Database } from 'better-sqlite3';
import { prepared } from './prepared.ts';
import { countedMinutes } from './read-minutes.ts';
import type { StoredMinutes } from './read-minutes.ts';
import { storedLinks } from './stored-links.ts';

/** Which meetings are asked for; what is left out asks for all. */
export interface MeetingFilter {
  readonly body?: string;
  /** `2019` */
  readonly year?: string;
}

/** Stored protocols with their counts, the newest meeting first; those without a date last. */
export function readMeetings(
  database: Database,
  filter: MeetingFilter,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): StoredMinutes[] {
  const links = storedLinks(database);
  const { where, values } = conditionsOf(filter);
  return database
    .prepare<unknown[], Omit<StoredMinutes, 'copyOf' | 'versionOf'>>(
      `WITH asked AS MATERIALIZED (
         SELECT id AS asked_id FROM minutes WHERE ${where} ORDER BY date DESC, body, id LIMIT ? OFFSET ?
       )
       ${countedMinutes} JOIN asked ON asked_id = minutes.id ORDER BY minutes.date DESC, minutes.body, minutes.id`,
    )
    .all(...values, limit, offset)
    .map((minutes) => {
      const { copyOf = null, versionOf = null } = links.get(minutes.id) ?? {};
      return { ...minutes, copyOf, versionOf };
    });
}

export function countMeetings(database: Database, filter: MeetingFilter): number {
  const { where, values } = conditionsOf(filter);
  return Number(
    database
      .prepare(`SELECT count(*) FROM minutes WHERE ${where}`)
      .pluck()
      .get(...values),
  );
}

/** Decisions of the meetings themselves; quoted ones are not counted. */
export function countDecisions(database: Database): number {
  const find = prepared<[], number>(database, 'SELECT count(*) FROM decisions WHERE quoted = 0');
  return find.pluck().get() ?? 0;
}

/** Years with meetings, of all bodies or of one, the newest first, and how many. */
export function countMeetingsByYear(
  database: Database,
  { body }: MeetingFilter,
): { readonly year: string; readonly meetings: number }[] {
  const { where, values } = conditionsOf(body === undefined ? {} : { body });
  return database
    .prepare<unknown[], { year: string; meetings: number }>(
      `SELECT substr(date, 1, 4) AS year, count(*) AS meetings FROM minutes
       WHERE ${where} AND date IS NOT NULL GROUP BY 1 ORDER BY 1 DESC`,
    )
    .all(...values);
}

/** A meeting's place in time. */
export interface MeetingDay {
  readonly id: string;
  readonly body: string | null;
  readonly date: string;
  readonly file: string;
}

/** The meetings with a date, the newest first. */
export function readMeetingDays(database: Database, filter: MeetingFilter, limit: number): MeetingDay[] {
  const { where, values } = conditionsOf(filter);
  return database
    .prepare<unknown[], MeetingDay>(
      `SELECT minutes.id, body, date, files.name AS file FROM minutes JOIN files ON files.id = file_id
       WHERE ${where} AND date IS NOT NULL ORDER BY date DESC, body, minutes.id LIMIT ?`,
    )
    .all(...values, limit);
}

/** How many meetings each month has had: `2019-03`. */
export function countMeetingsByMonth(
  database: Database,
  filter: MeetingFilter,
): { readonly month: string; readonly meetings: number }[] {
  const { where, values } = conditionsOf(filter);
  return database
    .prepare<unknown[], { month: string; meetings: number }>(
      `SELECT substr(date, 1, 7) AS month, count(*) AS meetings FROM minutes
       WHERE ${where} AND date IS NOT NULL GROUP BY 1 ORDER BY 1 DESC`,
    )
    .all(...values);
}

function conditionsOf({ body, year }: MeetingFilter): {
  readonly where: string;
  readonly values: readonly string[];
} {
  const conditions = [
    ...(body === undefined ? [] : ['minutes.body = ?']),
    ...(year === undefined ? [] : ['minutes.date BETWEEN ? AND ?']),
  ];
  return {
    where: ['true', ...conditions].join(' AND '),
    values: [
      ...(body === undefined ? [] : [body]),
      ...(year === undefined ? [] : [`${year}-01-01`, `${year}-12-31`]),
    ],
  };
}
