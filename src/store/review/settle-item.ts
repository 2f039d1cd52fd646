import type { Database } from 'better-sqlite3';

/**
 * Notes in the queue, and in the notice that a matter is, whether it is decided: where no line has changed that is all. A word
 * on a line that somebody has written whole (it has no place of its own there) stays decided by that.
 */
export function settleItem(database: Database, id: string, decided: boolean): void {
  const flag = decided ? 1 : 0;
  database
    .prepare(
      "UPDATE review_items SET decided = CASE WHEN kind = 'word' AND source_word IS NULL THEN 1 ELSE ? END WHERE id = ?",
    )
    .run(flag, id);
  database.prepare('UPDATE notices SET settled = ? WHERE item = ?').run(flag, id);
}

/** True for a matter that the minutes themselves raise: it goes by itself when the text no longer gives cause to it. */
export function isOfMinutes(database: Database, id: string): boolean {
  const find = database.prepare('SELECT 1 FROM notices WHERE item = ? AND minutes_id IS NOT NULL');
  return find.get(id) !== undefined;
}

/** The matter that a word is, and whether it is decided; null where the word is none. */
export function findItemOfWord(
  database: Database,
  fileId: number,
  place: { readonly page: number; readonly line: number; readonly sourceStart: number },
): { readonly id: string; readonly decided: boolean } | null {
  const row = database
    .prepare<[number, number, number, number], { id: string; decided: number }>(
      `SELECT id, decided FROM review_items
       WHERE file_id = ? AND page = ? AND line = ? AND source_start = ? AND kind = 'word'`,
    )
    .get(fileId, place.page, place.line, place.sourceStart);
  return row === undefined ? null : { id: row.id, decided: row.decided === 1 };
}
