import type { Database } from 'better-sqlite3';
import * as z from 'zod';
import { PageText } from '../records/page-text.ts';
import { RepairedPage } from '../records/repaired-page.ts';
import { unpackRecord } from './pack-record.ts';
import { prepared } from './prepared.ts';

export interface StoredFile {
  readonly id: number;
  readonly sha256: string;
  readonly name: string;
  readonly kind: string;
  readonly pages: number;
  readonly state: 'stored' | 'partial';
}

/** Every stored file, in the order of import. */
export function listFiles(database: Database): StoredFile[] {
  return database
    .prepare<[], StoredFile>('SELECT id, sha256, name, kind, pages, state FROM files ORDER BY id')
    .all();
}

export function countFiles(database: Database): number {
  return Number(database.prepare('SELECT count(*) FROM files').pluck().get());
}

export function findFileById(database: Database, id: number): StoredFile | null {
  const find = database.prepare<[number], StoredFile>(
    'SELECT id, sha256, name, kind, pages FROM files WHERE id = ?',
  );
  return find.get(id) ?? null;
}

/** The file with these bytes, or null. */
export function findFile(database: Database, sha256: string): StoredFile | null {
  const find = prepared<[string], StoredFile>(
    database,
    'SELECT id, sha256, name, kind, pages, state FROM files WHERE sha256 = ?',
  );
  return find.get(sha256) ?? null;
}

/** What made a file's machine layer; null where that is not known. */
export function readMadeBy(database: Database, fileId: number): string | null {
  const find = database.prepare<[number], string | null>('SELECT made_by FROM files WHERE id = ?').pluck();
  return find.get(fileId) ?? null;
}

/** Whose minutes a file holds, by its first protocol; null where it does not say. */
export function readBody(database: Database, fileId: number): string | null {
  const row = database
    .prepare<[number], { body: string | null }>(
      'SELECT body FROM minutes WHERE file_id = ? ORDER BY ordinal LIMIT 1',
    )
    .get(fileId);
  return row?.body ?? null;
}

/** Pages (1-based) that could not be read, of each file that is only partly read, by the ids of its protocols. */
export function listUnreadablePages(database: Database): Map<string, number[]> {
  const rows = database
    .prepare<[], { id: string; pages: string }>(
      `SELECT minutes.id, json_group_array(page ORDER BY page) AS pages FROM minutes
       JOIN files ON files.id = minutes.file_id AND files.state = 'partial'
       JOIN source_pages ON source_pages.file_id = files.id AND source_pages.verdict = 'unreadable'
       GROUP BY minutes.id`,
    )
    .all();
  return new Map(rows.map(({ id, pages }) => [id, z.array(z.int()).parse(JSON.parse(pages))]));
}

/** The source layer of a file: each page as it was read. */
export function readSourcePages(database: Database, fileId: number): PageText[] {
  return readPages(database, 'source_pages', fileId).map((record) => PageText.parse(record));
}

/** The source layer as it is packed, to tell whether it is the same. */
export function readPackedSource(database: Database, fileId: number): Buffer[] {
  return database
    .prepare<[number], Buffer>('SELECT record FROM source_pages WHERE file_id = ? ORDER BY page')
    .pluck()
    .all(fileId);
}

/** The machine's layer of a file: each page as it was repaired. */
export function readMachinePages(database: Database, fileId: number): RepairedPage[] {
  return readPages(database, 'machine_pages', fileId).map((record) => RepairedPage.parse(record));
}

/** One page of a file as it was read; null where there is none. @param page 1-based. */
export function readSourcePage(database: Database, fileId: number, page: number): PageText | null {
  const record = readPage(database, 'source_pages', fileId, page);
  return record === null ? null : PageText.parse(record);
}

/** One page of a file as it was repaired; null where there is none. @param page 1-based. */
export function readMachinePage(database: Database, fileId: number, page: number): RepairedPage | null {
  const record = readPage(database, 'machine_pages', fileId, page);
  return record === null ? null : RepairedPage.parse(record);
}

function readPage(database: Database, table: PageTable, fileId: number, page: number): unknown {
  const find = prepared<[number, number], { record: Buffer }>(
    database,
    `SELECT record FROM ${table} WHERE file_id = ? AND page = ?`,
  );
  const row = find.get(fileId, page);
  return row === undefined ? null : unpackRecord(row.record);
}

type PageTable = 'source_pages' | 'machine_pages';

function readPages(database: Database, table: PageTable, fileId: number): unknown[] {
  return database
    .prepare<[number], Buffer>(`SELECT record FROM ${table} WHERE file_id = ? ORDER BY page`)
    .pluck()
    .all(fileId)
    .map(unpackRecord);
}
