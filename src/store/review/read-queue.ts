import type { Database } from 'better-sqlite3';
import * as z from 'zod';
import { counted } from '../counted.ts';
import { Box } from '../../records/place.ts';
import { OtherReading } from '../../records/repaired-page.ts';
import type { ItemDecision, ReviewItem } from '../../records/review-item.ts';
import { prepared } from '../prepared.ts';
import { lineVersion } from './review-id.ts';

/** Which matters are asked for; what is left out asks for all. */
export interface QueueFilter {
  readonly body?: string;
  readonly code?: string;
  readonly minutesId?: string;
  /** True for those that are decided, false for those that wait. */
  readonly decided?: boolean;
}

interface ItemRow extends Omit<
  ReviewItem,
  'box' | 'word' | 'alternatives' | 'old' | 'version' | 'waits' | 'decided'
> {
  readonly sourceStart: number | null;
  readonly sourceEnd: number | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly sourceWord: string | null;
  readonly cleanWord: string | null;
  readonly box: string | null;
  readonly alternatives: string;
  readonly oldLine: string | null;
  readonly isDecided: number;
  readonly action: ItemDecision['action'] | null;
  readonly by: string | null;
  readonly at: string | null;
  readonly entry: number | null;
}

const OldLine = z.object({ sourceText: z.string(), cleanText: z.string() });

const columns = `
  item.id, item.kind, item.code, item.harm, item.message, files.sha256, files.name AS file, item.minutes_id AS minutesId,
  item.body, item.date, item.page, item.line, item.paragraph, item.source_text AS sourceText, item.clean_text AS cleanText,
  item.sentence,
  item.source_start AS sourceStart, item.source_end AS sourceEnd, item.start, item."end", item.source_word AS sourceWord,
  item.clean_word AS cleanWord, item.box, item.alternatives, item.old_line AS oldLine, item.decided AS isDecided,
  decision.action, decision.by_name AS "by", decision.at, decision.entry`;
const joins = `
  JOIN files ON files.id = item.file_id LEFT JOIN review_decisions AS decision ON decision.item = item.id`;
const order = 'item.rank, item.id';

/** A matter's place in the queue, which stays when the matter has gone. */
export interface QueuePlace {
  readonly rank: string;
  readonly id: string;
}

/** A page of the queue. @param offset how many matters stand before it. @param after what it begins after, instead. */
export function readQueue(
  database: Database,
  filter: QueueFilter,
  limit: number,
  offset = 0,
  after: QueuePlace | null = null,
): { readonly total: number; readonly items: ReviewItem[] } {
  const { conditions, asked } = conditionsOf(filter);
  const own = after === null ? conditions : [...conditions, '(item.rank, item.id) > ($afterRank, $afterId)'];
  const place = after === null ? {} : { afterRank: after.rank, afterId: after.id };
  // The rows of the page are found in an index alone; only these are looked up.
  const items = database
    .prepare<[Record<string, unknown>], ItemRow>(
      `SELECT ${columns} FROM (
         SELECT id FROM review_items AS item ${where(own)} ORDER BY ${order} LIMIT $limit OFFSET $offset
       ) AS found JOIN review_items AS item ON item.id = found.id ${joins} ORDER BY ${order}`,
    )
    .all({ ...asked, ...place, limit, offset })
    .map(itemOfRow);
  return { total: countQueue(database, filter), items };
}

export function countQueue(database: Database, filter: QueueFilter): number {
  const { conditions, asked } = conditionsOf(filter);
  return counted(database, `SELECT count(*) FROM review_items AS item ${where(conditions)}`, [asked]);
}

/** Where in the queue a matter stands; null where it is not in it (any more). */
export function readQueuePlace(database: Database, id: string): QueuePlace | null {
  const find = prepared<[string], QueuePlace>(database, 'SELECT rank, id FROM review_items WHERE id = ?');
  return find.get(id) ?? null;
}

/** A matter, or null where it is not in the queue (any more). */
export function readReviewItem(database: Database, id: string): ReviewItem | null {
  const row = database
    .prepare<[string], ItemRow>(`SELECT ${columns} FROM review_items AS item ${joins} WHERE item.id = ?`)
    .get(id);
  return row === undefined ? null : itemOfRow(row);
}

/**
 * The matters before and after one in the queue that a filter gives, and its place there from 1. One that is not in it (any
 * more, as it has been decided) still has its neighbours; its place is null.
 */
export function readNeighbours(
  database: Database,
  id: string,
  filter: QueueFilter,
): { readonly previous: string | null; readonly next: string | null; readonly position: number | null } {
  const { conditions, asked } = conditionsOf(filter);
  const rank = database
    .prepare<[string], string>('SELECT rank FROM review_items WHERE id = ?')
    .pluck()
    .get(id);
  if (rank === undefined) return { previous: null, next: firstOf(database, filter), position: null };
  const here = { ...asked, id, rank };
  const near = (beyond: string, direction: string): string | null =>
    database
      .prepare<[typeof here], string>(
        `SELECT id FROM review_items AS item ${where([...conditions, `(item.rank, item.id) ${beyond} ($rank, $id)`])}
         ORDER BY item.rank ${direction}, item.id ${direction} LIMIT 1`,
      )
      .pluck()
      .get(here) ?? null;
  const until = database
    .prepare<[typeof here], { before: number; own: number }>(
      `SELECT count(*) AS before, coalesce(sum(item.id = $id), 0) AS own FROM review_items AS item
       ${where([...conditions, '(item.rank, item.id) <= ($rank, $id)'])}`,
    )
    .get(here);
  return {
    previous: near('<', 'DESC'),
    next: near('>', 'ASC'),
    position: until?.own === 1 ? until.before : null,
  };
}

function firstOf(database: Database, filter: QueueFilter): string | null {
  return readQueue(database, filter, 1).items[0]?.id ?? null;
}

/** How many matters there are of each code and each body, most first. */
export function readQueueCounts(
  database: Database,
  filter: QueueFilter,
): {
  readonly codes: { readonly code: string; readonly count: number }[];
  readonly bodies: { readonly body: string | null; readonly count: number }[];
} {
  const { conditions, asked } = conditionsOf(filter);
  // Of one protocol there are few: its own index finds them, and no index gives them in groups.
  const by = (column: string): string => (filter.minutesId === undefined ? column : `+${column}`);
  const group = (column: string): string =>
    `SELECT ${column}, count(*) AS count FROM review_items AS item ${where(conditions)}
     GROUP BY ${by(column)} ORDER BY count DESC, ${column}`;
  return {
    codes: database
      .prepare<[Record<string, unknown>], { code: string; count: number }>(group('code'))
      .all(asked),
    bodies: database
      .prepare<[Record<string, unknown>], { body: string | null; count: number }>(group('body'))
      .all(asked),
  };
}

function where(conditions: readonly string[]): string {
  return conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
}

/** Only what is asked for is in the condition, so that an index can answer it. */
function conditionsOf({ body, code, minutesId, decided }: QueueFilter): {
  readonly conditions: readonly string[];
  readonly asked: Record<string, unknown>;
} {
  return {
    conditions: [
      ...(decided === undefined ? [] : ['item.decided = $decided']),
      ...(body === undefined ? [] : ['item.body = $body']),
      ...(code === undefined ? [] : ['item.code = $code']),
      ...(minutesId === undefined ? [] : ['item.minutes_id = $minutesId']),
    ],
    asked: {
      ...(decided === undefined ? {} : { decided: decided ? 1 : 0 }),
      ...(body === undefined ? {} : { body }),
      ...(code === undefined ? {} : { code }),
      ...(minutesId === undefined ? {} : { minutesId }),
    },
  };
}

function itemOfRow({
  sourceStart,
  sourceEnd,
  start,
  end,
  sourceWord,
  cleanWord,
  oldLine,
  isDecided,
  action,
  by,
  at,
  entry,
  ...rest
}: ItemRow): ReviewItem {
  const isWord = sourceStart !== null && sourceEnd !== null && start !== null && end !== null;
  const hasDecision = action !== null && by !== null && at !== null && entry !== null;
  return {
    ...rest,
    version: lineVersion(rest.sourceText, rest.cleanText),
    box: rest.box === null ? null : Box.parse(JSON.parse(rest.box)),
    alternatives: OtherReading.array().parse(JSON.parse(rest.alternatives)),
    word: isWord
      ? { source: sourceWord ?? '', clean: cleanWord ?? '', sourceStart, sourceEnd, start, end }
      : null,
    old: oldLine === null ? null : OldLine.parse(JSON.parse(oldLine)),
    waits: isDecided === 0,
    decided: hasDecision ? { action, by, at, entry } : null,
  };
}
