import { bottom, median, middle, right } from '../boxes.ts';
import { textOf } from './cut-fragments.ts';
import type { Fragment } from './cut-fragments.ts';
import { flowsOn } from './flows-on.ts';

/** What stands left and right of a gap, each in no order. */
export type Sides = readonly [readonly Fragment[], readonly Fragment[]];

/** A column has at least this many lines, and this many characters in most: a table's labels and numbers are shorter. */
const fewestLines = 4;
const shortestProse = 18;
const leastLong = 0.5;
/** The two columns' shares of the text may differ, but not by more: a table's column of labels is far emptier. */
const leastShare = 0.25;
/** Beside a column of this many lines the other may end sooner: it is the last of the text. */
const wholeColumn = 8;
const leastWidth = 0.7;
const nearestColumn = 0.3;
const furthestColumn = 0.66;
/** Of a column's lines so many begin in the middle of a sentence; a table's cells seldom do. */
const leastFlow = 0.2;
/** A line that reaches so far into its column is full, and so many are. */
const fullLine = 0.65;
const leastFull = 0.4;
/** Blocks that begin beside one another are rows of a table when there are so many, and nearly all do. */
const fewestRows = 3;
const leastInRows = 0.8;
/** A line this much further down than usual begins a block. */
const widerThanClose = 1.25;

/**
 * True for two columns of prose, each to be read by itself; not for a table, whose cells belong to their rows.
 *
 * @param share how far across the page the second column begins, 0 to 1.
 */
export function areColumns(sides: Sides, share: number): boolean {
  const [left, other] = sides;
  if (!isProse(left, fewestLines) || !flows(left) || !fills(left)) return false;
  const isPair = isProse(proseOf(other), fewestLines) && flows(other) && isEven(sides) && sideBySide(sides);
  return (isPair || isLastColumn(left, other, share)) && !areRows(sides);
}

/** The text ends soon after the second column's top. What is narrower and stands further out is a note in the margin. */
function isLastColumn(left: readonly Fragment[], other: readonly Fragment[], share: number): boolean {
  const [first] = left;
  if (!first || left.length < wholeColumn || other.length === 0) return false;
  const widths = [left, other].map((column) => Math.max(...column.map(({ box }) => box.width)));
  const isAsWide = isProse(other, 1) && Math.min(...widths) >= leastWidth * Math.max(...widths);
  const isShort = countCharacters(other) < leastShare * countCharacters(left);
  const isBesideTop = Math.abs(topOf(left) - topOf(other)) < 2 * first.box.height;
  const isColumnStart = share >= nearestColumn && share <= furthestColumn && isShort;
  return isBesideTop && (isAsWide || isColumnStart);
}

function topOf(column: readonly Fragment[]): number {
  return Math.min(...column.map(({ box }) => box.y));
}

function isProse(column: readonly Fragment[], fewest: number): boolean {
  const long = column.filter(isLong).length;
  return long >= fewest && long >= column.length * leastLong;
}

function isLong(line: Fragment): boolean {
  return textOf(line).length >= shortestProse;
}

/** A column without what stands below its prose: the last one ends with the lines to sign on, names and strokes of pens. */
function proseOf(column: readonly Fragment[]): readonly Fragment[] {
  const end = Math.max(...column.filter(isLong).map(({ box }) => bottom(box)));
  return column.filter(({ box }) => box.y < end);
}

function flows(column: readonly Fragment[]): boolean {
  const ordered = [...column].sort((a, b) => middle(a.box) - middle(b.box));
  const flowing = ordered.filter((fragment, index) => flowsOn(ordered[index - 1], fragment)).length;
  return flowing >= leastFlow * column.length;
}

/** Prose runs on to the column's end in most lines. */
function fills(column: readonly Fragment[]): boolean {
  const start = Math.min(...column.map(({ box }) => box.x));
  const width = Math.max(...column.map(({ box }) => right(box))) - start;
  const full = column.filter(({ box }) => right(box) - start >= fullLine * width).length;
  return full >= column.length * leastFull;
}

function isEven(sides: Sides): boolean {
  const characters = sides.map(countCharacters);
  return Math.min(...characters) >= leastShare * Math.max(...characters);
}

/** The columns share most of their height. */
function sideBySide(sides: Sides): boolean {
  const [a, b] = sides.map((column) => ({
    top: topOf(column),
    bottom: Math.max(...column.map(({ box }) => bottom(box))),
  }));
  if (!a || !b) return false;
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return shared >= 0.5 * Math.min(a.bottom - a.top, b.bottom - b.top);
}

/** Where paragraphs begin beside one another all the way down they are a table's cells. */
function areRows(sides: Sides): boolean {
  const [fewer = [], more = []] = sides.map(blockStarts).sort((a, b) => a.length - b.length);
  const beside = fewer.filter((start) =>
    more.some((other) => Math.abs(start.y - other.y) < start.height / 3),
  );
  return beside.length >= fewestRows && beside.length >= leastInRows * fewer.length;
}

/** Where a column's blocks begin, its first one left out: columns begin beside one another. */
function blockStarts(column: readonly Fragment[]): { readonly y: number; readonly height: number }[] {
  const lines = column.map(({ box }) => ({ y: middle(box), height: box.height })).sort((a, b) => a.y - b.y);
  const pitches = lines.slice(1).map((line, index) => line.y - (lines[index]?.y ?? line.y));
  const down = pitches.filter((pitch) => pitch > 1);
  const close = down.length === 0 ? 0 : median(down);
  return lines.slice(1).filter((_, index) => (pitches[index] ?? 0) > close * widerThanClose);
}

export function countCharacters(fragments: readonly Fragment[]): number {
  return fragments.reduce((sum, fragment) => sum + textOf(fragment).length + 1, 0);
}
