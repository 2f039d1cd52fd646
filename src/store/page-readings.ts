import type { Database } from 'better-sqlite3';
import { PageReading } from '../records/page-reading.ts';
import { packRecord, unpackRecord } from './pack-record.ts';

/** What was read before on the picture of this key, or null. */
export function findPageReading(database: Database, key: string): PageReading | null {
  const row = database
    .prepare<[string], { record: Buffer }>('SELECT record FROM page_readings WHERE key = ?')
    .get(key);
  return row === undefined ? null : PageReading.parse(unpackRecord(row.record));
}

/** Keeps a reading at once, whatever becomes of its file. Of two that read the same picture the first one's stays. */
export function keepPageReading(database: Database, key: string, reading: PageReading): void {
  database
    .prepare('INSERT INTO page_readings (key, record) VALUES (?, ?) ON CONFLICT (key) DO NOTHING')
    .run(key, packRecord(reading));
}
