import { setImmediate } from 'node:timers/promises';
import type { Database } from 'better-sqlite3';
import { listDoubtfullyNumbered, readPreviousLast } from '../store/previous-meeting.ts';
import { findFileById } from '../store/read-files.ts';
import { listUnsettled, markSettled } from '../store/unsettled.ts';

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
    if (file === null || previousLast === null) continue;
    // Structuring takes longer to load than most imports need of it: nothing.
    const { renumberFile } = await import('./renumber-file.ts');
    database.transaction(() => renumberFile(database, file, previousLast)).immediate();
  }
  markSettled(database, owed);
}
