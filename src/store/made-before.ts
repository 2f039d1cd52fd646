import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import type { PageText } from '../records/page-text.ts';
import { prepared } from './prepared.ts';
import type { StoredFile } from './read-files.ts';
import { unsettledForm } from './unsettled.ts';

/** Tells all that was read on a file's pages. @param pageTexts as `PageText` gives them, which sets their parts in an order. */
export function hashOfSource(pageTexts: Iterable<PageText>): string {
  const hash = createHash('sha256');
  for (const page of pageTexts) hash.update(JSON.stringify(page)).update('\0');
  return hash.digest('hex');
}

/** Says what was read of a file, in the transaction that stores it. */
export function noteSource(database: Database, fileId: number, pageTexts: readonly PageText[]): void {
  const note = database.prepare('UPDATE files SET source_hash = ? WHERE id = ?');
  note.run(hashOfSource(pageTexts), fileId);
}

/** A stored file on which the same was read, and whose machine layer the same has made of it; null where there is none. */
export function findMadeBefore(database: Database, sourceHash: string, madeBy: string): StoredFile | null {
  const find = prepared<[string, string, string], StoredFile>(
    database,
    `SELECT id, sha256, name, kind, pages, state FROM files
     WHERE source_hash = ? AND made_by IN (?, ?) ORDER BY id LIMIT 1`,
  );
  return find.get(sourceHash, madeBy, unsettledForm(madeBy)) ?? null;
}
