import type { Database } from 'better-sqlite3';
import { prepared } from '../../prepared.ts';
import type { Filters } from './read-filters.ts';

/** Matches that are looked through for those that ask for a person. */
const mostLookedThrough = 10_000;

/** Paragraphs with a notice that asks for a person: their own, or one of a page that they stand on. */
const needsReview = `
  EXISTS (
    SELECT 1 FROM paragraphs
    JOIN minutes ON minutes.id = paragraphs.minutes_id
    JOIN notices ON notices.file_id = minutes.file_id AND notices.severity = 'review' AND notices.settled = 0
      AND (notices.minutes_id IS NULL OR notices.minutes_id = minutes.id)
    WHERE paragraphs.id = entries.paragraph_id
      AND (notices.paragraph = paragraphs.label OR (notices.paragraph IS NULL
        AND notices.page BETWEEN paragraphs.first_page AND paragraphs.last_page)))`;

/**
 * Ids of the entries that match, the newest meeting's first, at most so many: the index gives them in that order, and
 * nothing is read beyond the last.
 *
 * @param expression of the index; null for any entry.
 */
export function findEntries(
  database: Database,
  expression: string | null,
  { first, last, needsReview: onlyToReview }: Filters,
  most: number,
): readonly number[] {
  const matches = expression === null ? anyEntry : matchingEntries;
  const sql = onlyToReview
    ? `SELECT entries.id FROM (${matches} LIMIT ${mostLookedThrough}) AS entry
       JOIN search_entries AS entries ON entries.id = entry.id
       WHERE ${needsReview} ORDER BY entries.id DESC LIMIT ?`
    : `${matches} LIMIT ?`;
  const find = prepared<unknown[], number>(database, sql).pluck();
  return find.all(...(expression === null ? [] : [expression]), first, last, most);
}

const matchingEntries = `
  SELECT rowid AS id FROM search_index
  WHERE search_index MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid DESC`;
const anyEntry = `
  SELECT id FROM search_entries WHERE id BETWEEN ? AND ? AND kind = 'paragraph' ORDER BY id DESC`;
