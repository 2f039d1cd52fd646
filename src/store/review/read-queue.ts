import type { Database } from 'better-sqlite3';
import * as z from 'zod';
import { Box } from '../../records/place.ts';
import { OtherReading } from '../../records/repaired-page.ts';
import type { ItemDecision, ReviewItem } from '../../records/review-item.ts';
import { lineVersion } from './review-id.ts';

/** Which matters are asked for; what is left out asks for all. */
export interface QueueFilter {
  readonly body?: string;
  readonly code?: string;
  readonly minutesId?: string;
  /** True for those that are decided, false for those that wait. */
  readonly decided?: boolean;
}

interface ItemRow extends Omit<ReviewItem, 'box' | 'word' | 'alternatives' | 'old' | 'version' | 'decided'> {
  readonly sourceStart: number | null;
  readonly sourceEnd: number | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly sourceWord: string | null;
  readonly cleanWord: string | null;
  readonly box: string | null;
  readonly alternatives: string;
  readonly oldLine: string | null;
  readonly action: ItemDecision['action'] | null;
  readonly by: string | null;
  readonly at: string | null;
  readonly entry: number | null;
}

const OldLine = z.object({ sourceText: z.string(), cleanText: z.string() });

const columns = `
  item.id, item.kind, item.code, item.harm, item.message, files.sha256, files.name AS file, item.minutes_id AS minutesId,
  item.body, item.date, item.page, item.line, item.paragraph, item.source_text AS sourceText, item.clean_text AS cleanText,
  item.source_start AS sourceStart, item.source_end AS sourceEnd, item.start, item."end", item.source_word AS sourceWord,
  item.clean_word AS cleanWord, item.box, item.alternatives, item.old_line AS oldLine,
  decision.action, decision.by_name AS "by", decision.at, decision.entry`;
const joins = `
  JOIN files ON files.id = item.file_id LEFT JOIN review_decisions AS decision ON decision.item = item.id`;
/** Worst harm first, of the same harm the newest meeting's, then as they stand in the file. */
const order = ['harm', 'date DESC', 'file_id', 'page', 'line', 'start', 'id']
  .map((each) => `item.${each}`)
  .join(', ');

/** A page of the queue. @param offset how many matters stand before it. */
export function readQueue(
  database: Database,
  filter: QueueFilter,
  limit: number,
  offset = 0,
): { readonly total: number; readonly items: ReviewItem[] } {
  const { where, asked } = conditionOf(filter);
  // The rows of the page are found in an index alone; only these are looked up.
  const items = database
    .prepare<[Record<string, unknown>], ItemRow>(
      `SELECT ${columns} FROM (
         SELECT id FROM review_items AS item ${where} ORDER BY ${order} LIMIT $limit OFFSET $offset
       ) AS found JOIN review_items AS item ON item.id = found.id ${joins} ORDER BY ${order}`,
    )
    .all({ ...asked, limit, offset })
    .map(itemOfRow);
  return { total: countQueue(database, filter), items };
}

export function countQueue(database: Database, filter: QueueFilter): number {
  const { where, asked } = conditionOf(filter);
  const count = database.prepare<[Record<string, unknown>], number>(
    `SELECT count(*) FROM review_items AS item ${where}`,
  );
  return count.pluck().get(asked) ?? 0;
}

/** A matter, or null where it is not in the queue (any more). */
export function readReviewItem(database: Database, id: string): ReviewItem | null {
  const row = database
    .prepare<[string], ItemRow>(`SELECT ${columns} FROM review_items AS item ${joins} WHERE item.id = ?`)
    .get(id);
  return row === undefined ? null : itemOfRow(row);
}

/** The matters before and after one in the queue that a filter gives; null at its ends. */
export function readNeighbours(
  database: Database,
  id: string,
  filter: QueueFilter,
): { readonly previous: string | null; readonly next: string | null; readonly position: number | null } {
  const { where, asked } = conditionOf(filter);
  const ids = database
    .prepare<[Record<string, unknown>], string>(
      `SELECT id FROM review_items AS item ${where} ORDER BY ${order}`,
    )
    .pluck()
    .all(asked);
  const place = ids.indexOf(id);
  if (place < 0) return { previous: null, next: ids[0] ?? null, position: null };
  return { previous: ids[place - 1] ?? null, next: ids[place + 1] ?? null, position: place + 1 };
}

/** How many matters there are of each code and each body, most first. */
export function readQueueCounts(
  database: Database,
  filter: QueueFilter,
): {
  readonly codes: { readonly code: string; readonly count: number }[];
  readonly bodies: { readonly body: string | null; readonly count: number }[];
} {
  const { where, asked } = conditionOf(filter);
  const group = (column: string): string =>
    `SELECT ${column}, count(*) AS count FROM review_items AS item ${where} GROUP BY ${column} ORDER BY count DESC, ${column}`;
  return {
    codes: database
      .prepare<[Record<string, unknown>], { code: string; count: number }>(group('code'))
      .all(asked),
    bodies: database
      .prepare<[Record<string, unknown>], { body: string | null; count: number }>(group('body'))
      .all(asked),
  };
}

/** Only what is asked for is in the condition, so that an index can answer it. */
function conditionOf({ body, code, minutesId, decided }: QueueFilter): {
  readonly where: string;
  readonly asked: Record<string, unknown>;
} {
  const conditions = [
    ...(decided === undefined ? [] : ['item.decided = $decided']),
    ...(body === undefined ? [] : ['item.body = $body']),
    ...(code === undefined ? [] : ['item.code = $code']),
    ...(minutesId === undefined ? [] : ['item.minutes_id = $minutesId']),
  ];
  const asked = {
    ...(decided === undefined ? {} : { decided: decided ? 1 : 0 }),
    ...(body === undefined ? {} : { body }),
    ...(code === undefined ? {} : { code }),
    ...(minutesId === undefined ? {} : { minutesId }),
  };
  return { where: conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`, asked };
}

function itemOfRow({
  sourceStart,
  sourceEnd,
  start,
  end,
  sourceWord,
  cleanWord,
  oldLine,
  action,
  by,
  at,
  entry,
  ...rest
}: ItemRow): ReviewItem {
  const isWord = sourceStart !== null && sourceEnd !== null && start !== null && end !== null;
  const isDecided = action !== null && by !== null && at !== null && entry !== null;
  return {
    ...rest,
    version: lineVersion(rest.sourceText, rest.cleanText),
    box: rest.box === null ? null : Box.parse(JSON.parse(rest.box)),
    alternatives: OtherReading.array().parse(JSON.parse(rest.alternatives)),
    word: isWord
      ? { source: sourceWord ?? '', clean: cleanWord ?? '', sourceStart, sourceEnd, start, end }
      : null,
    old: oldLine === null ? null : OldLine.parse(JSON.parse(oldLine)),
    decided: isDecided ? { action, by, at, entry } : null,
  };
}
