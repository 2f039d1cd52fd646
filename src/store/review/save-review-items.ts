import type { Database } from 'better-sqlite3';
import type { Minutes } from '../../records/minutes.ts';
import type { ReviewWord } from '../../records/review-item.ts';
import { insertRow } from '../insert-row.ts';
import type { FileItem } from './items-of-file.ts';
import { reviewRank } from './review-rank.ts';

type Row = Parameters<typeof insertRow>[2];

/**
 * Writes a file's matters; what was decided of them before stands. The file has none when this is called.
 *
 * @returns the ids of those that are decided.
 */
export function saveReviewItems(
  database: Database,
  fileId: number,
  items: readonly FileItem[],
  minutes: readonly Minutes[],
): ReadonlySet<string> {
  const all = new Set<string>();
  const decided = database.prepare<[string], number>('SELECT 1 FROM review_decisions WHERE item = ?').pluck();
  for (const item of items) {
    const owner = minutes.find(({ id }) => id === item.minutesId);
    const isDecided = item.written || decided.get(item.id) !== undefined;
    if (isDecided) all.add(item.id);
    const rank = reviewRank({ ...item, fileId, date: owner?.date ?? null, start: item.word?.start ?? null });
    insertRow(database, 'review_items', {
      ...rowOf(item, owner),
      rank,
      file_id: fileId,
      decided: isDecided ? 1 : 0,
    });
  }
  return all;
}

function rowOf(item: FileItem, owner: Minutes | undefined): Row {
  const { id, kind, code, harm, message, minutesId, page, line, paragraph } = item;
  const { sourceText, cleanText, sentence, word, box, alternatives, old } = item;
  return {
    id,
    minutes_id: minutesId,
    kind,
    code,
    harm,
    message,
    body: owner?.body ?? null,
    date: owner?.date ?? null,
    page,
    line,
    paragraph,
    source_text: sourceText,
    clean_text: cleanText,
    sentence,
    ...(word === null ? {} : columnsOfWord(word)),
    box: box === null ? null : JSON.stringify(box),
    alternatives: JSON.stringify(alternatives),
    old_line: old === null ? null : JSON.stringify(old),
  };
}

function columnsOfWord({ source, clean, sourceStart, sourceEnd, start, end }: ReviewWord): Row {
  return {
    source_start: sourceStart,
    source_end: sourceEnd,
    start,
    end,
    source_word: source,
    clean_word: clean,
  };
}
