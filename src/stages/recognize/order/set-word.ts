import type { Box } from '../../../records/place.ts';
import type { PlacedWord } from '../placed-word.ts';

/** A word and where its type stands on the straightened page: from the height of a capital to the foot of a p. */
export interface SetWord {
  readonly word: PlacedWord;
  /** In points. As high as the type, whichever letters the word has. */
  readonly box: Box;
}

const capital = 0.75;
const hanging = 0.22;
/** A box as high as this share of its type is the type's own; ink is lower. */
const wholeType = 0.94;

/** The box of a word's type: where ink is known, the ascenders and descenders that it lacks are added. */
export function setWord(word: PlacedWord, usualSize: number): SetWord {
  const { text, box, fontSize } = word;
  if (fontSize !== null && box.height >= fontSize * wholeType) return { word, box };
  const baseline = baselineOf(text, box, usualSize);
  return {
    word,
    box: { ...box, y: baseline - capital * usualSize, height: (capital + hanging) * usualSize },
  };
}

/** Where the letters stand; signs that hang in the air or lie low are told by their middle. */
function baselineOf(text: string, box: Box, size: number): number {
  const low = box.y + box.height;
  if (/^[-–—=~•·*+«»<>]+$/u.test(text)) return low - box.height / 2 + 0.26 * size;
  if (/^["”“'´`°^]+$/u.test(text)) return box.y + 0.72 * size;
  return /[gjpqy§(),;Q]/u.test(text) ? low - 0.21 * size : low;
}
