import levenshtein from 'fast-levenshtein';
import type { Box } from '../../../src/records/place.ts';
import { hull } from '../../../src/stages/recognize/boxes.ts';
import type { FoundLine } from './parse-hocr.ts';

/** A printed word on the image that the engine gets; lengths in pixels. */
export interface TruthWord {
  readonly text: string;
  /** Words of one printed row have the same. */
  readonly row: number;
  /** Ends of the word on its baseline. */
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly rise: number;
  readonly tall: number;
  readonly body: number;
  readonly fall: number;
}

/** What the engine reads in one go, and what is printed there. */
export interface TruthLine {
  readonly text: string;
  readonly box: Box;
  /** Whether the engine found the line by itself. */
  readonly found: boolean;
  /** Share of the letters that the engine's own model got wrong; null where it found no line. */
  readonly errors: number | null;
}

/** Tesseract reads words in one go whose gap is at most so many times as wide as the line is high (pageres.cpp). */
const widestGap = 2;
/** A word stands on a found line whose baseline is at most so far from its own, in heights of its small letters. */
const nearBaseline = 0.4;
/** Words are at least so far apart, in heights of tall letters. */
const narrowestGap = 0.15;
/** What is found beyond the print is dirt; so far, in heights of the line, it is taken along. */
const dirtReach = 1;

interface Placed {
  readonly word: TruthWord;
  readonly line: FoundLine | null;
}

/** The stretches of a page that the engine reads in one go, with what is printed there. */
export function truthLines(words: readonly TruthWord[], found: readonly FoundLine[]): readonly TruthLine[] {
  const rows = new Map<number, TruthWord[]>();
  for (const word of words) rows.set(word.row, [...(rows.get(word.row) ?? []), word]);
  return [...rows.values()].flatMap((row) => {
    const sorted = row.toSorted((one, other) => one.left - other.left);
    if (sorted.some((word, index) => touches(sorted[index - 1], word))) return [];
    const placed = adoptLost(sorted.map((word) => ({ word, line: lineUnder(word, found) })));
    return cutRow(placed).map((piece) => toTruthLine(piece, words));
  });
}

/** Cells that run into each other cannot be told apart. */
function touches(before: TruthWord | undefined, word: TruthWord): boolean {
  return before !== undefined && word.left - before.right < narrowestGap * word.rise;
}

function lineUnder(word: TruthWord, found: readonly FoundLine[]): FoundLine | null {
  const middle = (word.left + word.right) / 2;
  const near = found.filter(({ box, baseline, height }) => {
    const isAcross = middle > box.x - 2 && middle < box.x + box.width + 2;
    const isAsHigh = height < 1.7 * (word.rise + word.fall) && height > 0.55 * (word.rise + word.fall);
    return isAcross && isAsHigh && Math.abs(baseline(middle) - word.baseline) < nearBaseline * word.body + 1;
  });
  const distance = ({ baseline }: FoundLine): number => Math.abs(baseline(middle) - word.baseline);
  return near.sort((one, other) => distance(one) - distance(other))[0] ?? null;
}

/** A word of which nothing was read lies on the line of its neighbour all the same. */
function adoptLost(row: readonly Placed[]): readonly Placed[] {
  return row.map(({ word, line }, index) => {
    const before = row.slice(0, index).findLast((each) => each.line !== null)?.line;
    const behind = row.slice(index + 1).find((each) => each.line !== null)?.line;
    return { word, line: line ?? before ?? behind ?? null };
  });
}

function cutRow(row: readonly Placed[]): readonly (readonly Placed[])[] {
  const pieces: Placed[][] = [];
  for (const placed of row) {
    const last = pieces.at(-1)?.at(-1);
    const goesOn =
      last !== undefined &&
      last.line === placed.line &&
      placed.word.left - last.word.right <= widestGap * heightOf(placed);
    if (goesOn) pieces.at(-1)?.push(placed);
    else pieces.push([placed]);
  }
  return pieces;
}

function heightOf({ word, line }: Placed): number {
  return line?.height ?? word.rise + word.fall;
}

function toTruthLine(piece: readonly Placed[], all: readonly TruthWord[]): TruthLine {
  const text = piece.map(({ word }) => word.text).join(' ');
  const print = hull(piece.map(({ word }) => boxOfWord(word)));
  const line = piece[0]?.line ?? null;
  if (line === null) return { text, box: print, found: false, errors: null };
  const box = boxOfReading(print, line);
  // Two rows that the engine took for one.
  if (all.some((word) => word.row !== piece[0]?.word.row && hasBody(box, word)))
    return { text, box: print, found: false, errors: null };
  const read = line.words
    .filter((word) => isWithin(word.box, box))
    .map((word) => word.text)
    .join(' ');
  return { text, box, found: true, errors: levenshtein.get(read, text) / Math.max(1, text.length) };
}

/** Whether more than the edge of a word is in the box. */
function hasBody({ x, y, width, height }: Box, { left, right, baseline, body }: TruthWord): boolean {
  const middle = baseline - body / 2;
  return right > x && left < x + width && middle > y && middle < y + height;
}

/** The engine cuts a line out as high as its tall letters are, higher where a letter has a mark above. */
function boxOfWord({ text, left, right, baseline, rise, tall, fall }: TruthWord): Box {
  const top = /[ÅÄÖÉÜÓÁÀÈÍ]/u.test(text) ? rise : tall;
  return { x: left, y: baseline - top, width: right - left, height: top + fall };
}

/** As the engine cuts it out: from the line's descenders to its ascenders, more where ink goes beyond (linerec.cpp). */
function boxOfReading(print: Box, line: FoundLine): Box {
  const base = line.baseline(print.x + print.width / 2);
  const bottom = Math.max(line.box.y + line.box.height, base + line.descent);
  const top = Math.min(line.box.y, base + line.descent - line.height);
  const reach = dirtReach * line.height;
  const left = line.box.x < print.x && line.box.x > print.x - reach ? line.box.x : print.x;
  const [foundRight, right] = [line.box.x + line.box.width, print.x + print.width];
  const end = foundRight > right && foundRight < right + reach ? foundRight : right;
  return { x: left, y: top, width: end - left, height: bottom - top };
}

function isWithin(word: Box, line: Box): boolean {
  const middle = word.x + word.width / 2;
  return middle > line.x && middle < line.x + line.width;
}
