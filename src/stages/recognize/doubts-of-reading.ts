import type { DoubtfulFigures } from '../../records/page-reading.ts';
import type { Box } from '../../records/place.ts';
import { median, verticalOverlap } from './boxes.ts';
import { halfSure, sure } from './readings/confidence.ts';
import type { MergedWord } from './readings/merge-readings.ts';
import { estimateFontSize } from './signs/estimate-font-size.ts';

/** A page with this share of unsure words is hard to read. */
const hardShare = 0.1;
const fewWords = 20;
const unsure = 80;
/** Words stand on one line when they share so much of their height. */
const sameLine = 0.5;

/** True when so many words are unsure that a person should look at the page. */
export function isHardToRead(words: readonly MergedWord[]): boolean {
  const doubtful = words.filter(({ confidence }) => confidence < unsure).length;
  return words.length >= fewWords && doubtful >= words.length * hardShare;
}

/**
 * @param isHard where the page is hard to read: there a figure of which the engine is less than sure is doubtful.
 * @param place a word's box on the picture, as a box on the page.
 */
export function findDoubtfulFigures(
  words: readonly MergedWord[],
  isHard: boolean,
  place: (box: Box) => Box,
): DoubtfulFigures[] {
  const least = isHard ? sure : halfSure;
  return words
    .filter((word) => isFigureDoubtful(word, least) && !isInitials(word, words))
    .map(({ text, alternatives, box }) => ({ text, other: alternatives[0]?.text ?? null, box: place(box) }));
}

function isFigureDoubtful({ text, confidence, figureDoubtful }: MergedWord, least: number): boolean {
  return figureDoubtful || (confidence < least && /\d/u.test(text));
}

/** A short token without figures beside which nothing stands, and higher than print: initials at the page's foot. */
function isInitials({ text, box }: MergedWord, words: readonly MergedWord[]): boolean {
  if (text.length > 3 || /\d/u.test(text) || box.height <= sizeOf(words) * highestPrint) return false;
  return words.filter((word) => verticalOverlap(word.box, box) >= sameLine).length === 1;
}

function sizeOf(words: readonly MergedWord[]): number {
  const sizes = words.flatMap(({ text, box }) => estimateFontSize(text, box.height) ?? []);
  return sizes.length === 0 ? 0 : median(sizes);
}

/** Print is so high, in sizes of the page's type; what is lower is a speck or a rule, what is higher written by hand. */
const lowestPrint = 0.5;
const highestPrint = 1.3;

/** The places of what was passed over and is as high as the page's print. */
export function findUnreadPrint(unread: readonly MergedWord[], words: readonly MergedWord[]): Box[] {
  const size = sizeOf(words);
  return unread
    .map(({ box }) => box)
    .filter(({ height }) => height >= size * lowestPrint && height <= size * highestPrint);
}
