import type { Box } from '../../../records/place.ts';
import { bottom, median, right } from '../boxes.ts';
import { estimateFontSize } from '../signs/estimate-font-size.ts';
import { guesswork, sure } from './confidence.ts';
import { isUnread } from './mark-unread.ts';
import type { MergedWord } from './merge-readings.ts';

// "n" and "LET" for 4(7) and 1(4)
const fewLetters = /^[^\d\s]{1,4}$/u;
// However sure: "z" for 2, and "407)" for 4(7)
const impossible = /^(?:\p{Ll}|\d{2,5}\))$/u;
/** A word stands in the page's first or last line if it is so near its edge, in sizes of the type. */
const edge = 1.5;
/** White before a page's number, in sizes of the type. */
const apart = 2;
/** It stands in the middle or to the right, from this share of the print's width on. */
const leftmost = 0.4;
/** Print is so high, in sizes of the type; initials at a page's foot are higher. */
const highestPrint = 1.2;

/**
 * A page's lines with a doubt about each odd short word that stands where pages have their number: in the first or last
 * line, by itself, and no word of the language that is sure.
 *
 * @param knows true for a word of the language.
 */
export function doubtPageNumber(
  lines: readonly (readonly MergedWord[])[],
  knows: (word: string) => boolean,
): MergedWord[][] {
  const print = lines.flat().filter((word) => !isUnread(word) && word.confidence >= sure);
  const sizes = print.flatMap(({ text, box }) => estimateFontSize(text, box.height) ?? []);
  if (sizes.length === 0) return lines.map((line) => [...line]);
  const boxes = print.map(({ box }) => box);
  const size = median(sizes);
  return lines.map((line) => {
    const read = line.filter((word) => !isUnread(word));
    const [last, before] = [read.at(-1), read.at(-2)];
    const isOdd = last !== undefined && isOddNumber(last, knows) && last.box.height <= size * highestPrint;
    const isNumber = isOdd && isApart(last, before, size) && isPlaceOfNumber(last.box, boxes, size);
    return line.map((word) => (isNumber && word === last ? { ...word, figureDoubtful: true } : word));
  });
}

function isOddNumber({ text, confidence }: MergedWord, knows: (word: string) => boolean): boolean {
  if (impossible.test(text)) return true;
  if (confidence >= sure || !fewLetters.test(text)) return false;
  return confidence < guesswork || text.length === 1 || !knows(text);
}

function isApart({ box }: MergedWord, before: MergedWord | undefined, size: number): boolean {
  return before === undefined || box.x - right(before.box) >= size * apart;
}

function isPlaceOfNumber(box: Box, print: readonly Box[], size: number): boolean {
  const [left, end] = [Math.min(...print.map(({ x }) => x)), Math.max(...print.map(right))];
  const [top, foot] = [Math.min(...print.map(({ y }) => y)), Math.max(...print.map(bottom))];
  const isAtEdge = bottom(box) <= top + size * edge || box.y >= foot - size * edge;
  return isAtEdge && box.x >= left + (end - left) * leftmost;
}
