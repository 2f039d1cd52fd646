import type { Database } from 'better-sqlite3';
import { asksAboutParagraph } from '../../notices-of-paragraph.ts';
import { prepared } from '../../prepared.ts';

/** Ids of the paragraphs with a notice that asked for a person: their own, or one of a page that they stand on. */
export function doubtfulParagraphs(database: Database, minutesId: string): ReadonlySet<number> {
  const find = prepared<[string], number>(
    database,
    `SELECT DISTINCT paragraphs.id FROM minutes JOIN paragraphs ON paragraphs.minutes_id = minutes.id
     JOIN notices ON ${asksAboutParagraph} WHERE minutes.id = ?`,
  ).pluck();
  return new Set(find.all(minutesId));
}
