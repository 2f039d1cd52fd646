import type { Database } from 'better-sqlite3';
import type { Minutes } from '../records/minutes.ts';
import type { Notice } from '../records/notice.ts';
import { insertRow } from './insert-row.ts';
import { idOfNotice, wordsOfNotice } from './review/items-of-file.ts';
import type { FileItem, ReviewedFile } from './review/items-of-file.ts';

/** A file's matters, and the ids of those that are decided. */
export interface SavedItems {
  readonly items: readonly FileItem[];
  readonly decided: ReadonlySet<string>;
}

/** Writes the notices of a file's pages and of its minutes, each with the matter that it is and whether it is settled. */
export function saveNotices(
  database: Database,
  fileId: number,
  { sha256, pageTexts, cleanPages, minutes }: ReviewedFile,
  saved: SavedItems,
): void {
  const save = (notice: Notice, ordinal: number | null, minutesId: Minutes['id'] | null): void => {
    const { code, severity, message, page, paragraph, line } = notice;
    const { item, settled } = standingOf(notice, idOfNotice(sha256, ordinal, notice), saved);
    insertRow(database, 'notices', {
      file_id: fileId,
      minutes_id: minutesId,
      code,
      severity,
      message,
      page,
      paragraph: paragraph ?? null,
      line: line ?? null,
      item,
      settled: settled ? 1 : 0,
    });
  };
  for (const { notices } of [...pageTexts, ...cleanPages]) {
    for (const notice of notices) save(notice, null, null);
  }
  for (const [ordinal, { id, notices }] of minutes.entries()) {
    for (const notice of notices) save(notice, ordinal, id);
  }
}

/** A notice whose words are matters of their own is settled when they are. */
function standingOf(
  notice: Notice,
  id: string,
  { items, decided }: SavedItems,
): { readonly item: string | null; readonly settled: boolean } {
  if (notice.severity !== 'review' || notice.code === 'correction-misfit')
    return { item: null, settled: false };
  const words = wordsOfNotice(notice, items);
  if (words.length > 0) return { item: null, settled: words.every((word) => decided.has(word.id)) };
  return { item: id, settled: decided.has(id) };
}
