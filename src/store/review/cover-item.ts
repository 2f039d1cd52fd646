import type { Database } from 'better-sqlite3';
import { maskRecord } from '../../records/mask-record.ts';
import type { ReviewItem } from '../../records/review-item.ts';
import { prepared } from '../prepared.ts';
import { readSourcePage } from '../read-files.ts';
import type { StoredNotice } from '../read-notices.ts';
import { coverTorn } from './cover-torn.ts';
import type { LogEntry } from './review-log.ts';

/** A matter of the queue as it may be shown: its personal identity numbers covered, whatever they may say besides. */
export function coverItem(database: Database, item: ReviewItem): ReviewItem {
  const { sourceText, cleanText, sentence, old } = item;
  const lines = [sourceText, cleanText, sentence, old?.sourceText ?? null, old?.cleanText ?? null];
  return coverTorn(database, item, [...lines, ...readingsOf(item)]);
}

/** The line with each alternative in it. */
function readingsOf({ cleanText, word, alternatives }: ReviewItem): string[] {
  if (cleanText === null || word === null) return [];
  return alternatives.map(({ text }) => cleanText.slice(0, word.start) + text + cleanText.slice(word.end));
}

/** An entry of the log as it may be shown. */
export function coverEntry(database: Database, entry: LogEntry): LogEntry {
  return coverTorn(database, entry, [
    entry.sourceText,
    entry.before,
    entry.after,
    entry.verdict?.sentence ?? null,
  ]);
}

/** A notice as it may be shown; what it quotes is covered as it is on its page. */
export function coverNotice(database: Database, notice: StoredNotice): StoredNotice {
  const { message, page, minutesId } = notice;
  const quotesFigures = /”[^”]*\d[^”]*”/u.test(message);
  if (!quotesFigures || page === null || minutesId === null) return maskRecord(notice);
  const fileId = prepared<[string], { id: number }>(
    database,
    'SELECT file_id AS id FROM minutes WHERE id = ?',
  ).get(minutesId)?.id;
  const lines = fileId === undefined ? [] : (readSourcePage(database, fileId, page)?.lines ?? []);
  return maskRecord(notice, [lines.map(({ text }) => text).join('\n')]);
}
