import type { Database } from 'better-sqlite3';
import { EngineWord } from '../records/engine-word.ts';
import { PageReading } from '../records/page-reading.ts';
import { packRecord, unpackRecord } from './pack-record.ts';
import { prepared } from './prepared.ts';

/** What was read before on the picture of this key; null where there is nothing, or nothing that can be read. */
export function findPageReading(database: Database, key: string): PageReading | null {
  const row = database
    .prepare<[string], { record: Buffer }>('SELECT record FROM page_readings WHERE key = ?')
    .get(key);
  if (row === undefined) return null;
  try {
    return PageReading.parse(unpackRecord(row.record));
  } catch {
    return null;
  }
}

/** Keeps a reading at once, whatever becomes of its file, in the place of any other of the same picture. */
export function keepPageReading(database: Database, key: string, reading: PageReading): void {
  database
    .prepare(
      'INSERT INTO page_readings (key, record) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET record = excluded.record',
    )
    .run(key, packRecord(reading));
}

/** What engines have read of pages that are not done stands in the same table, under keys that begin so. */
const wordsKey = 'words ';

/** What an engine has read of the image of this key, for a page that is not done; null where there is nothing. */
export function findEngineWords(database: Database, key: string): EngineWord[] | null {
  const find = prepared<[string], { record: Buffer }>(
    database,
    'SELECT record FROM page_readings WHERE key = ?',
  );
  const row = find.get(wordsKey + key);
  const words = row === undefined ? null : EngineWord.array().safeParse(unpackRecord(row.record));
  return words?.success === true ? words.data : null;
}

export function keepEngineWords(database: Database, key: string, words: readonly EngineWord[]): void {
  const keep = prepared(
    database,
    'INSERT INTO page_readings (key, record) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET record = excluded.record',
  );
  keep.run(wordsKey + key, packRecord(words));
}

export function forgetEngineWords(database: Database, keys: readonly string[]): void {
  const forget = prepared<[string], never>(
    database,
    'DELETE FROM page_readings WHERE key IN (SELECT value FROM json_each(?))',
  );
  forget.run(JSON.stringify(keys.map((key) => wordsKey + key)));
}

/** The same of all pages, when there is none that another run would go on with. */
export function forgetAllEngineWords(database: Database): void {
  // From `words ` to what follows it.
  database.prepare(`DELETE FROM page_readings WHERE key >= 'words ' AND key < 'words!'`).run();
}
