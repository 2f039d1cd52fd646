import type { Database } from 'better-sqlite3';
import type { SearchEntry } from './save-search-entries.ts';

/** What is kept of a file in rows of its own, beside its records, so that it can be asked for. */
export interface DerivedRows {
  /** `minutes id, label, title`, in their order. */
  readonly paragraphs: readonly string[];
  /** `minutes id, label, text`, in their order. */
  readonly decisions: readonly string[];
  /** Ids of the minutes that copies and versions can be found of. */
  readonly prints: readonly string[];
  readonly entries: readonly Omit<SearchEntry, 'paragraph'>[];
}

export function readDerivedRows(database: Database, fileId: number): DerivedRows {
  const texts = (sql: string): string[] => database.prepare<[number], string>(sql).pluck().all(fileId);
  return {
    paragraphs: texts(
      `SELECT minutes.id || ' ' || label || ' ' || title FROM paragraphs JOIN minutes ON minutes.id = minutes_id
       WHERE file_id = ? ORDER BY minutes.ordinal, paragraphs.ordinal`,
    ),
    decisions: texts(
      `SELECT minutes.id || ' ' || label || ' ' || text FROM decisions
       JOIN paragraphs ON paragraphs.id = paragraph_id JOIN minutes ON minutes.id = minutes_id
       WHERE file_id = ? ORDER BY minutes.ordinal, paragraphs.ordinal, decisions.ordinal`,
    ),
    prints: texts(
      `SELECT minutes.id FROM meeting_prints JOIN minutes ON minutes.id = minutes_id
       WHERE file_id = ? ORDER BY minutes.ordinal`,
    ),
    entries: database
      .prepare<[number], DerivedRows['entries'][number]>(
        `SELECT minutes_id AS minutesId, kind, page, title, search_entries.text FROM search_entries
         JOIN minutes ON minutes.id = minutes_id WHERE file_id = ? ORDER BY search_entries.id`,
      )
      .all(fileId),
  };
}
