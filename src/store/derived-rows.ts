import type { Database } from 'better-sqlite3';
import type { SearchEntry } from './search/index/search-entries.ts';

/** What is kept of a file in rows of its own, beside its records, so that it can be asked for. */
export interface DerivedRows {
  /** `minutes id, label, title`, in their order. */
  readonly paragraphs: readonly string[];
  /** `minutes id, label, kinds, text`, in their order. */
  readonly decisions: readonly string[];
  /** `minutes id, label, who, what`, in their order. */
  readonly assignments: readonly string[];
  /** `minutes id, label, number, days`, in their order. */
  readonly references: readonly string[];
  /** Ids of the minutes that copies and versions can be found of. */
  readonly prints: readonly string[];
  readonly entries: readonly Omit<SearchEntry, 'paragraph' | 'marks'>[];
}

const ofFile = `
  JOIN paragraphs ON paragraphs.id = paragraph_id JOIN minutes ON minutes.id = paragraphs.minutes_id
  WHERE file_id = ? ORDER BY minutes.ordinal, paragraphs.ordinal`;

export function readDerivedRows(database: Database, fileId: number): DerivedRows {
  const texts = (sql: string): string[] => database.prepare<[number], string>(sql).pluck().all(fileId);
  return {
    paragraphs: texts(
      `SELECT minutes.id || ' ' || label || ' ' || title FROM paragraphs JOIN minutes ON minutes.id = minutes_id
       WHERE file_id = ? ORDER BY minutes.ordinal, paragraphs.ordinal`,
    ),
    decisions: texts(
      `SELECT minutes.id || ' ' || label || ' ' || kinds || ' ' || text FROM decisions ${ofFile}, decisions.ordinal`,
    ),
    assignments: texts(
      `SELECT minutes.id || ' ' || label || ' ' || who || ' ' || what FROM assignments
       JOIN decisions ON decisions.id = decision_id ${ofFile}, decisions.ordinal, assignments.id`,
    ),
    references: texts(
      `SELECT minutes.id || ' ' || label || ' ' || paragraph_references.number || ' ' || days
       FROM paragraph_references ${ofFile}, paragraph_references.id`,
    ),
    prints: texts(
      `SELECT minutes.id FROM meeting_prints JOIN minutes ON minutes.id = minutes_id
       WHERE file_id = ? ORDER BY minutes.ordinal`,
    ),
    entries: database
      .prepare<[number], DerivedRows['entries'][number]>(
        `SELECT minutes_id AS minutesId, kind, page, title, case_number AS caseNumber, text FROM search_entries
         JOIN minutes ON minutes.id = minutes_id WHERE file_id = ?
         ORDER BY kind = 'page', minutes.ordinal, search_entries.id`,
      )
      .all(fileId),
  };
}
