import type { Database } from 'better-sqlite3';
import { readCorrections } from '../store/corrections.ts';
import { readMachinePages, readSourcePages } from '../store/read-files.ts';
import type { StoredFile } from '../store/read-files.ts';
import { readMinutesOfFile } from '../store/read-minutes.ts';
import { saveMachineLayer } from '../store/save-file.ts';
import { readVerdicts } from '../store/verdicts.ts';
import { structureFile } from './structure-file.ts';

/**
 * Structures one file again where the meeting before gives its paragraphs other numbers; in a transaction that the caller
 * holds from before it is looked at, as what a person decides meanwhile would be lost in it.
 *
 * @param previousLast the last paragraph of the body's meeting before.
 * @param madeBy what the file is said to be made by then; null for not known.
 */
export function renumberFile(
  database: Database,
  file: StoredFile,
  previousLast: number,
  madeBy: string | null = null,
): void {
  const stored = readMinutesOfFile(database, file.id);
  if (stored[0]?.paragraphs[0]?.number === previousLast + 1) return;
  const pageTexts = readSourcePages(database, file.id);
  const repairedPages = readMachinePages(database, file.id);
  const corrections = readCorrections(database, file.id);
  const verdicts = readVerdicts(database, file.id);
  const made = structureFile(file, { pageTexts, repairedPages, corrections, verdicts }, previousLast);
  const numbers = (records: typeof made.minutes): string =>
    records.map(({ paragraphs }) => paragraphs.map(({ label }) => label).join(' ')).join('; ');
  if (numbers(made.minutes) === numbers(stored)) return;
  saveMachineLayer(database, file.id, { pageTexts, repairedPages, ...made, madeBy: madeBy ?? undefined });
}
