import { skeletonOf } from '../words/document-words.ts';

/** What of a line stays the same from page to page, ready to be compared. */
export interface LineKey {
  /** The line's letters without rings and dots, its numbers as `#`: the date and the page's number change. */
  readonly text: string;
  /** How often each pair of neighbouring letters stands in `text`. */
  readonly pairs: ReadonlyMap<string, number>;
}

/** Of the two lines' pairs of letters, so many are the same: recognition reads a letterhead otherwise each time. */
const likeness = 0.8;
const mostLengthDifference = 0.3;

export function lineKeyOf(line: string): LineKey {
  const text = skeletonOf(line)
    .replaceAll(/\d+/gu, '#')
    .replaceAll(/[^\p{L}#]+/gu, ' ')
    .trim();
  const pairs = new Map<string, number>();
  for (let index = 0; index + 1 < text.length; index += 1) {
    const pair = text.slice(index, index + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return { text, pairs };
}

/** Dice's coefficient of the pairs of letters. */
export function areAlike(a: LineKey, b: LineKey): boolean {
  if (a.text === b.text) return true;
  const [short, long] = a.text.length < b.text.length ? [a, b] : [b, a];
  if (long.text.length - short.text.length > mostLengthDifference * long.text.length) return false;
  let shared = 0;
  for (const [pair, count] of short.pairs) shared += Math.min(count, long.pairs.get(pair) ?? 0);
  return (2 * shared) / (a.text.length + b.text.length - 2) >= likeness;
}
