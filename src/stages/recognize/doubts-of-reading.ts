import type { DoubtfulFigures } from '../../records/page-reading.ts';
import type { Box } from '../../records/place.ts';
import { halfSure } from './readings/confidence.ts';
import type { MergedWord } from './readings/merge-readings.ts';

/** A page with this share of unsure words is hard to read. */
const hardShare = 0.1;
const fewWords = 20;
const unsure = 80;

/** True when so many words are unsure that a person should look at the page. */
export function isHardToRead(words: readonly MergedWord[]): boolean {
  const doubtful = words.filter(({ confidence }) => confidence < unsure).length;
  return words.length >= fewWords && doubtful >= words.length * hardShare;
}

/** @param place a word's box on the picture, as a box on the page. */
export function findDoubtfulFigures(
  words: readonly MergedWord[],
  place: (box: Box) => Box,
): DoubtfulFigures[] {
  return words
    .filter((word) => isFigureDoubtful(word) && !isAlone(word, words))
    .map(({ text, alternatives, box }) => ({ text, other: alternatives[0]?.text ?? null, box: place(box) }));
}

function isFigureDoubtful({ text, confidence, figureDoubtful }: MergedWord): boolean {
  return figureDoubtful || (confidence < halfSure && /\d/u.test(text));
}

/** A short token that is a line of its own: initials at the page's foot, or its number. */
function isAlone({ text, line }: MergedWord, words: readonly MergedWord[]): boolean {
  return text.length <= 3 && words.filter((word) => word.line === line).length === 1;
}
