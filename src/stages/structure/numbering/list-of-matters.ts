import type { Line } from '../read-lines.ts';
import type { HeadingCandidate } from './heading-candidates.ts';

/** An entry of a list takes so many lines at the most, and a paragraph is so many times as high at the least. */
const tallestEntry = 3;
const timesAsHigh = 1.5;

/**
 * What stands twice under the same numbers is a list of the matters the first time, where little but titles stands
 * there and the paragraphs below say more:
 *
 *     § 84 Mötets öppnande                  § 84 Mötets öppnande
 *     § 85 Godkännande av dagordningen      Ordföranden hälsar alla välkomna.
 */
export function listsMatters(
  first: readonly HeadingCandidate[],
  second: readonly HeadingCandidate[],
  lines: readonly Line[],
): boolean {
  // what stands behind the last entry, a cover or a closing, is not the list's
  const entries = first.slice(0, -1).map((_, i) => heightOf(first, i, lines));
  const paragraphs = second.map((_, i) => heightOf(second, i, lines));
  if (entries.length === 0 || entries.some((height) => height > tallestEntry)) return false;
  return mean(paragraphs) >= timesAsHigh * mean(entries);
}

/** Lines from a heading to the next, a few where there is none. */
function heightOf(headings: readonly HeadingCandidate[], at: number, lines: readonly Line[]): number {
  const from = headings[at]?.line ?? 0;
  const next = headings[at + 1]?.opensAt ?? Math.min(lines.length, from + 2 * tallestEntry);
  return next - from;
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
}
