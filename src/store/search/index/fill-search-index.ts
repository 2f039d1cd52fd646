import type { Database } from 'better-sqlite3';
import type * as z from 'zod';
import { Minutes } from '../../../records/minutes.ts';
import { RepairedPage } from '../../../records/repaired-page.ts';
import { unpackRecord } from '../../pack-record.ts';
import { readCorrectedPages } from './corrected-pages.ts';
import { saveSearchEntries } from './save-search-entries.ts';
import type { PageLines } from './search-entries.ts';

/**
 * Makes every stored file findable, for a database whose index was of another kind or was lost. A record that cannot be read
 * is left out: `verify` tells of it.
 */
export function fillSearchIndex(database: Database): void {
  const files = database.prepare<[], number>('SELECT id FROM files ORDER BY id').pluck().all();
  for (const file of files) {
    const minutes = readable(database, Minutes, 'minutes', 'ordinal', file);
    const pages = readable(database, RepairedPage, 'machine_pages', 'page', file);
    if (minutes.length > 0) saveSearchEntries(database, minutes, withCorrections(database, file, pages));
  }
}

function withCorrections(
  database: Database,
  file: number,
  pages: readonly RepairedPage[],
): readonly PageLines[] {
  const texts = readCorrectedPages(database, file);
  return pages.map(({ page, lines }) => {
    const text = texts.get(page);
    return { page, lines: text === undefined ? lines : text.split('\n').map((line) => ({ text: line })) };
  });
}

function readable<Schema extends z.ZodType>(
  database: Database,
  schema: Schema,
  table: 'minutes' | 'machine_pages',
  order: 'ordinal' | 'page',
  file: number,
): readonly z.infer<Schema>[] {
  const records = database
    .prepare<[number], Buffer>(`SELECT record FROM ${table} WHERE file_id = ? ORDER BY ${order}`)
    .pluck()
    .all(file);
  return records.flatMap((record) => {
    try {
      return [schema.parse(unpackRecord(record))];
    } catch {
      return [];
    }
  });
}
