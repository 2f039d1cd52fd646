import type { Database } from 'better-sqlite3';
import type { Correction } from '../../src/records/correction.ts';
import { findFileById } from '../../src/store/read-files.ts';
import { readCorrections } from '../../src/store/corrections.ts';
import { appendEntry } from '../../src/store/review/review-log.ts';

/**
 * Logs and keeps what a person says that a whole line reads; a later one of the same line takes its place. The file's
 * records are not made anew.
 */
export function saveCorrection(
  database: Database,
  fileId: number,
  given: Pick<Correction, 'page' | 'line' | 'sourceText' | 'cleanText' | 'correctedBy'>,
): void {
  const { page, line, sourceText, cleanText, correctedBy } = given;
  const file = findFileById(database, fileId);
  if (file === null) throw new Error(`there is no file ${fileId}`);
  const before = readCorrections(database, fileId).find(
    (each) => each.page === page && each.line === line && each.sourceText === sourceText,
  );
  const place = { page, line, sourceText };
  const at = new Date().toISOString();
  const machineText = before?.machineText ?? null;
  const correction = { cleanText, words: null, machineText, correctedBy, correctedAt: at };
  const entry = {
    at,
    by: correctedBy,
    action: 'write' as const,
    batch: null,
    undoes: null,
    item: null,
    code: null,
    message: null,
    sha256: file.sha256,
    file: file.name,
    minutesId: null,
    ...place,
    paragraph: null,
    before: before?.cleanText ?? null,
    after: cleanText,
    word: null,
  };
  const stateBefore = { lines: [{ ...place, correction: bare(before) }], decision: null };
  const stateAfter = { lines: [{ ...place, correction }], decision: null };
  database.transaction(() => appendEntry(database, fileId, entry, stateBefore, stateAfter)).immediate();
}

function bare(correction: Correction | undefined): Omit<Correction, 'page' | 'line' | 'sourceText'> | null {
  if (correction === undefined) return null;
  const { cleanText, words, machineText, correctedBy, correctedAt } = correction;
  return { cleanText, words, machineText, correctedBy, correctedAt };
}
