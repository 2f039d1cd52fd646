import type { Logger } from 'pino';
import type { Settings } from '../config.ts';
import { openDesk } from '../pipeline/desk/open-desk.ts';
import { openPagePictures } from '../pipeline/page-pictures/open-page-pictures.ts';
import { openExistingStore } from '../store/open-store.ts';
import { openLimitedReads } from './reads/limited-reads.ts';
import { openPeople } from './safety/people.ts';
import type { Surroundings } from './surroundings.ts';

export interface OpenSurroundings extends Surroundings {
  /** Ends what was opened, when what is under way has been carried out. */
  readonly close: () => Promise<void>;
}

/** How many long reads may go on at once; each has a process of its own. */
const readers = 2;

/**
 * Opens what the pages are made from and with.
 *
 * @param now milliseconds since 1970, for sessions and what is opened for a while.
 * @throws ParagrafError `database-unusable`.
 */
export function openSurroundings(
  settings: Settings,
  log: Logger,
  now: () => number = Date.now,
): OpenSurroundings {
  const database = openExistingStore(settings.database);
  const pictures = openPagePictures(database);
  const people = openPeople(database, settings.database, now);
  const reads = openLimitedReads(settings.database, { seconds: settings.readSeconds, readers });
  const desk = openDesk(settings.database, { leastConfidence: settings.repairConfidence });
  const close = async (): Promise<void> => {
    await desk.close();
    reads.close();
    people.close();
    pictures.close();
    database.close();
  };
  return { database, settings, pictures, people, reads, desk, log, close };
}
