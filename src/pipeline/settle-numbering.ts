import { setImmediate } from 'node:timers/promises';
import type { Database } from 'better-sqlite3';
import { readCorrections } from '../store/corrections.ts';
import { listDoubtfullyNumbered, readPreviousLast } from '../store/previous-meeting.ts';
import { findFileById, readMachinePages, readSourcePages } from '../store/read-files.ts';
import type { StoredFile } from '../store/read-files.ts';
import { readMinutesOfFile } from '../store/read-minutes.ts';
import { saveMachineLayer } from '../store/save-file.ts';
import { listUnsettled, markSettled } from '../store/unsettled.ts';
import { structureFile } from './structure-file.ts';

/**
 * Structures again what is stored of the bodies that something has been stored of since this was done last, where a file's
 * numbering is in doubt and the meeting before may settle it: whichever of the two came first, the records are the same.
 * What is owed stands in the database: a run that is killed before leaves it to the next.
 *
 * @param signal when aborted, no other file is begun, and it is still owed.
 */
export async function settleNumbering(database: Database, signal: AbortSignal): Promise<void> {
  const owed = listUnsettled(database);
  for (const fileId of listDoubtfullyNumbered(database, owed)) {
    // Lets a Ctrl-C in, and a lease's heartbeat out, between two files.
    await setImmediate();
    if (signal.aborted) return;
    const file = findFileById(database, fileId);
    const previousLast = readPreviousLast(database, fileId);
    if (file !== null && previousLast !== null) renumberFile(database, file, previousLast);
  }
  markSettled(database, owed);
}

function renumberFile(database: Database, file: StoredFile, previousLast: number): void {
  const stored = readMinutesOfFile(database, file.id);
  if (stored[0]?.paragraphs[0]?.number === previousLast + 1) return;
  const pageTexts = readSourcePages(database, file.id);
  const repairedPages = readMachinePages(database, file.id);
  const corrections = readCorrections(database, file.id);
  const made = structureFile(file, { pageTexts, repairedPages, corrections }, previousLast);
  const numbers = (records: typeof made.minutes): string =>
    records.map(({ paragraphs }) => paragraphs.map(({ label }) => label).join(' ')).join('; ');
  if (numbers(made.minutes) === numbers(stored)) return;
  database
    .transaction(() => saveMachineLayer(database, file.id, { pageTexts, repairedPages, ...made }))
    .immediate();
}
