import type { Box } from '../../../records/place.ts';
import { hull, median, right, verticalOverlap } from '../boxes.ts';
import type { PlacedWord } from '../placed-word.ts';

/** Words that stand together on one baseline, left to right. */
export interface Fragment {
  readonly words: readonly PlacedWord[];
  readonly box: Box;
}

/** A gap of this many line heights ends a fragment; justified lines stay below it. */
const widestSpace = 1.6;

/** Puts words together along baselines and cuts where a gap is too wide to be a space: between columns and table cells. */
export function cutFragments(words: readonly PlacedWord[]): Fragment[] {
  return findBaselines(words).flatMap(cutAtGaps);
}

function findBaselines(words: readonly PlacedWord[]): PlacedWord[][] {
  const runs = new Map<number, PlacedWord[]>();
  for (const word of words) if (word.run !== null) runs.set(word.run, [...(runs.get(word.run) ?? []), word]);
  const baselines: PlacedWord[][] = [];
  const free = words.filter((word) => word.run === null).sort((a, b) => a.box.x - b.box.x);
  for (const word of free) {
    const line = baselines.findLast((each) => continues(each, word));
    if (line) line.push(word);
    else baselines.push([word]);
  }
  return [...runs.values(), ...baselines];
}

/** A smaller word on the same baseline (an exponent, small print) still overlaps by most of its height. */
function continues(line: readonly PlacedWord[], word: PlacedWord): boolean {
  const last = line.at(-1);
  return last !== undefined && verticalOverlap(last.box, word.box) >= 0.6 && word.box.x >= last.box.x;
}

function cutAtGaps(line: readonly PlacedWord[]): Fragment[] {
  const height = median(line.map((word) => word.box.height));
  const groups: PlacedWord[][] = [];
  for (const word of line) {
    const previous = groups.at(-1)?.at(-1);
    if (previous && word.box.x - right(previous.box) <= height * widestSpace) groups.at(-1)?.push(word);
    else groups.push([word]);
  }
  return groups.map(fragmentOf);
}

/** @param words at least one, left to right. */
export function fragmentOf(words: readonly PlacedWord[]): Fragment {
  return { words, box: hull(words.map((word) => word.box)) };
}
