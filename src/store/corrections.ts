import type { Database } from 'better-sqlite3';

/** What a person decided that one line of a page says. */
export interface Correction {
  /** 1-based. */
  readonly page: number;
  /** 0-based index into the page's source lines. */
  readonly line: number;
  /** The source line as it read when the correction was made. */
  readonly sourceText: string;
  readonly cleanText: string;
  readonly correctedBy: string;
}

/** Keeps a correction; a later one of the same line takes its place. */
export function saveCorrection(database: Database, fileId: number, correction: Correction): void {
  const { page, line, sourceText, cleanText, correctedBy } = correction;
  database
    .prepare(
      `INSERT INTO corrections (file_id, page, line, source_text, clean_text, corrected_by, corrected_at)
       VALUES (?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (file_id, page, line) DO UPDATE SET source_text = excluded.source_text,
         clean_text = excluded.clean_text, corrected_by = excluded.corrected_by, corrected_at = excluded.corrected_at`,
    )
    .run(fileId, page, line, sourceText, cleanText, correctedBy, new Date().toISOString());
}

/** A file's corrections, in reading order. */
export function readCorrections(database: Database, fileId: number): Correction[] {
  return database
    .prepare<[number], Correction>(
      `SELECT page, line, source_text AS sourceText, clean_text AS cleanText, corrected_by AS correctedBy
       FROM corrections WHERE file_id = ? ORDER BY page, line`,
    )
    .all(fileId);
}
