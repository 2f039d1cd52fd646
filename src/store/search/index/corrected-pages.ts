import type { Database } from 'better-sqlite3';
import type { RepairedPage } from '../../../records/repaired-page.ts';

/** Keeps the clean text of the pages that people's corrections have changed, in place of what was kept before. */
export function saveCorrectedPages(
  database: Database,
  fileId: number,
  repaired: readonly RepairedPage[],
  clean: readonly RepairedPage[],
): void {
  database.prepare('DELETE FROM corrected_pages WHERE file_id = ?').run(fileId);
  const insert = database.prepare('INSERT INTO corrected_pages (file_id, page, text) VALUES (?, ?, ?)');
  for (const [index, page] of clean.entries()) {
    const text = textOfPage(page);
    if (text !== textOfPage(repaired[index] ?? page)) insert.run(fileId, page.page, text);
  }
}

/** Those pages' texts, by page. */
export function readCorrectedPages(database: Database, fileId: number): ReadonlyMap<number, string> {
  const rows = database
    .prepare<[number], { page: number; text: string }>(
      'SELECT page, text FROM corrected_pages WHERE file_id = ?',
    )
    .all(fileId);
  return new Map(rows.map(({ page, text }) => [page, text]));
}

/** A page's clean text, a line a line. */
export function textOfPage({ lines }: Pick<RepairedPage, 'lines'>): string {
  return lines.map(({ text }) => text).join('\n');
}
