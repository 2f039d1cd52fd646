import type { PageText, TextLine, Word } from '../../../records/page-text.ts';
import { standings, type Lexicon } from '../lexicon/lexicon.ts';

/** The words of a line that are no print but a hand's: a signature, initials, the mark of a pen. */
export interface HandwrittenLine {
  /** 0-based index into the page's lines. */
  readonly line: number;
  /** True where the line holds nothing else. */
  readonly isWhole: boolean;
  /** At the line's end or start, in its order. */
  readonly words: readonly Word[];
}

/** Of a page whose words are less sure than this at the median nothing is told: there print reads like handwriting. */
const leastSure = 85;
const fewestWords = 20;
/** Print is seldom less sure, out of 100; within a line of print it must be less still. */
const unsure = 80;
const unsureBesidePrint = 50;
/** One stroke of a line that is none but handwriting was read as badly as this. */
const guessed = 60;
/** Handwriting is so many times as high as the page's print; a long word, which print may be under a signature, more. */
const tall = 1.8;
const tallLong = 2.5;
/** Letters that print may well have, and a misreading of handwriting seldom. */
const longWord = 5;
const shortWord = 2;
/** The foot of a page, as a share of its height from the top, where initials stand. */
const footFrom = 0.8;

// "§ 12", "33 %": never taken away
const sign = /[§%]/u;
const figure = /\d/u;

/**
 * Handwriting that was read as words on a scanned page: far higher than the print, or unknown and unsure where no print
 * stands. Nothing is told of pages that read badly.
 *
 * @param printed words that the document surely has in print; beside print they are print, whatever a pen has drawn over them.
 */
export function findHandwriting(
  page: PageText,
  lexicon: Lexicon,
  printed: ReadonlySet<string> = new Set(),
): HandwrittenLine[] {
  const words = page.lines.flatMap((line) => line.words);
  const read = words.flatMap(({ confidence, box }) =>
    confidence === null || box === null ? [] : [{ confidence, height: box.height }],
  );
  if (read.length < fewestWords || median(read.map(({ confidence }) => confidence)) < leastSure) return [];
  const print = median(read.map(({ height }) => height));
  return page.lines.flatMap((line, index) => {
    const found = inLine(line, { print, lexicon, printed, foot: (page.height ?? Infinity) * footFrom });
    return found.length === 0
      ? []
      : [{ line: index, isWhole: found.length === line.words.length, words: found }];
  });
}

/** The words that some page has surely in print: names that are printed below a signature stand on the cover too. */
export function surelyPrinted(pages: readonly PageText[]): ReadonlySet<string> {
  return new Set(
    pages
      .flatMap(({ lines }) => lines.flatMap(({ words }) => words))
      .filter(({ confidence }) => confidence !== null && confidence >= leastSure)
      .map(({ text }) => lettersOf(text))
      .filter((letters) => letters.length >= longWord),
  );
}

interface PrintOfPage {
  /** Median height of the words, in points. */
  readonly print: number;
  readonly lexicon: Lexicon;
  readonly printed: ReadonlySet<string>;
  /** Where the page's foot begins, in points from the top. */
  readonly foot: number;
}

function inLine({ words }: TextLine, page: PrintOfPage): readonly Word[] {
  if (words.length === 0) return [];
  const isBare = words.every((word) => isTall(word, page, unsure) || isScrawl(word, page));
  const isGuessed = words.some(({ confidence }) => confidence !== null && confidence < guessed);
  if (isBare && (isGuessed || words.every((word) => isTall(word, page, unsure)))) return words;
  // Beside print a word of the language is print, however badly it was read; scrawls look like the shortest.
  const isPen = (word: Word): boolean => isTall(word, page, unsureBesidePrint) && !isKnown(word, page);
  const end = words.findLastIndex((word) => !isPen(word)) + 1;
  const start = words.findIndex((word) => !isPen(word));
  return start === -1 ? words : [...words.slice(0, start), ...words.slice(end)];
}

function isKnown({ text }: Word, { lexicon, printed }: PrintOfPage): boolean {
  const letters = lettersOf(text);
  return (
    printed.has(letters) || (letters.length > shortWord && lexicon.standing(letters) !== standings.unknown)
  );
}

function isTall({ text, box, confidence }: Word, { print }: PrintOfPage, sure: number): boolean {
  if (box === null || confidence === null || confidence >= sure || sign.test(text) || figure.test(text))
    return false;
  return box.height >= print * (lettersOf(text).length >= longWord ? tallLong : tall);
}

/** What stands alone and is neither a word nor a number; a figure only at the page's foot, where initials stand. */
function isScrawl({ text, box, confidence }: Word, { print, lexicon, foot }: PrintOfPage): boolean {
  if (box === null || confidence === null || confidence >= unsure || sign.test(text)) return false;
  if (figure.test(text)) return text.length <= shortWord && box.y >= foot && box.height > print;
  const letters = lettersOf(text);
  if (letters.length <= shortWord) return true;
  return letters.length < longWord && lexicon.standing(letters) === standings.unknown;
}

function lettersOf(text: string): string {
  return text.replaceAll(/[^\p{L}]/gu, '');
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
