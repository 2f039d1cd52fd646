import { applyLineEdits } from '../../records/apply-edits.ts';
import { cleanSpan, overlaps } from '../../records/clean-span.ts';
import type { RepairedPage } from '../../records/repaired-page.ts';
import { findFile } from '../../store/read-files.ts';
import type { StoredFile } from '../../store/read-files.ts';
import { readReviewItem } from '../../store/review/read-queue.ts';
import { lineVersion } from '../../store/review/review-id.ts';
import { appendEntry, nextEntryId, readEntry } from '../../store/review/review-log.ts';
import type { LogEntry } from '../../store/review/review-log.ts';
import { findItemOfWord } from '../../store/review/settle-item.ts';
import { correctionRule } from '../apply-corrections.ts';
import { ApplySameOrder } from './desk-orders.ts';
import type { Decided } from './desk-orders.ts';
import { itemChanged } from './desk-refusal.ts';
import type { DeskStore } from './desk-store.ts';
import { wordOfEntry } from './find-same.ts';
import { writeWord } from './plan-decision.ts';
import type { LineNow } from './plan-decision.ts';
import { readLine } from './read-line.ts';
import { changeAndRemake } from './remake-clean.ts';

type Place = ApplySameOrder['places'][number];

interface Batch {
  readonly source: LogEntry;
  readonly word: NonNullable<LogEntry['word']>;
  readonly by: string;
  readonly at: string;
  readonly id: number;
}

/**
 * Applies what was decided of one word to other places where it stands, all of them or none, as one batch in the log.
 *
 * @throws DeskRefusal `item-changed` when one of them is not what the person saw; `usage` when the entry is no decision
 *   about a word.
 */
export function applySame(store: DeskStore, given: ApplySameOrder): Decided {
  const { entry, by, places } = ApplySameOrder.parse(given);
  const { database } = store;
  const work = database.transaction((): Decided => {
    const source = readEntry(database, entry);
    const word = wordOfEntry(source, entry);
    if (source === null) throw itemChanged(`entry ${entry}`);
    const batch = { source, word, by, at: new Date().toISOString(), id: nextEntryId(database) };
    const entries = [...new Set(places.map(({ sha256 }) => sha256))].flatMap((sha256) => {
      const file = findFile(database, sha256);
      if (file === null) throw itemChanged('one of the files');
      return applyToFile(
        store,
        file,
        places.filter((each) => each.sha256 === sha256),
        batch,
      );
    });
    return {
      entry: batch.id,
      entries,
      item: source.item === null ? null : readReviewItem(database, source.item),
      minutesId: source.minutesId,
      before: source.before,
      after: source.after,
    };
  });
  return work.immediate();
}

function applyToFile(store: DeskStore, file: StoredFile, places: readonly Place[], batch: Batch): number[] {
  const entries: number[] = [];
  changeAndRemake(store, file, () => {
    const lines = [...new Set(places.map(({ page, line }) => `${page}:${line}`))];
    for (const key of lines) {
      const own = places.filter(({ page, line }) => `${page}:${line}` === key);
      entries.push(...applyToLine(store, file, own, batch));
    }
  });
  return entries;
}

/** Several places of one line, one after the other: each entry finds the line as the one before has left it. */
function applyToLine(store: DeskStore, file: StoredFile, places: readonly Place[], batch: Batch): number[] {
  const [first] = places;
  const shown = first === undefined ? null : readLine(store, file, first);
  const version = shown === null ? null : lineVersion(shown.now.sourceText, shown.now.cleanText);
  const isAsShown = places.every((place) => place.version === version);
  if (first === undefined || !isAsShown) {
    const where = `line ${(first?.line ?? 0) + 1} of page ${first?.page} of ${file.name}`;
    throw itemChanged(where, shown?.now ?? null);
  }
  return places.map((place) => {
    const line = readLine(store, file, place);
    if (line === null) throw itemChanged('one of the lines');
    return applyToPlace(store, file, { ...line, place }, batch);
  });
}

interface PlaceNow {
  readonly place: Place;
  readonly now: LineNow;
  readonly clean: RepairedPage;
}

function applyToPlace({ database }: DeskStore, file: StoredFile, at: PlaceNow, batch: Batch): number {
  const { place, now } = at;
  const { source, word, by, id } = batch;
  const change = writeWord(now, requireWord(at, word, file), word.after, batch);
  const found = findItemOfWord(database, file.id, place);
  const item = found === null ? null : readReviewItem(database, found.id);
  const isOfWord = source.action === 'keep' || source.action === 'take';
  const action = isOfWord ? source.action : ('write' as const);
  const entry = nextEntryId(database);
  const decision = item === null ? null : { action, by, at: batch.at, entry };
  return appendEntry(
    database,
    file.id,
    {
      at: batch.at,
      by,
      action,
      batch: id,
      undoes: null,
      item: item?.id ?? null,
      code: item?.code ?? null,
      message: item?.message ?? null,
      sha256: file.sha256,
      file: file.name,
      minutesId: item?.minutesId ?? null,
      page: place.page,
      line: place.line,
      paragraph: item?.paragraph ?? null,
      sourceText: now.sourceText,
      before: now.cleanText,
      after: change.text,
      word,
    },
    { lines: [change.before], decision: item?.decided ?? null },
    { lines: [change.after], decision },
  );
}

/** @throws DeskRefusal `item-changed` where the word is not there, or a person has spoken of it already. */
function requireWord(
  { place, now, clean }: PlaceNow,
  word: Batch['word'],
  file: StoredFile,
): Parameters<typeof writeWord>[1] {
  const span = { start: place.sourceStart, end: place.sourceEnd };
  const edits = clean.edits.filter(({ line }) => line === place.line);
  const { start, end } = cleanSpan(edits, span);
  const isThere =
    now.sourceText.slice(span.start, span.end) === word.source &&
    applyLineEdits(now.sourceText, edits).slice(start, end) === word.before &&
    !edits.some((edit) => edit.rule === correctionRule && overlaps(edit, span));
  if (!isThere) throw itemChanged(`”${word.before}” on page ${place.page} of ${file.name}`, now);
  return {
    source: word.source,
    clean: word.before,
    sourceStart: span.start,
    sourceEnd: span.end,
    start,
    end,
  };
}
