import type { Box } from '../../../records/place.ts';
import { bottom, hull, median, right, verticalOverlap } from '../boxes.ts';
import type { SetWord } from './set-word.ts';

/** Words that stand together on one baseline, left to right. */
export interface Fragment {
  readonly words: readonly SetWord[];
  readonly box: Box;
}

/** A gap of this many line heights ends a fragment; justified lines stay below it. */
const widestSpace = 1.6;
/** Words of one line stand closer than this, in line heights, where it is not justified. */
const usualSpace = 0.6;
/** Words further apart stand on one baseline within so many line heights. */
const offBaseline = 0.22;

/** Puts words together along baselines and cuts where a gap is too wide to be a space: between columns and table cells. */
export function cutFragments(words: readonly SetWord[]): Fragment[] {
  return findBaselines(words).flatMap(cutAtGaps);
}

function findBaselines(words: readonly SetWord[]): SetWord[][] {
  const runs = new Map<number, SetWord[]>();
  const baselines: SetWord[][] = [];
  for (const each of words) {
    const { run } = each.word;
    if (run !== null) runs.set(run, [...(runs.get(run) ?? []), each]);
  }
  const free = words.filter(({ word }) => word.run === null).sort((a, b) => a.box.x - b.box.x);
  for (const word of free) {
    const line = baselines.findLast((each) => continues(each, word));
    if (line) line.push(word);
    else baselines.push([word]);
  }
  const inOrder = [...runs.values()].map((run) => run.sort((a, b) => a.box.x - b.box.x));
  return [...inOrder, ...baselines];
}

/**
 * A smaller word on the same baseline (an exponent, small print) still overlaps by most of its height; over a gap that
 * may be one between columns the baselines must be the same.
 */
function continues(line: readonly SetWord[], word: SetWord): boolean {
  const last = line.at(-1)?.box;
  if (last === undefined || word.box.x < last.x || verticalOverlap(last, word.box) < 0.6) return false;
  const height = Math.min(last.height, word.box.height);
  const isNext = word.box.x - right(last) < height * usualSpace;
  return isNext || Math.abs(bottom(last) - bottom(word.box)) < height * offBaseline;
}

function cutAtGaps(line: readonly SetWord[]): Fragment[] {
  const height = median(line.map((word) => word.box.height));
  const groups: SetWord[][] = [];
  for (const word of line) {
    const previous = groups.at(-1)?.at(-1);
    if (previous && word.box.x - right(previous.box) <= height * widestSpace) groups.at(-1)?.push(word);
    else groups.push([word]);
  }
  return groups.map(fragmentOf);
}

/** @param words at least one, left to right. */
export function fragmentOf(words: readonly SetWord[]): Fragment {
  return { words, box: hull(words.map((word) => word.box)) };
}

export function textOf({ words }: Fragment): string {
  return words.map(({ word }) => word.text).join(' ');
}
