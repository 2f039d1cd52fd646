import { applyLineEdits, invertEdits } from '../../records/apply-edits.ts';
import { cleanSpan, overlaps } from '../../records/clean-span.ts';
import type { Edit } from '../../records/repaired-page.ts';
import { readCorrections } from '../../store/corrections.ts';
import { readMachinePage, readSourcePage } from '../../store/read-files.ts';
import { findPagesWith } from '../../store/review/find-pages-with.ts';
import type { PlacedPage } from '../../store/review/find-pages-with.ts';
import { readBodyOfMinutes } from '../../store/read-minutes.ts';
import { lineVersion } from '../../store/review/review-id.ts';
import { decidedWord, readEntry } from '../../store/review/review-log.ts';
import type { LogEntry } from '../../store/review/review-log.ts';
import { findItemOfWord } from '../../store/review/settle-item.ts';
import { applyCorrections, correctionRule } from '../apply-corrections.ts';
import { SameOrder } from './desk-orders.ts';
import type { SamePlace, SamePlaces } from './desk-orders.ts';
import { DeskRefusal } from './desk-refusal.ts';
import type { DeskStore } from './desk-store.ts';
import { linesOf } from './read-line.ts';

/** More pages are not looked through, and more places not shown: a person looks at each. */
const mostPages = 1000;
const mostPlaces = 200;

type Word = SamePlaces['word'];

/**
 * The other places of the archive where the same source word became the same clean word as the one that a decision was
 * about: those where the same doubt waits, and, where the word was corrected, those where nothing was in doubt. Each with its
 * line as it is and as it would be; where a person has spoken already is none of them. A number has none: that one 5 was a
 * 3 says nothing of the next 5.
 *
 * @throws DeskRefusal `usage` when the entry is no decision about a word.
 */
export function findSame(store: DeskStore, given: SameOrder): SamePlaces {
  const { entry: id } = SameOrder.parse(given);
  const entry = readEntry(store.database, id);
  const word = wordOfEntry(entry, id);
  if (isNumber(word.before)) return { word, doubts: [], others: [], isCut: false };
  const body = entry?.minutesId == null ? null : readBodyOfMinutes(store.database, entry.minutesId);
  const pages = findPagesWith(store.database, { source: word.source, clean: word.before }, body, mostPages);
  const places: SamePlace[] = [];
  for (const page of pages) {
    if (places.length > mostPlaces) break;
    places.push(...placesOnPage(store, page, word).filter((place) => isOther(place, entry, word)));
  }
  const shown = places.slice(0, mostPlaces);
  return {
    word,
    doubts: shown.filter(({ item }) => item !== null),
    others: shown.filter(({ item }) => item === null),
    isCut: places.length > mostPlaces || pages.length === mostPages,
  };
}

/** @throws DeskRefusal `usage` */
export function wordOfEntry(entry: LogEntry | null, id: number): Word {
  const word = decidedWord(entry);
  if (word !== null) return word;
  const remedy = 'Only what was decided of a word can be decided of its likes.';
  throw new DeskRefusal('usage', `entry ${id} of the log is no decision about a word`, remedy);
}

/** `5`, `23 400:-`, `§23`; `11:an` is a word. */
function isNumber(text: string): boolean {
  return /\d/u.test(text) && !/\p{L}/u.test(text);
}

/** What was kept says something of the same doubts, and nothing of words that nobody doubts. */
function isOther(place: SamePlace, entry: LogEntry | null, word: Word): boolean {
  const isOwn =
    place.sha256 === entry?.sha256 &&
    place.page === entry.page &&
    place.line === entry.line &&
    place.item !== null &&
    place.item === entry.item;
  return !isOwn && (place.item !== null || word.before !== word.after);
}

function placesOnPage(store: DeskStore, page: PlacedPage, word: Word): SamePlace[] {
  const { database } = store;
  const source = readSourcePage(database, page.fileId, page.page);
  const machine = readMachinePage(database, page.fileId, page.page);
  if (source === null || machine === null) return [];
  const [clean] = applyCorrections([machine], [source], readCorrections(database, page.fileId));
  if (clean === undefined) return [];
  return linesOf(clean).flatMap(({ line, text }) => {
    if (!text.includes(word.before)) return [];
    const sourceText = source.lines[line]?.text ?? '';
    const edits = clean.edits.filter((edit) => edit.line === line);
    return spansOf(text, edits, sourceText, word).flatMap((span) => {
      const place = { page: page.page, line, sourceStart: span.sourceStart };
      const item = findItemOfWord(database, page.fileId, place);
      if (item?.decided === true) return [];
      const { fileId: _, ...placed } = page;
      const after = text.slice(0, span.start) + word.after + text.slice(span.end);
      const texts = { sourceText, cleanText: text, version: lineVersion(sourceText, text), after };
      return [{ ...placed, line, ...span, ...texts, item: item?.id ?? null }];
    });
  });
}

type WordSpan = Pick<SamePlace, 'start' | 'end' | 'sourceStart' | 'sourceEnd'>;

/** Where the word stands by itself in a clean line, made of the same source word and by no person. */
function spansOf(text: string, edits: readonly Edit[], sourceText: string, word: Word): WordSpan[] {
  const back = invertEdits(edits);
  const spans: WordSpan[] = [];
  for (let start = text.indexOf(word.before); start >= 0; start = text.indexOf(word.before, start + 1)) {
    const end = start + word.before.length;
    const source = cleanSpan(back, { start, end });
    const isSame =
      !isPartOfWord(text, start, end) &&
      sourceText.slice(source.start, source.end) === word.source &&
      applyLineEdits(sourceText, edits) === text &&
      !edits.some((edit) => edit.rule === correctionRule && overlaps(edit, source));
    if (isSame) spans.push({ start, end, sourceStart: source.start, sourceEnd: source.end });
  }
  return spans;
}

function isPartOfWord(text: string, start: number, end: number): boolean {
  const letter = /[\p{L}\d]/u;
  const isLetter = (at: number): boolean => letter.test(text.charAt(at));
  return (isLetter(start - 1) && isLetter(start)) || (isLetter(end) && isLetter(end - 1));
}
