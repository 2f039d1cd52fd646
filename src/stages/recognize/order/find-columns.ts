import { bottom, right } from '../boxes.ts';
import { areColumns, countCharacters } from './are-columns.ts';
import type { Sides } from './are-columns.ts';
import { fragmentOf, textOf } from './cut-fragments.ts';
import type { Fragment } from './cut-fragments.ts';
import { narrowestGutter } from './narrowest-gutter.ts';

/** So many lines begin at a column's left edge. */
const fewestStarts = 2;
/** Print and recognition put the starts of a column's lines at most so many points beside one another. */
const edgeSlack = 2;
/** White space across the page that parts a header or footer from columns, in heights of a line. */
const leastBand = 1.5;
/** A header or footer has at most this many parts. */
const mostFurniture = 4;
/** White above a heading, in heights of a line. */
const headingGap = 0.5;
/** A speck or a stroke may stand in the gap. */
const longestSpeck = 2;

/**
 * Cuts a page into stretches of text that are read one after the other: columns of prose by themselves, what crosses the
 * gap between them before and after, and everything else as it stands. Columns may hold columns.
 */
export function findColumns(
  fragments: readonly Fragment[],
  extent = extentOf(fragments),
): (readonly Fragment[])[] {
  const edge = bestEdge(fragments, extent);
  if (edge === null) return [fragments];
  const extents = [
    { from: extent.from, to: edge.x },
    { from: edge.x, to: extent.to },
  ];
  return partsAround(fragments, edge).flatMap(({ sides, plain }) => [
    ...sides.flatMap((side, index) => findColumns(side, extents[index])),
    ...(plain.length > 0 ? findColumns(plain, extent) : []),
  ]);
}

/** From left to right, in points: what the text of a stretch may fill. */
interface Extent {
  readonly from: number;
  readonly to: number;
}

function extentOf(fragments: readonly Fragment[]): Extent {
  const from = Math.min(...fragments.map(({ box }) => box.x));
  return { from, to: Math.max(...fragments.map(({ box }) => right(box))) };
}

/** Columns, if any, and the text below them down to the next columns. */
interface Part {
  readonly sides: Sides | readonly [];
  readonly plain: readonly Fragment[];
}

function partsAround(fragments: readonly Fragment[], edge: Edge): Part[] {
  return groupsAround(fragments, edge).reduce<Part[]>((parts, group) => {
    const sides = columnsOf(group, edge);
    if (sides) return [...parts, { sides, plain: [] }];
    const last = parts.at(-1) ?? { sides: [], plain: [] };
    const { columns, tail } =
      last.plain.length > 0 ? { columns: last.sides, tail: [] } : partTail(last.sides, group.members);
    return [...parts.slice(0, -1), { sides: columns, plain: [...last.plain, ...tail, ...group.members] }];
  }, []);
}

/** A heading alone below both columns, with text across the page under it, belongs to that. */
function partTail(
  sides: Sides | readonly [],
  below: readonly Fragment[],
): { readonly columns: Sides | readonly []; readonly tail: readonly Fragment[] } {
  const [left = [], other = []] = sides;
  const lowest = [...left].sort((a, b) => bottom(b.box) - bottom(a.box))[0];
  const [next] = below;
  if (!lowest || !next) return { columns: sides, tail: [] };
  const rest = left.filter((each) => each !== lowest);
  const end = Math.max(...[...rest, ...other].map(({ box }) => bottom(box)));
  const { y, height } = lowest.box;
  const isHeading =
    y - end > height * headingGap && next.box.y - bottom(lowest.box) < height * headingGap * 2;
  return isHeading ? { columns: [rest, other], tail: [lowest] } : { columns: sides, tail: [] };
}

/** The left edge of a column, and how wide a gap must be that parts it from the one before it; in points. */
interface Edge {
  readonly x: number;
  readonly gutter: number;
  /** How far into the stretch it stands, 0 to 1. */
  readonly share: number;
}

/** The edge with the most text in columns; null where there are no columns. */
function bestEdge(fragments: readonly Fragment[], { from, to }: Extent): Edge | null {
  const gutter = narrowestGutter(fragments);
  let best: { edge: Edge; characters: number } | null = null;
  for (const x of startsOfColumns(fragments, gutter)) {
    const edge = { x, gutter, share: (x - from) / (to - from) };
    const columns = groupsAround(fragments, edge).flatMap((group) => columnsOf(group, edge) ?? []);
    const characters = countCharacters(columns.flat());
    if (characters > (best?.characters ?? 0)) best = { edge, characters };
  }
  return best && best.edge;
}

/** Just before each x where several lines start, or go on after a gap as wide as one between columns. */
function startsOfColumns(fragments: readonly Fragment[], gutter: number): number[] {
  const starts = fragments.flatMap((each) => startsWithin(each, gutter)).sort((a, b) => a - b);
  const edges = starts.filter(
    (x, index) => (starts[index + fewestStarts - 1] ?? Infinity) - x <= 2 * edgeSlack,
  );
  return edges
    .filter((x, index) => x - (edges[index - 1] ?? -Infinity) > edgeSlack / 4)
    .map((x) => x - edgeSlack / 2);
}

function startsWithin({ words }: Fragment, gutter: number): number[] {
  return words
    .filter((word, index) => {
      const before = words[index - 1];
      return !before || word.box.x - right(before.box) >= gutter;
    })
    .map((word) => word.box.x);
}

/** Text above or below other text, none of it or all of it across an edge. */
interface Group {
  readonly crosses: boolean;
  readonly members: readonly Fragment[];
}

/** Groups from top to bottom at an edge; a line of both columns that was not cut between them is cut here. */
function groupsAround(fragments: readonly Fragment[], edge: Edge): Group[] {
  return cutAtCrossings(
    fragments.flatMap((fragment) => cutAtGutter(fragment, edge)),
    edge.x,
  );
}

function cutAtGutter(fragment: Fragment, { x, gutter }: Edge): Fragment[] {
  const left = fragment.words.filter(({ box }) => right(box) <= x);
  const rest = fragment.words.filter((word) => !left.includes(word));
  const [next] = rest;
  const last = left.at(-1);
  if (!last || !next || next.box.x < x || next.box.x > x + 2 * edgeSlack) return [fragment];
  const gap = next.box.x - right(last.box);
  return gap < gutter ? [fragment] : [left, rest].map(fragmentOf);
}

function cutAtCrossings(fragments: readonly Fragment[], x: number): Group[] {
  const groups: { crosses: boolean; members: Fragment[] }[] = [];
  for (const fragment of [...fragments].sort((a, b) => a.box.y - b.box.y)) {
    const crosses = crossesAt(fragment, x);
    const last = groups.at(-1);
    if (last?.crosses === crosses) last.members.push(fragment);
    else groups.push({ crosses, members: [fragment] });
  }
  return groups.flatMap(({ crosses, members }) =>
    partFurniture(members, x).map((part) => ({ crosses, members: part })),
  );
}

function crossesAt(fragment: Fragment, x: number): boolean {
  const { box } = fragment;
  return box.x < x && right(box) > x && textOf(fragment).length > longestSpeck;
}

/** A header above or a footer on both sides below, with white space across the page between, is not the columns' last line. */
function partFurniture(group: readonly Fragment[], x: number): Fragment[][] {
  const bands = [...group.keys()].filter((index) => {
    const above = Math.max(...group.slice(0, index).map(({ box }) => bottom(box)));
    const below = group[index]?.box;
    return index > 0 && below !== undefined && below.y - above > below.height * leastBand;
  });
  const header = bands.findLast((index) => index <= mostFurniture) ?? 0;
  const isOnBothSides = (index: number): boolean =>
    group.slice(index).some(({ box }) => box.x < x) && group.slice(index).some(({ box }) => box.x >= x);
  const footer =
    bands.find((index) => index >= group.length - mostFurniture && index > header && isOnBothSides(index)) ??
    group.length;
  return [group.slice(0, header), group.slice(header, footer), group.slice(footer)].filter(
    (part) => part.length > 0,
  );
}

/** The two columns beside an edge; null where there is none, or a table. */
function columnsOf({ crosses, members }: Group, { x, share }: Edge): Sides | null {
  if (crosses) return null;
  const isLeft = ({ box }: Fragment): boolean => box.x + box.width / 2 <= x;
  const sides = [members.filter(isLeft), members.filter((each) => !isLeft(each))] as const;
  return areColumns(sides, share) ? sides : null;
}
