import { bottom, hull, median, right, verticalOverlap } from '../boxes.ts';
import type { Box } from '../../../records/place.ts';
import { fragmentOf } from './cut-fragments.ts';
import type { Fragment } from './cut-fragments.ts';
import { narrowestGutter } from './narrowest-gutter.ts';

/** Fragments that stand side by side, left to right: a label and its value, or a lone § and its title. */
export interface Row {
  readonly parts: readonly Fragment[];
  readonly box: Box;
  /** Where its letters stand, in points from the top. */
  readonly level: number;
}

/** Fragments side by side are one row when the lower overlaps by this share of its height. */
const sameRow = 0.5;

/** Rows from top to bottom. A fragment goes to the row that it overlaps most. */
export function joinRows(fragments: readonly Fragment[]): Row[] {
  const gutter = narrowestGutter(fragments);
  const rows: Fragment[][] = [];
  // The widest first: a text line is a surer row than a number beside it.
  for (const fragment of [...fragments].sort((a, b) => b.box.width - a.box.width)) {
    const row = bestRow(rows, fragment);
    if (row) row.push(fragment);
    else rows.push([fragment]);
  }
  return rows.map((row) => rowOf(row, gutter)).sort((a, b) => a.level - b.level);
}

function bestRow(rows: readonly Fragment[][], fragment: Fragment): Fragment[] | undefined {
  const overlaps = rows.map((row) => overlapWith(row, fragment));
  const best = Math.max(0, ...overlaps);
  return best >= sameRow ? rows[overlaps.indexOf(best)] : undefined;
}

/** How far the row's nearest part stands beside the fragment; 0 where they would stand on one another. */
function overlapWith(row: readonly Fragment[], fragment: Fragment): number {
  const { x, width } = fragment.box;
  const collides = row.some(({ box }) => Math.min(x + width, box.x + box.width) - Math.max(x, box.x) > 1);
  if (collides) return 0;
  const distance = (other: Fragment): number =>
    Math.max(other.box.x - x - width, x - other.box.x - other.box.width, 0);
  const nearest = [...row].sort((a, b) => distance(a) - distance(b))[0];
  return nearest ? verticalOverlap(nearest.box, fragment.box) : 0;
}

function rowOf(row: readonly Fragment[], gutter: number): Row {
  const parts = mend(
    [...row].sort((a, b) => a.box.x - b.box.x),
    gutter,
  );
  const level = median(parts.flatMap(({ words }) => words.map(({ box }) => bottom(box))));
  return { parts, box: hull(parts.map(({ box }) => box)), level };
}

/** What an engine has broken, a space apart, is one part. */
function mend(parts: readonly Fragment[], gutter: number): Fragment[] {
  return parts.reduce<Fragment[]>((mended, part) => {
    const last = mended.at(-1);
    if (!last || part.box.x - right(last.box) >= gutter) return [...mended, part];
    return [...mended.slice(0, -1), fragmentOf([...last.words, ...part.words])];
  }, []);
}
