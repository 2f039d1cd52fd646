import type { Database } from 'better-sqlite3';
import type { Correction, LineCorrection } from '../records/correction.ts';
import { WordCorrection } from '../records/correction.ts';

interface CorrectionRow extends Omit<Correction, 'words'> {
  readonly words: string | null;
}

const columns = `page, line, source_text AS sourceText, clean_text AS cleanText, words, machine_text AS machineText,
  corrected_by AS correctedBy, corrected_at AS correctedAt`;

/** A file's corrections as they stand, in reading order; those whose line is read otherwise now among them. */
export function readCorrections(database: Database, fileId: number): Correction[] {
  return database
    .prepare<[number], CorrectionRow>(
      `SELECT ${columns} FROM corrections WHERE file_id = ? ORDER BY page, line, source_text`,
    )
    .all(fileId)
    .map(withWords);
}

/** The corrections of one protocol's pages, of lines that still read as they did. */
export function readCorrectionsOfMinutes(database: Database, minutesId: string): Correction[] {
  return database
    .prepare<[string], CorrectionRow>(
      `SELECT ${columns} FROM corrections WHERE minutes_id = ? AND fits = 1 ORDER BY page, line, source_text`,
    )
    .all(minutesId)
    .map(withWords);
}

/** Puts a line's correction in the place of the one that stands there; null takes it away. Written by the log's functions. */
export function setCorrection(
  database: Database,
  fileId: number,
  { page, line, sourceText }: Pick<Correction, 'page' | 'line' | 'sourceText'>,
  correction: LineCorrection | null,
): void {
  if (correction === null) {
    database
      .prepare('DELETE FROM corrections WHERE file_id = ? AND page = ? AND line = ? AND source_text = ?')
      .run(fileId, page, line, sourceText);
    return;
  }
  database
    .prepare(
      `INSERT INTO corrections (file_id, page, line, source_text, clean_text, words, machine_text, corrected_by, corrected_at)
       VALUES ($fileId, $page, $line, $sourceText, $cleanText, $words, $machineText, $correctedBy, $correctedAt)
       ON CONFLICT (file_id, page, line, source_text) DO UPDATE SET clean_text = excluded.clean_text, words = excluded.words,
         machine_text = excluded.machine_text, corrected_by = excluded.corrected_by, corrected_at = excluded.corrected_at`,
    )
    .run({
      fileId,
      page,
      line,
      sourceText,
      ...correction,
      words: correction.words === null ? null : JSON.stringify(correction.words),
    });
}

/** Notes of each of a file's corrections whose minutes they are of, and whether its line still reads as it did. */
export function noteCorrections(
  database: Database,
  fileId: number,
  minutesOf: (page: number) => string,
  lineAt: (page: number, line: number) => string | null,
): void {
  const note = database.prepare(
    'UPDATE corrections SET minutes_id = ?, fits = ? WHERE file_id = ? AND page = ? AND line = ? AND source_text = ?',
  );
  for (const { page, line, sourceText } of readCorrections(database, fileId)) {
    const fits = lineAt(page, line) === sourceText ? 1 : 0;
    note.run(minutesOf(page), fits, fileId, page, line, sourceText);
  }
}

function withWords({ words, ...rest }: CorrectionRow): Correction {
  return { ...rest, words: words === null ? null : WordCorrection.array().parse(JSON.parse(words)) };
}
