import { isDeepStrictEqual } from 'node:util';
import { readCorrections } from '../../store/corrections.ts';
import { findFile } from '../../store/read-files.ts';
import {
  appendEntry,
  findLater,
  nextEntryId,
  readBatch,
  readEntry,
  readStates,
} from '../../store/review/review-log.ts';
import type { LogEntry, LoggedState } from '../../store/review/review-log.ts';
import { readVerdicts } from '../../store/verdicts.ts';
import { settleItem } from '../../store/review/settle-item.ts';
import { UndoOrder } from './desk-orders.ts';
import type { Undone } from './desk-orders.ts';
import { undoRefused } from './desk-refusal.ts';
import type { DeskStore } from './desk-store.ts';
import { lineNow } from './plan-decision.ts';
import { ruled } from './plan-verdict.ts';
import { changeAndRemake } from './remake-clean.ts';

/**
 * Takes a decision back, with all that was decided at once with it: what stood before stands again, and the log says so.
 *
 * @throws DeskRefusal `undo-refused`, with what stands on the same line later, if that is why: nothing has been changed.
 */
export function undo(store: DeskStore, given: UndoOrder): Undone {
  const order = UndoOrder.parse(given);
  const { database } = store;
  const work = database.transaction(() => {
    const entry = readEntry(database, order.entry);
    if (entry === null) throw undoRefused(`the log has no entry ${order.entry}`);
    const together = entry.batch === null ? [entry] : readBatch(database, entry.batch);
    for (const each of together) requireUndoable(store, each);
    const at = new Date().toISOString();
    // Of several on one line the last is the first to go.
    const entries = undoEach(store, together.toReversed(), { by: order.by, at });
    return { entries, undone: together.flatMap(({ id }) => readEntry(database, id) ?? []) };
  });
  return work.immediate();
}

function requireUndoable({ database }: DeskStore, entry: LogEntry): void {
  if (entry.action === 'undo') throw undoRefused(`entry ${entry.id} is an undo: decide anew instead`);
  if (entry.undoneBy !== null)
    throw undoRefused(`entry ${entry.id} is undone already, by entry ${entry.undoneBy}`);
  const later = findLater(database, entry);
  if (later === null) return;
  const what = `entry ${later.id} of ${later.by} (${later.at})`;
  throw undoRefused(`${what} stands on the same line later than entry ${entry.id}`, later);
}

function undoEach(
  store: DeskStore,
  entries: readonly LogEntry[],
  signature: { readonly by: string; readonly at: string },
): number[] {
  const { database } = store;
  const batch = entries.length > 1 ? nextEntryId(database) : null;
  return [...new Set(entries.map(({ sha256 }) => sha256))].flatMap((sha256) => {
    const own = entries.filter((each) => each.sha256 === sha256);
    const file = findFile(database, sha256);
    const ids: number[] = [];
    const write = (): void => {
      for (const entry of own) ids.push(undoOne(store, file?.id ?? null, entry, { ...signature, batch }));
    };
    if (file !== null && own.some(({ id }) => touchesRecord(readStates(database, id).before)))
      changeAndRemake(store, file, write);
    else write();
    return ids;
  });
}

function touchesRecord({ lines, verdicts = [] }: LoggedState): boolean {
  return lines.length + verdicts.length > 0;
}

function undoOne(
  { database }: DeskStore,
  fileId: number | null,
  entry: LogEntry,
  { by, at, batch }: { readonly by: string; readonly at: string; readonly batch: number | null },
): number {
  const { before, after } = readStates(database, entry.id);
  if (fileId !== null) requireStanding(database, fileId, entry, after);
  const [verdict] = before.verdicts ?? [];
  const { id, undoneBy: _, ...rest } = entry;
  const undone = {
    ...rest,
    by,
    at,
    batch,
    action: 'undo' as const,
    undoes: id,
    before: entry.after,
    after: entry.before,
    verdict: verdict === undefined ? null : ruled(verdict),
    word: entry.word === null ? null : { ...entry.word, before: entry.word.after, after: entry.word.before },
  };
  const own = appendEntry(database, fileId, undone, after, before);
  if (entry.item !== null) settleItem(database, entry.item, before.decision !== null);
  return own;
}

/** What the decision left stands as it left it: nothing but the log's own entries changes it. */
function requireStanding(
  database: DeskStore['database'],
  fileId: number,
  entry: LogEntry,
  { lines, verdicts = [] }: LoggedState,
): void {
  const corrections = readCorrections(database, fileId);
  for (const { correction, ...place } of lines) {
    const now = lineNow({ ...place, cleanText: '' }, corrections);
    if (!isDeepStrictEqual(now.correction, correction))
      throw undoRefused(`what entry ${entry.id} left does not stand any more`);
  }
  const standing = readVerdicts(database, fileId);
  for (const { page, line, sentence, said } of verdicts) {
    const own = standing.find(
      (each) => each.page === page && each.line === line && each.sentence === sentence,
    );
    const now = own === undefined ? null : { decides: own.decides, by: own.by, at: own.at };
    if (!isDeepStrictEqual(now, said))
      throw undoRefused(`what entry ${entry.id} left does not stand any more`);
  }
}
