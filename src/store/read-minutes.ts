import type { Database } from 'better-sqlite3';
import { minutesOfPage } from '../records/minutes-of-page.ts';
import { Minutes } from '../records/minutes.ts';
import { readMeetingLinks } from './meeting-prints.ts';
import { unpackRecord } from './pack-record.ts';

/** One line of `paragraf list`: a stored protocol with its counts. */
export interface StoredMinutes {
  readonly id: string;
  readonly file: string;
  readonly state: 'stored' | 'partial';
  readonly body: string | null;
  readonly date: string | null;
  readonly pages: number;
  readonly paragraphs: number;
  /** Decisions of the meeting itself; quoted ones are not counted. */
  readonly decisions: number;
  /** Notices that ask for a person, and that nobody has decided. */
  readonly toReview: number;
  /** The protocol with the same text that this one is a copy of. */
  readonly copyOf: string | null;
  /** The protocol of the same meeting that this one is another version of. */
  readonly versionOf: string | null;
}

/** Of a stored protocol: a notice that asks for a person. */
const ownNotice = `notices.severity = 'review' AND notices.settled = 0
      AND (notices.minutes_id = minutes.id
        OR (notices.minutes_id IS NULL AND notices.file_id = minutes.file_id AND minutes.ordinal = 0))`;
/** Whether a stored protocol has one. */
export const asksForPerson = `EXISTS (SELECT 1 FROM notices WHERE ${ownNotice})`;

/** Of each stored protocol its counts, as `StoredMinutes` has them. */
export const minutesCounts = `
  minutes.id, files.name AS file, files.state, minutes.body, minutes.date, files.pages,
    (SELECT count(*) FROM paragraphs WHERE paragraphs.minutes_id = minutes.id) AS paragraphs,
    (SELECT count(*) FROM decisions JOIN paragraphs ON paragraphs.id = decisions.paragraph_id
      WHERE paragraphs.minutes_id = minutes.id AND decisions.quoted = 0) AS decisions,
    (SELECT count(*) FROM notices WHERE ${ownNotice}) AS toReview`;

/** What is stored, by body, date and file name; those without a date last. */
export function listMinutes(database: Database): StoredMinutes[] {
  const links = readMeetingLinks(database);
  return database
    .prepare<[], Omit<StoredMinutes, 'copyOf' | 'versionOf'>>(
      `SELECT ${minutesCounts} FROM minutes JOIN files ON files.id = minutes.file_id
       ORDER BY minutes.body NULLS LAST, minutes.date NULLS LAST, files.name, minutes.ordinal`,
    )
    .all()
    .map((minutes) => {
      const { copyOf = null, versionOf = null } = links.get(minutes.id) ?? {};
      return { ...minutes, copyOf, versionOf };
    });
}

/** Ids that begin with what was typed, at most ten. */
export function findMinutesIds(database: Database, prefix: string): string[] {
  return database
    .prepare<[string, string], string>(
      'SELECT id FROM minutes WHERE substr(id, 1, length(?)) = ? ORDER BY id LIMIT 10',
    )
    .pluck()
    .all(prefix, prefix);
}

/** One stored record, or null. */
export function readMinutes(database: Database, id: string): Minutes | null {
  const record = database
    .prepare<[string], Buffer>('SELECT record FROM minutes WHERE id = ?')
    .pluck()
    .get(id);
  return record === undefined ? null : Minutes.parse(unpackRecord(record));
}

/** Whose minutes they are; null where they do not say, or are not stored. */
export function readBodyOfMinutes(database: Database, id: string): string | null {
  const find = database.prepare<[string], string | null>('SELECT body FROM minutes WHERE id = ?').pluck();
  return find.get(id) ?? null;
}

/** The protocol that a page of a file belongs to. */
export function findMinutesOfPage(database: Database, fileId: number, page: number): string | null {
  const minutes = readMinutesOfFile(database, fileId);
  return minutes.length === 0 ? null : minutesOfPage(minutes, page);
}

/** The names of the files that these minutes stand in, by the minutes' ids. */
export function readFileNames(database: Database, ids: readonly string[]): ReadonlyMap<string, string> {
  const rows = database
    .prepare<[string], { id: string; file: string }>(
      `SELECT minutes.id, files.name AS file FROM minutes JOIN files ON files.id = minutes.file_id
       WHERE minutes.id IN (SELECT value FROM json_each(?))`,
    )
    .all(JSON.stringify(ids));
  return new Map(rows.map(({ id, file }) => [id, file]));
}

/** A file's records, in their order on its pages. */
export function readMinutesOfFile(database: Database, fileId: number): Minutes[] {
  return database
    .prepare<[number], Buffer>('SELECT record FROM minutes WHERE file_id = ? ORDER BY ordinal')
    .pluck()
    .all(fileId)
    .map((record) => Minutes.parse(unpackRecord(record)));
}

/** Every stored record, one at a time, by body and date: an archive need not fit in memory. */
export function* eachMinutes(database: Database): Generator<Minutes> {
  const ids = database
    .prepare<[], string>(
      `SELECT minutes.id FROM minutes JOIN files ON files.id = minutes.file_id
       ORDER BY minutes.body NULLS LAST, minutes.date NULLS LAST, files.name, minutes.ordinal`,
    )
    .pluck()
    .all();
  for (const id of ids) {
    const minutes = readMinutes(database, id);
    if (minutes !== null) yield minutes;
  }
}
