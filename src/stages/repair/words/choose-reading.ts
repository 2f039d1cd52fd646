import { readingCost, type WordReading } from './word-reading.ts';

export interface Choice {
  readonly reading: WordReading;
  /** How much likelier it is than the word as it stands and than the next best reading, whichever is less. */
  readonly gain: number;
}

/** Over the next best reading: less, and the word could as well be another. */
const minMargin = 0.9;
/** Letters that could be anything could as well be another word that no list has. */
const minMarginOfRarer = 2;

/**
 * The one reading that is clearly likelier than the word as it stands and than any other reading; null where none is,
 * or where it wins by less than `minGain`. A noisy channel of single words: the place where a decoder over whole lines goes.
 */
export function chooseReading(
  asReadCost: number,
  readings: readonly WordReading[],
  minGain: number,
): Choice | null {
  const [best, second] = readings.toSorted((a, b) => readingCost(a) - readingCost(b));
  if (best === undefined) return null;
  const gain = asReadCost - readingCost(best);
  const margin = second === undefined ? Infinity : readingCost(second) - readingCost(best);
  return gain < minGain || margin < (best.plain ? minMargin : minMarginOfRarer)
    ? null
    : { reading: best, gain: Math.min(gain, margin) };
}
