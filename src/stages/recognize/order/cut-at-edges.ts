import { median, right } from '../boxes.ts';
import { fragmentOf } from './cut-fragments.ts';
import type { Fragment } from './cut-fragments.ts';
import type { Row } from './join-rows.ts';

/** A column of cells begins at most so many points beside its edge. */
const edgeSlack = 2.5;
/** Before a cell the gap is wider than a space, in heights of a line, and than the line's other gaps. */
const leastGap = 0.4;
const timesWider = 1.8;
/** With this many cells at the very same edge, so few rows up or down, a gap only has to be wider than they are. */
const sureCells = 3;
const timesWiderAtSureEdge = 1.15;
const sureSlack = 1.5;
const reach = 5;

/**
 * Cuts cells apart that stand too close to be told by the gap between them alone, as a label that fills its column and
 * its value: where other rows have a cell begin. A justified line is wide at all its spaces.
 */
export function cutAtEdges(rows: readonly Row[]): Row[] {
  const edges = rows.map(({ parts }) => parts.map(({ box }) => box.x));
  const all = edges.flat();
  return rows.map((row, index) => {
    const near = edges.slice(Math.max(0, index - reach), index + reach + 1).flat();
    const parts = row.parts.flatMap((part) => cutAt(part, all, near));
    return { ...row, parts };
  });
}

function cutAt({ words }: Fragment, edges: readonly number[], near: readonly number[]): Fragment[] {
  const gaps = words.slice(1).map(({ box }, index) => box.x - right(words[index]?.box ?? box));
  const usual = gaps.length > 1 ? median(gaps) : 0;
  const starts = words.flatMap(({ box }, index) => {
    const gap = gaps[index - 1] ?? 0;
    if (index === 0 || gap < box.height * leastGap) return [];
    const isWide = gap >= usual * timesWider && countAt(edges, box.x, edgeSlack) > 0;
    const isAtSureEdge = gap >= usual * timesWiderAtSureEdge && countAt(near, box.x, sureSlack) >= sureCells;
    return isWide || isAtSureEdge ? [index] : [];
  });
  return [0, ...starts].map((start, index) => fragmentOf(words.slice(start, starts[index])));
}

function countAt(edges: readonly number[], x: number, slack: number): number {
  return edges.filter((edge) => Math.abs(edge - x) <= slack).length;
}
