import { bottom, right } from '../boxes.ts';
import { fragmentOf } from './cut-fragments.ts';
import type { Fragment } from './cut-fragments.ts';

/** A stretch of the page from top to bottom: text in one column, or two columns side by side. */
export type Region = readonly [readonly Fragment[]] | readonly [readonly Fragment[], readonly Fragment[]];

/** A column has at least this many lines, and this many characters in most: a table's labels and numbers are shorter. */
const fewestLines = 4;
const shortestProse = 18;
/** The two columns' shares of the text may differ, but not by more: a table's column of labels is far emptier. */
const leastShare = 0.25;
/** The gap between columns, in heights of a line; a space is narrower. */
const leastGutter = 0.7;
/** White space across the page that parts a header or footer from columns, in heights of a line. */
const leastBand = 1.5;
/** A header or footer has at most this many parts. */
const mostFurniture = 4;

/**
 * Cuts a page into regions: wherever text stands in two columns, what crosses the gap between them ends the region.
 * Tables are no columns: their cells are short, and belong to their row.
 */
export function findColumns(fragments: readonly Fragment[]): Region[] {
  const gutter = bestGutter(fragments);
  if (gutter === null) return [[fragments]];
  return groupsAround(fragments, gutter).map((group): Region => {
    const columns = sides(group, gutter);
    return areColumns(columns) ? columns : [group];
  });
}

type Sides = readonly [readonly Fragment[], readonly Fragment[]];

/** The x between two columns that has the most text in columns; null where there are none. */
function bestGutter(fragments: readonly Fragment[]): number | null {
  let best: { x: number; characters: number } | null = null;
  for (const x of startsOfColumns(fragments)) {
    const columns = groupsAround(fragments, x)
      .map((group) => sides(group, x))
      .filter(areColumns);
    const characters = countCharacters(columns.flat(2));
    if (characters > (best?.characters ?? 0)) best = { x, characters };
  }
  return best && best.x;
}

/** Just before each x where several fragments start. */
function startsOfColumns(fragments: readonly Fragment[]): number[] {
  const counts = new Map<number, number>();
  for (const { box } of fragments) {
    const x = Math.round(box.x);
    counts.set(x, (counts.get(x) ?? 0) + 1);
  }
  const near = (x: number): number =>
    [x - 1, x, x + 1].reduce((sum, each) => sum + (counts.get(each) ?? 0), 0);
  return [...counts.keys()].filter((x) => near(x) >= fewestLines).map((x) => x - 2);
}

/** Groups from top to bottom at an x; a line of both columns that was not cut between them is cut here. */
function groupsAround(fragments: readonly Fragment[], x: number): Fragment[][] {
  return cutAtCrossings(
    fragments.flatMap((fragment) => cutAtGutter(fragment, x)),
    x,
  );
}

function cutAtGutter(fragment: Fragment, x: number): Fragment[] {
  const left = fragment.words.filter(({ box }) => right(box) <= x);
  const rest = fragment.words.slice(left.length);
  const [next] = rest;
  const last = left.at(-1);
  if (!last || !next || next.box.x < x) return [fragment];
  const gap = next.box.x - right(last.box);
  return gap < fragment.box.height * leastGutter ? [fragment] : [left, rest].map(fragmentOf);
}

/** Groups of fragments from top to bottom; each fragment that crosses the x is of a group without columns. */
function cutAtCrossings(fragments: readonly Fragment[], x: number): Fragment[][] {
  const groups: { crosses: boolean; members: Fragment[] }[] = [];
  for (const fragment of [...fragments].sort((a, b) => a.box.y - b.box.y)) {
    const crosses = fragment.box.x < x && right(fragment.box) > x;
    const last = groups.at(-1);
    if (last?.crosses === crosses) last.members.push(fragment);
    else groups.push({ crosses, members: [fragment] });
  }
  return groups.flatMap((group) => partFurniture(group.members));
}

/** A header above or a footer below, with white space across the page between, is not the columns' last line. */
function partFurniture(group: readonly Fragment[]): Fragment[][] {
  const bands = [...group.keys()].filter((index) => {
    const above = Math.max(...group.slice(0, index).map(({ box }) => bottom(box)));
    const below = group[index]?.box;
    return index > 0 && below !== undefined && below.y - above > below.height * leastBand;
  });
  const header = bands.findLast((index) => index <= mostFurniture) ?? 0;
  const footer =
    bands.find((index) => index >= group.length - mostFurniture && index > header) ?? group.length;
  return [group.slice(0, header), group.slice(header, footer), group.slice(footer)].filter(
    (part) => part.length > 0,
  );
}

function sides(group: readonly Fragment[], x: number): Sides {
  return [group.filter(({ box }) => right(box) <= x), group.filter(({ box }) => box.x >= x)];
}

function areColumns(columns: Sides): boolean {
  const characters = columns.map(countCharacters);
  const least = Math.min(...characters) / Math.max(1, ...characters);
  return columns.every(isProse) && least >= leastShare && sideBySide(columns);
}

function isProse(column: readonly Fragment[]): boolean {
  const long = column.filter((fragment) => countCharacters([fragment]) >= shortestProse).length;
  return long >= fewestLines && long >= column.length * 0.6;
}

/** The columns share most of their height. */
function sideBySide([left, other]: Sides): boolean {
  const [a, b] = [left, other].map((column) => ({
    top: Math.min(...column.map(({ box }) => box.y)),
    bottom: Math.max(...column.map(({ box }) => bottom(box))),
  }));
  if (!a || !b) return false;
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return shared >= 0.5 * Math.min(a.bottom - a.top, b.bottom - b.top);
}

function countCharacters(fragments: readonly Fragment[]): number {
  return fragments.reduce(
    (sum, { words }) => words.reduce((all, word) => all + word.text.length + 1, sum),
    0,
  );
}
