import type { Database } from 'better-sqlite3';
import { counted } from './counted.ts';
import { prepared } from './prepared.ts';
import { asksForPerson, minutesCounts } from './read-minutes.ts';
import type { StoredMinutes } from './read-minutes.ts';
import { storedLinks } from './stored-links.ts';

/** Which meetings are asked for; what is left out asks for all. */
export interface MeetingFilter {
  readonly body?: string;
  /** `2019` */
  readonly year?: string;
  /** The first day and the last, `YYYY-MM-DD`. */
  readonly from?: string;
  readonly to?: string;
  /** With a notice that asks for a person, or without one. */
  readonly needsReview?: boolean;
}

/** Which part of a list: so many, after the first so many or after a place, whether or not what stood there is there still. */
export interface MeetingPart {
  readonly limit: number;
  readonly offset?: number;
  readonly after?: Pick<StoredMinutes, 'date' | 'body' | 'id'>;
}

/** A stored protocol as the list of meetings has it. */
export interface ListedMeeting extends StoredMinutes {
  /** Matters of the review queue that wait for a person. */
  readonly waiting: number;
}

/** Stored protocols with their counts, the newest meeting first; those without a date last. */
export function readMeetings(
  database: Database,
  filter: MeetingFilter,
  { limit, offset = 0, after }: MeetingPart,
): ListedMeeting[] {
  const links = storedLinks(database);
  const { where, values } = conditionsOf(filter, after);
  const meetings = database
    .prepare<unknown[], Omit<StoredMinutes, 'copyOf' | 'versionOf'>>(
      `WITH asked AS MATERIALIZED (
         SELECT id AS asked_id FROM minutes WHERE ${where} ORDER BY date DESC, body, id LIMIT ? OFFSET ?
       )
       SELECT ${minutesCounts} FROM asked CROSS JOIN minutes ON minutes.id = asked_id
       JOIN files ON files.id = minutes.file_id
       ORDER BY minutes.date DESC, minutes.body, minutes.id`,
    )
    .all(...values, limit, offset);
  const waiting = countWaiting(
    database,
    meetings.map(({ id }) => id),
  );
  return meetings.map((minutes) => {
    const { copyOf = null, versionOf = null } = links.get(minutes.id) ?? {};
    return { ...minutes, copyOf, versionOf, waiting: waiting.get(minutes.id) ?? 0 };
  });
}

/** How many matters of the review queue wait in each of these protocols. */
function countWaiting(database: Database, ids: readonly string[]): ReadonlyMap<string, number> {
  const find = prepared<[string], { id: string; waiting: number }>(
    database,
    `SELECT minutes_id AS id, count(*) AS waiting FROM review_items
     WHERE minutes_id IN (SELECT value FROM json_each(?)) AND decided = 0 GROUP BY minutes_id`,
  );
  return new Map(find.all(JSON.stringify(ids)).map(({ id, waiting }) => [id, waiting]));
}

export function countMeetings(database: Database, filter: MeetingFilter): number {
  const { where, values } = conditionsOf(filter);
  return counted(database, `SELECT count(*) FROM minutes WHERE ${where}`, values);
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

function conditionsOf(
  { body, year, from, to, needsReview }: MeetingFilter,
  after?: MeetingPart['after'],
): { readonly where: string; readonly values: readonly (string | null)[] } {
  const conditions: (readonly [string, ...(string | null)[]] | null)[] = [
    body === undefined ? null : ['minutes.body = ?', body],
    year === undefined ? null : ['minutes.date BETWEEN ? AND ?', `${year}-01-01`, `${year}-12-31`],
    from === undefined ? null : ['minutes.date >= ?', from],
    to === undefined ? null : ['minutes.date <= ?', to],
    needsReview === undefined ? null : [needsReview ? asksForPerson : `NOT ${asksForPerson}`],
    after === undefined ? null : comesAfter(after),
  ];
  const asked = conditions.filter((condition) => condition !== null);
  return {
    where: ['true', ...asked.map(([sql]) => sql)].join(' AND '),
    values: asked.flatMap(([, ...values]) => values),
  };
}

/** By date, the newest first and those without one last, then by body and id. */
function comesAfter({ date, body, id }: NonNullable<MeetingPart['after']>): [string, ...(string | null)[]] {
  const sameDay = "(minutes.date IS ? AND (coalesce(minutes.body, ''), minutes.id) > (?, ?))";
  const tie = [date, body ?? '', id];
  if (date === null) return [sameDay, ...tie];
  return [`(minutes.date < ? OR minutes.date IS NULL OR ${sameDay})`, date, ...tie];
}
