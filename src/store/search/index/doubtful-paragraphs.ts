import type { Database } from 'better-sqlite3';
import { prepared } from '../../prepared.ts';

/** Ids of the paragraphs with a notice that asked for a person: their own, or one of a page that they stand on. */
export function doubtfulParagraphs(database: Database, minutesId: string): ReadonlySet<number> {
  const find = prepared<[string], number>(
    database,
    `SELECT paragraphs.id FROM minutes
     JOIN notices ON notices.file_id = minutes.file_id AND notices.severity = 'review'
       AND (notices.minutes_id IS NULL OR notices.minutes_id = minutes.id)
     JOIN paragraphs ON paragraphs.minutes_id = minutes.id
       AND (notices.paragraph = paragraphs.label OR (notices.paragraph IS NULL
         AND notices.page BETWEEN paragraphs.first_page AND paragraphs.last_page))
     WHERE minutes.id = ?`,
  ).pluck();
  return new Set(find.all(minutesId));
}
