import { toSourceOffset } from '../../records/apply-edits.ts';
import type { TextLine, Word } from '../../records/page-text.ts';
import type { Doubt, OtherReading } from '../../records/repaired-page.ts';
import { isReading } from './decoder/repairable-word.ts';
import type { UnsettledWord } from './decoder/word-repairs.ts';
import { standings } from './lexicon/lexicon.ts';
import type { DocumentWords } from './words/document-words.ts';
import type { ReadText } from './words/read-text.ts';
import type { RuleEdit, WorkingLine } from './working-text.ts';

/** Edits that are surer than this nobody needs to look at. */
const sureEdit = 0.9;

/** The words of each page that a person should look at, in the order of their places. */
export function findDoubts(
  read: ReadText,
  unsettled: readonly UnsettledWord[],
): readonly (readonly Doubt[])[] {
  const words = unsettled.flatMap((word) => placesOf(word, read));
  return read.text.map(({ lines }, page) =>
    lines.flatMap((line, index) => {
      const own = words.filter((each) => each.page === page && each.doubt.line === index);
      return doubtsOfLine(
        line,
        index,
        own.map(({ doubt }) => doubt),
        isReading(read.text, page),
        read.words,
      );
    }),
  );
}

function doubtsOfLine(
  { source, edits }: WorkingLine,
  line: number,
  unsettled: readonly Doubt[],
  isRead: boolean,
  words: DocumentWords,
): Doubt[] {
  const edited = edits.filter(isDoubtfulEdit).map((edit) => doubtOfEdit(edit, line));
  const repaired = withoutOverlaps([...unsettled, ...edited]).map((doubt) => withOthers(doubt, source));
  const settled: readonly Span[] = [...repaired, ...edits];
  const others = isRead
    ? source.words
        .filter((word) => settled.every((other) => !overlaps(other, spanOf(word))))
        .flatMap((word) => doubtOfReadings(word, line, words))
    : [];
  return [...repaired, ...others].toSorted((a, b) => a.start - b.start);
}

interface Placed {
  readonly page: number;
  readonly doubt: Doubt;
}

/** Where a word that could not be settled stands: each time on its line, the half that is doubtful where it goes over two. */
function placesOf({ page, line, text, first, readings }: UnsettledWord, read: ReadText): Placed[] {
  const rest = text.slice(first.length);
  return [
    ...placesOfPiece(read, page, line, first, cutReadings(text, readings, 0, first.length)),
    ...(rest === '' || rest === '-'
      ? []
      : placesOfPiece(read, page, line + 1, rest, cutReadings(text, readings, first.length))),
  ];
}

/** What the readings have in the place of a piece; of a word on two lines only those that can be told where to part. */
function cutReadings(text: string, readings: readonly string[], from: number, to?: number): string[] {
  const isWhole = from === 0 && (to ?? text.length) >= text.replace(/-$/u, '').length;
  if (isWhole) return [...readings];
  const piece = text.slice(from, to);
  const cut = readings.filter(({ length }) => length === text.length).map((each) => each.slice(from, to));
  return cut.filter((each) => each !== piece);
}

function placesOfPiece(
  read: ReadText,
  page: number,
  line: number,
  piece: string,
  readings: readonly string[],
): Placed[] {
  const working = read.text[page]?.lines[line];
  if (working === undefined || readings.length === 0) return [];
  const tokens = (read.tokens[page]?.[line] ?? []).filter(({ text }) => text.replace(/-$/u, '') === piece);
  return tokens.map((token) => {
    const start = toSourceOffset(working.edits, token.start);
    const end = toSourceOffset(working.edits, token.start + piece.length);
    const others = readings.map((text) => ({ text, source: 'repair' }));
    return { page, doubt: { line, start, end, code: 'words-unsettled', readings: others } };
  });
}

function isDoubtfulEdit({ before, confidence }: RuleEdit): boolean {
  return confidence < sureEdit && before !== '';
}

function doubtOfEdit({ start, end, runnerUp, before, after }: RuleEdit, line: number): Doubt {
  // What stands in the source is told by the line itself.
  const readings = runnerUp === null || runnerUp === before || runnerUp === after ? [] : [runnerUp];
  return {
    line,
    start,
    end,
    code: 'edit-doubtful',
    readings: readings.map((text) => ({ text, source: 'repair' })),
  };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function withoutOverlaps(doubts: readonly Doubt[]): Doubt[] {
  return doubts.filter((doubt, index) => !doubts.slice(0, index).some((other) => overlaps(other, doubt)));
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function spanOf({ start, text }: Word): Span {
  return { start, end: start + text.length };
}

/** A doubt with what other engines have read of the same word, without the marks around it where the doubt has none. */
function withOthers(doubt: Doubt, { words, text }: TextLine): Doubt {
  const word = words.find((each) => each.start <= doubt.start && doubt.end <= each.start + each.text.length);
  if (word === undefined) return doubt;
  const [before, after] = [
    text.slice(word.start, doubt.start),
    text.slice(doubt.end, word.start + word.text.length),
  ];
  const known = new Set([text.slice(doubt.start, doubt.end), ...doubt.readings.map((each) => each.text)]);
  const others = word.alternatives
    .map((other) => ({ text: without(other.text, before, after), source: other.source }))
    .filter((other) => other.text !== '' && !known.has(other.text));
  return { ...doubt, readings: [...doubt.readings, ...distinct(others)] };
}

function without(text: string, before: string, after: string): string {
  const rest = before !== '' && text.startsWith(before) ? text.slice(before.length) : text;
  return after !== '' && rest.endsWith(after) ? rest.slice(0, -after.length) : rest;
}

function distinct(readings: readonly OtherReading[]): OtherReading[] {
  return readings.filter(({ text }, index) => readings.findIndex((other) => other.text === text) === index);
}

/** A word that the engines read otherwise, where the difference is one that a reader would see. */
function doubtOfReadings(word: Word, line: number, words: DocumentWords): Doubt[] {
  const telling = word.alternatives.flatMap((other) => {
    const code = differenceOf(word.text, other.text, words);
    return code === null ? [] : [{ code, text: other.text, source: other.source }];
  });
  const [first] = telling;
  if (first === undefined) return [];
  const code = telling.some((each) => each.code === 'figure-doubtful') ? 'figure-doubtful' : first.code;
  const readings = distinct(telling.map(({ text, source }) => ({ text, source })));
  return [{ line, ...spanOf(word), code, readings }];
}

/** `§` read as `$9` is settled by the numbering; `§45.` and `$45.`, a point and a comma say the same. */
function differenceOf(text: string, other: string, words: DocumentWords): Doubt['code'] | null {
  const [own, its] = [text, other].map((each) => each.toLowerCase().replaceAll(/[^\p{L}\d]/gu, ''));
  if (own === undefined || its === undefined || own === its || own === '') return null;
  if (/[§]/u.test(text) && !/\d/u.test(text)) return null;
  if (figuresOf(own) !== figuresOf(its)) return 'figure-doubtful';
  return isKnown(text, words) && !isKnown(other, words) ? null : 'readings-differ';
}

function figuresOf(text: string): string {
  return text.replaceAll(/\D/gu, '');
}

/** A word of the language, or of what the archive has taught. */
function isKnown(text: string, words: DocumentWords): boolean {
  const parts = text.match(/[\p{L}\d]+/gu) ?? [];
  return parts.length > 0 && parts.every((part) => words.standing(part) !== standings.unknown);
}
