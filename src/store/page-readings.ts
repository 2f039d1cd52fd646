import type { Database } from 'better-sqlite3';
import { PageReading } from '../records/page-reading.ts';
import { packRecord, unpackRecord } from './pack-record.ts';

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
