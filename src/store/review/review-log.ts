import type { Database } from 'better-sqlite3';
import * as z from 'zod';
import { LineCorrection } from '../../records/correction.ts';
import { decisionActions, loggedActions } from '../../records/review-item.ts';
import { Verdict } from '../../records/verdict.ts';
import { setCorrection } from '../corrections.ts';
import { counted } from '../counted.ts';
import { insertRow } from '../insert-row.ts';
import { setVerdict } from '../verdicts.ts';

/** What a decision touches, as it stands before or after it. */
export const LoggedState = z.object({
  lines: z.array(
    z.object({
      page: z.int().positive(),
      line: z.int().nonnegative(),
      sourceText: z.string(),
      /** Null for none. */
      correction: LineCorrection.nullable(),
    }),
  ),
  /** Not there in entries that touch none. */
  verdicts: z
    .array(
      Verdict.pick({ page: true, line: true, sentence: true }).extend({
        /** Null for none. */
        said: Verdict.pick({ decides: true, by: true, at: true }).nullable(),
      }),
    )
    .exactOptional(),
  /** Of the entry's item; null while it waits. */
  decision: z
    .object({ action: z.enum(decisionActions), by: z.string(), at: z.string(), entry: z.int().positive() })
    .nullable(),
});
export type LoggedState = Readonly<z.infer<typeof LoggedState>>;

/** What a person did, when and to what; texts are whole clean lines. */
export interface LogEntry {
  readonly id: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly by: string;
  readonly action: (typeof loggedActions)[number] | 'undo';
  /** The first entry of those decided at once; null for one by itself. */
  readonly batch: number | null;
  /** The entry that this one undoes. */
  readonly undoes: number | null;
  /** The entry that undoes this one. */
  readonly undoneBy: number | null;
  readonly item: string | null;
  readonly code: string | null;
  /** The item's Swedish sentence, as it was. */
  readonly message: string | null;
  readonly sha256: string;
  readonly file: string;
  readonly minutesId: string | null;
  readonly page: number | null;
  readonly line: number | null;
  readonly paragraph: string | null;
  readonly sourceText: string | null;
  readonly before: string | null;
  readonly after: string | null;
  /** The word that was decided, where it was one. */
  readonly word: { readonly source: string; readonly before: string; readonly after: string } | null;
  /** The sentence that was ruled on, where one was, and what stands of it by this entry: null for nothing any more. */
  readonly verdict: { readonly sentence: string; readonly decides: boolean | null } | null;
}

/** Most rule on no sentence. */
export type NewEntry = Omit<LogEntry, 'id' | 'undoneBy' | 'verdict'> & Partial<Pick<LogEntry, 'verdict'>>;

interface LogRow extends Omit<LogEntry, 'word' | 'verdict'> {
  readonly wordSource: string | null;
  readonly wordBefore: string | null;
  readonly wordAfter: string | null;
  readonly sentence: string | null;
  readonly decides: number | null;
}

const select = `
  SELECT entry.id, entry.at, entry.by_name AS "by", entry.action, entry.batch, entry.undoes, undone.id AS undoneBy,
    entry.item, entry.code, entry.message, entry.sha256, entry.file, entry.minutes_id AS minutesId, entry.page, entry.line,
    entry.paragraph, entry.source_text AS sourceText, entry.text_before AS "before", entry.text_after AS "after",
    entry.word_source AS wordSource, entry.word_before AS wordBefore, entry.word_after AS wordAfter,
    entry.sentence, entry.decides
  FROM review_log AS entry LEFT JOIN review_log AS undone ON undone.undoes = entry.id`;

/** The id that the next entry gets; hold a writer's lock. */
export function nextEntryId(database: Database): number {
  const last = database.prepare("SELECT seq FROM sqlite_sequence WHERE name = 'review_log'").pluck().get();
  return Number(last ?? 0) + 1;
}

/** Writes an entry and makes its state the one that stands. @returns its id. */
export function appendEntry(
  database: Database,
  fileId: number | null,
  entry: NewEntry,
  before: LoggedState,
  after: LoggedState,
): number {
  const { by, minutesId, sourceText, word, verdict } = entry;
  const { at, action, batch, undoes, item, code, message, sha256, file, page, line, paragraph } = entry;
  const id = insertRow(database, 'review_log', {
    at,
    by_name: by,
    action,
    batch,
    undoes,
    item,
    code,
    message,
    sha256,
    file,
    minutes_id: minutesId,
    page,
    line,
    paragraph,
    source_text: sourceText,
    text_before: entry.before,
    text_after: entry.after,
    word_source: word?.source ?? null,
    word_before: word?.before ?? null,
    word_after: word?.after ?? null,
    state_before: JSON.stringify(before),
    state_after: JSON.stringify(after),
    sentence: verdict?.sentence ?? null,
    decides: verdict?.decides == null ? null : Number(verdict.decides),
  });
  setState(database, fileId, entry.item, after);
  return id;
}

function setState(database: Database, fileId: number | null, item: string | null, state: LoggedState): void {
  if (fileId !== null) {
    for (const line of state.lines) setCorrection(database, fileId, line, line.correction);
    for (const each of state.verdicts ?? []) setVerdict(database, fileId, each, each.said);
  }
  if (item === null) return;
  database.prepare('DELETE FROM review_decisions WHERE item = ?').run(item);
  if (state.decision === null) return;
  const { action, by, at, entry } = state.decision;
  database
    .prepare('INSERT INTO review_decisions (item, action, by_name, at, entry) VALUES (?, ?, ?, ?, ?)')
    .run(item, action, by, at, entry);
}

export interface LogFilter {
  readonly minutesId?: string;
  /** Only by this person. */
  readonly by?: string;
}

/**
 * The newest entries first.
 *
 * @param offset how many of them to leave out.
 * @param olderThan only those before this entry; they are counted all the same.
 */
export function listLog(
  database: Database,
  filter: LogFilter,
  limit: number,
  offset = 0,
  olderThan: number | null = null,
): { readonly total: number; readonly entries: LogEntry[] } {
  const asked = { minutesId: null, by: null, ...filter };
  const where = `($minutesId IS NULL OR entry.minutes_id = $minutesId) AND ($by IS NULL OR entry.by_name = $by)`;
  const total = counted(database, `SELECT count(*) FROM review_log AS entry WHERE ${where}`, [asked]);
  const rows = database
    .prepare<[typeof asked & { limit: number; offset: number; olderThan: number | null }], LogRow>(
      `${select} WHERE ${where} AND ($olderThan IS NULL OR entry.id < $olderThan)
       ORDER BY entry.id DESC LIMIT $limit OFFSET $offset`,
    )
    .all({ ...asked, limit, offset, olderThan });
  return { total, entries: rows.map(entryOfRow) };
}

export function readEntry(database: Database, id: number): LogEntry | null {
  const row = database.prepare<[number], LogRow>(`${select} WHERE entry.id = ?`).get(id);
  return row === undefined ? null : entryOfRow(row);
}

/** What was decided at once with an entry, itself too, in order. */
export function readBatch(database: Database, batch: number): LogEntry[] {
  return database
    .prepare<[number], LogRow>(`${select} WHERE entry.batch = ? ORDER BY entry.id`)
    .all(batch)
    .map(entryOfRow);
}

/** What an entry found and what it left. */
export function readStates(database: Database, id: number): { before: LoggedState; after: LoggedState } {
  const row = database
    .prepare<[number], { before: string; after: string }>(
      'SELECT state_before AS "before", state_after AS "after" FROM review_log WHERE id = ?',
    )
    .get(id);
  if (row === undefined) throw new Error(`the log has no entry ${id}`);
  return {
    before: LoggedState.parse(JSON.parse(row.before)),
    after: LoggedState.parse(JSON.parse(row.after)),
  };
}

/** The entry that stands on the same line (of one without a line: on the same matter) after this one, if any does. */
export function findLater(
  database: Database,
  { id, batch, sha256, page, line, item }: LogEntry,
): LogEntry | null {
  const row = database
    .prepare<[Record<string, unknown>], LogRow>(
      `${select}
       WHERE entry.id > $id AND undone.id IS NULL AND entry.action <> 'undo' AND (entry.batch IS NULL OR entry.batch IS NOT $batch)
         AND CASE WHEN $line IS NULL THEN entry.item = $item
           ELSE entry.sha256 = $sha256 AND entry.page = $page AND entry.line = $line END
       ORDER BY entry.id DESC LIMIT 1`,
    )
    .get({ id, batch, sha256, page, line, item });
  return row === undefined ? null : entryOfRow(row);
}

/** The word that an entry decides, for what can be the same in other places; null for an undo and for what is about no word. */
export function decidedWord(entry: LogEntry | null): LogEntry['word'] {
  return entry === null || entry.action === 'undo' ? null : entry.word;
}

function entryOfRow({ wordSource, wordBefore, wordAfter, sentence, decides, ...rest }: LogRow): LogEntry {
  const hasWord = wordSource !== null && wordBefore !== null && wordAfter !== null;
  return {
    ...rest,
    word: hasWord ? { source: wordSource, before: wordBefore, after: wordAfter } : null,
    verdict: sentence === null ? null : { sentence, decides: decides === null ? null : decides === 1 },
  };
}
