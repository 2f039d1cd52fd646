import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import * as z from 'zod';
import type { PageText } from '../records/page-text.ts';
import type { RepairedPage } from '../records/repaired-page.ts';
import { packRecord, unpackRecord } from './pack-record.ts';
import { prepared } from './prepared.ts';
import { findFile, readMachinePages, readMadeBy, readPackedSource, readSourcePages } from './read-files.ts';

/** What a file of the same pages was read as, and what was made of that. */
export interface FileReading {
  readonly pageTexts: readonly PageText[];
  readonly repairedPages: readonly RepairedPage[];
  /** What repaired them; null where that is not known. */
  readonly madeBy: string | null;
}

/** Which file holds a reading, and what its source layer was then: it may have been read otherwise since. */
const Reference = z.object({ sha256: z.string(), source: z.string() });

/** The readings of files stand beside those of pages, under keys that begin so. */
const fileKey = 'file ';

/** The reading of the stored file that was read as this key says; null where there is none any more. */
export function findFileReading(database: Database, key: string): FileReading | null {
  const find = prepared<[string], { record: Buffer }>(
    database,
    'SELECT record FROM page_readings WHERE key = ?',
  );
  const row = find.get(fileKey + key);
  const reference = row === undefined ? null : Reference.safeParse(unpackRecord(row.record));
  if (reference?.success !== true) return null;
  const file = findFile(database, reference.data.sha256);
  if (file === null || hashOfSource(database, file.id) !== reference.data.source) return null;
  return {
    pageTexts: readSourcePages(database, file.id),
    repairedPages: readMachinePages(database, file.id),
    madeBy: readMadeBy(database, file.id),
  };
}

/** Says that a stored file holds the reading of this key; in the transaction that stores its source layer. */
export function keepFileReading(database: Database, key: string, fileId: number, sha256: string): void {
  const keep = prepared(
    database,
    'INSERT INTO page_readings (key, record) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET record = excluded.record',
  );
  keep.run(fileKey + key, packRecord({ sha256, source: hashOfSource(database, fileId) }));
}

function hashOfSource(database: Database, fileId: number): string {
  const hash = createHash('sha256');
  for (const page of readPackedSource(database, fileId)) hash.update(page);
  return hash.digest('hex');
}
