import type { Database } from 'better-sqlite3';
import { structurePages } from '../stages/structure/structure-pages.ts';
import { readCorrections } from '../store/corrections.ts';
import { listDoubtfullyNumbered, readPreviousLast } from '../store/previous-meeting.ts';
import { findFileById, readMachinePages, readSourcePages } from '../store/read-files.ts';
import type { StoredFile } from '../store/read-files.ts';
import { readMinutesOfFile } from '../store/read-minutes.ts';
import { saveMachineLayer } from '../store/save-file.ts';
import { applyCorrections } from './apply-corrections.ts';

/**
 * Structures again what is stored of the bodies that a run has stored something of, where a file's numbering is in doubt
 * and the meeting before may settle it: whichever of the two came first, the records are the same.
 *
 * @param hashes of the files that the run has stored.
 */
export function renumber(database: Database, hashes: readonly string[]): void {
  for (const fileId of listDoubtfullyNumbered(database, hashes)) {
    const file = findFileById(database, fileId);
    const previousLast = readPreviousLast(database, fileId);
    if (file !== null && previousLast !== null) renumberFile(database, file, previousLast);
  }
}

function renumberFile(database: Database, file: StoredFile, previousLast: number): void {
  const stored = readMinutesOfFile(database, file.id);
  if (stored[0]?.paragraphs[0]?.number === previousLast + 1) return;
  const pageTexts = readSourcePages(database, file.id);
  const repairedPages = readMachinePages(database, file.id);
  const cleanPages = applyCorrections(repairedPages, pageTexts, readCorrections(database, file.id));
  const source = { file: file.name, sha256: file.sha256, pages: file.pages };
  const minutes = structurePages(cleanPages, source, { previousLast });
  const numbers = (records: typeof minutes): string =>
    records.map(({ paragraphs }) => paragraphs.map(({ label }) => label).join(' ')).join('; ');
  if (numbers(minutes) === numbers(stored)) return;
  database
    .transaction(() => saveMachineLayer(database, file.id, { pageTexts, repairedPages, cleanPages, minutes }))
    .immediate();
}
