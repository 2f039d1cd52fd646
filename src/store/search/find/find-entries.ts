import type { Database } from 'better-sqlite3';
import { asksAboutParagraph } from '../../notices-of-paragraph.ts';
import { prepared } from '../../prepared.ts';
import type { Filters } from './read-filters.ts';

/** Matches that are looked through for those that still ask for a person. */
const mostLookedThrough = 50_000;

/** Whether any of the notices that ask about an entry's paragraph is still open. */
const isOpen = `
  SELECT 1 FROM search_entries AS entries
  JOIN paragraphs ON paragraphs.id = entries.paragraph_id
  JOIN minutes ON minutes.id = paragraphs.minutes_id
  JOIN notices ON notices.settled = 0 AND ${asksAboutParagraph}
  WHERE entries.id = ? LIMIT 1`;

/**
 * Ids of the entries that match, the newest meeting's first, at most so many: the index gives them in that order, and
 * nothing is read beyond the last.
 *
 * @param expression of the index; null for any entry.
 */
export function findEntries(
  database: Database,
  expression: string | null,
  { first, last, needsReview }: Filters,
  most: number,
): readonly number[] {
  const sql = expression === null ? anyEntry : matchingEntries;
  const find = prepared<unknown[], number>(database, sql).pluck();
  const values = [...(expression === null ? [] : [expression]), first, last];
  if (!needsReview) return find.all(...values, most);
  return takeOpen(database, find.iterate(...values, mostLookedThrough), most);
}

function takeOpen(database: Database, ids: Iterable<number>, most: number): readonly number[] {
  const ask = prepared<[number], number>(database, isOpen).pluck();
  const open: number[] = [];
  for (const id of ids) {
    if (ask.get(id) !== undefined) open.push(id);
    if (open.length === most) break;
  }
  return open;
}

const matchingEntries = `
  SELECT rowid FROM search_index
  WHERE search_index MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid DESC LIMIT ?`;
const anyEntry = `
  SELECT id FROM search_entries WHERE id BETWEEN ? AND ? AND kind = 'paragraph' ORDER BY id DESC LIMIT ?`;
