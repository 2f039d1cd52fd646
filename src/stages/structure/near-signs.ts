import { allMatches } from './all-matches.ts';

/** Where a stretch of a text begins and ends. */
export type Stretch = readonly [start: number, end: number];

/** Letters on either side of a sign within which what is said of it stands: twice what the longest law takes. */
const reach = 400;
/** Letters of the longest word that a stretch is not cut within. */
const longestWord = 100;

/**
 * The stretches of a text around a sign, in order, cut between words. What can only be said with that sign need be looked
 * for nowhere else, and most texts have none. `sign` has the flag `g`.
 */
export function stretchesAround(text: string, sign: RegExp): readonly Stretch[] {
  const stretches: [number, number][] = [];
  for (const { index } of allMatches(text, sign)) {
    const last = stretches.at(-1);
    if (last && index - reach <= last[1]) last[1] = Math.max(last[1], index + reach);
    else stretches.push([index - reach, index + reach]);
  }
  return stretches.map(([start, end]) => [startOfWord(text, start), endOfWord(text, end)]);
}

/** Every match of a pattern, which has the flag `g`, within the stretches, as `matchAll` gives them for the whole text. */
export function matchesWithin(
  text: string,
  stretches: readonly Stretch[],
  pattern: RegExp,
): readonly RegExpExecArray[] {
  return stretches.flatMap(([start, end]) => allMatches(text, pattern, start, end));
}

function startOfWord(text: string, at: number): number {
  let start = Math.max(0, at);
  const limit = Math.max(0, at - longestWord);
  while (start > limit && /\S/u.test(text.charAt(start - 1))) start -= 1;
  return start;
}

function endOfWord(text: string, at: number): number {
  let end = Math.min(text.length, at);
  const limit = Math.min(text.length, at + longestWord);
  while (end < limit && /\S/u.test(text.charAt(end))) end += 1;
  return end;
}
