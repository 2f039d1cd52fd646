import type { Database } from 'better-sqlite3';
import { keptByState } from './kept-by-state.ts';

/** A meeting, as a list names it. */
export interface NamedMeeting {
  readonly id: string;
  readonly body: string | null;
  readonly date: string | null;
  readonly file: string;
  /** Decisions of its own; quoted ones are not counted. */
  readonly decisions: number;
}

/** The meetings with the latest dates, the latest first; those without a date are not among them. */
export function readNewestMeetings(database: Database, most: number): NamedMeeting[] {
  return database
    .prepare<[number], NamedMeeting>(
      `SELECT minutes.id, minutes.body, minutes.date, files.name AS file,
         (SELECT count(*) FROM paragraphs JOIN decisions ON decisions.paragraph_id = paragraphs.id
          WHERE paragraphs.minutes_id = minutes.id AND decisions.quoted = 0) AS decisions
       FROM (SELECT id, body, date, file_id FROM minutes WHERE date IS NOT NULL ORDER BY date DESC, id LIMIT ?) AS minutes
       JOIN files ON files.id = minutes.file_id ORDER BY minutes.date DESC, minutes.id`,
    )
    .all(most);
}

/** A body whose minutes are stored. */
export interface KnownBody {
  readonly body: string;
  readonly meetings: number;
  /** The years of its first and last meeting, null where no date is known. */
  readonly first: string | null;
  readonly last: string | null;
}

/** Every body, by name in the Swedish order. */
export const readBodies = keptByState((database): readonly KnownBody[] =>
  database
    .prepare<[], KnownBody>(
      `SELECT body, count(*) AS meetings, substr(min(date), 1, 4) AS first, substr(max(date), 1, 4) AS last
       FROM minutes WHERE body IS NOT NULL GROUP BY body`,
    )
    .all()
    .toSorted((a, b) => a.body.localeCompare(b.body, 'sv')),
);
