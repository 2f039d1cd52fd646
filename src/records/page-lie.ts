import type { PageText } from './page-text.ts';

/**
 * How far a page that lies in its file is to be turned, clockwise, for its text to stand upright: places on the page are
 * given as it stands then. Null where it did not lie upright and its record, of before that was told, does not say how.
 */
export function turnOfPage({ turn, notices }: PageText): 0 | 90 | 180 | 270 | null {
  if (turn !== undefined) return turn;
  return notices.some(({ code }) => code === 'page-turned') ? null : 0;
}

/** Less is within what letters with and without tails make of it, in degrees. */
const leastTilt = 0.25;
/** Lines of fewer words, or less wide, in points, say little. */
const fewWords = 3;
const narrow = 100;

/**
 * How much the lines of a page fall to the right, in degrees clockwise, as it stands upright; less than nothing where they
 * rise. Told by the places of their words, each of which lies about its middle where the word does, whatever was
 * straightened to read it. 0 where they say nothing.
 */
export function tiltOfPage({ lines }: Pick<PageText, 'lines'>): number {
  const slopes = lines.flatMap(({ words }) => slopeOfLine(words) ?? []);
  const middle = weightedMedian(slopes);
  const tilt = (Math.atan(middle) * 180) / Math.PI;
  return Math.abs(tilt) < leastTilt ? 0 : Math.round(tilt * 100) / 100;
}

interface Slope {
  readonly value: number;
  /** How much it says. */
  readonly weight: number;
}

/** By least squares through the middles of the words. */
function slopeOfLine(words: PageText['lines'][number]['words']): Slope | null {
  const middles = words.flatMap(({ box }) =>
    box === null ? [] : [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }],
  );
  const across = middles.map(({ x }) => x);
  if (middles.length < fewWords || Math.max(...across) - Math.min(...across) < narrow) return null;
  const meanX = mean(across);
  const meanY = mean(middles.map(({ y }) => y));
  const weight = middles.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0);
  const rise = middles.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0);
  return { value: rise / weight, weight };
}

/** The slope that half of the weight lies below: lines that were joined wrongly do not count. */
function weightedMedian(slopes: readonly Slope[]): number {
  const sorted = [...slopes].sort((a, b) => a.value - b.value);
  const half = sorted.reduce((sum, { weight }) => sum + weight, 0) / 2;
  let below = 0;
  for (const { value, weight } of sorted) {
    below += weight;
    if (below >= half) return value;
  }
  return 0;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
