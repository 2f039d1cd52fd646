import type { Database } from 'better-sqlite3';
import { readMachinePages } from '../store/read-files.ts';
import { readMinutesOfFile } from '../store/read-minutes.ts';
import { readNoticesOfFile } from '../store/read-notices.ts';
import { readCorrectedPages, textOfPage } from '../store/search/index/corrected-pages.ts';
import type { ComparedLayer } from './compare-layers.ts';

/** What is stored of a file, as a person finds it: with the corrections that were there when it was made. */
export function readStoredLayer(database: Database, fileId: number): ComparedLayer {
  const corrected = readCorrectedPages(database, fileId);
  return {
    minutes: readMinutesOfFile(database, fileId),
    pages: readMachinePages(database, fileId).map((page) => ({
      page: page.page,
      text: corrected.get(page.page) ?? textOfPage(page),
    })),
    notices: readNoticesOfFile(database, fileId),
  };
}
