import type { Database } from 'better-sqlite3';
import { readDerivedRows } from '../store/derived-rows.ts';
import { readMinutesOfFile } from '../store/read-minutes.ts';
import { readNoticesOfFile } from '../store/read-notices.ts';
import type { ComparedLayer } from './compare-layers.ts';

/** What is stored of a file, as a person finds it: with the corrections that were there when it was made. */
export function readStoredLayer(database: Database, fileId: number): ComparedLayer {
  return {
    minutes: readMinutesOfFile(database, fileId),
    pages: readDerivedRows(database, fileId).entries.filter(({ kind }) => kind === 'page'),
    notices: readNoticesOfFile(database, fileId),
  };
}
