import { hull, middle, verticalOverlap } from '../boxes.ts';
import type { Fragment } from './cut-fragments.ts';

/** Fragments side by side are one row when the lower overlaps by this share of its height. */
const sameRow = 0.5;

/**
 * Rows from top to bottom. Fragments beside one another become one line: a label and its value, or a lone § in a narrow
 * column and the title to its right. A fragment goes to the row that it overlaps most.
 */
export function joinRows(fragments: readonly Fragment[]): Fragment[] {
  const rows: Fragment[][] = [];
  // The widest first: a text line is a surer row than a number beside it.
  for (const fragment of [...fragments].sort((a, b) => b.box.width - a.box.width)) {
    const row = bestRow(rows, fragment);
    if (row) row.push(fragment);
    else rows.push([fragment]);
  }
  return rows.map(joinRow).sort((a, b) => middle(a.box) - middle(b.box));
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

function joinRow(row: readonly Fragment[]): Fragment {
  const ordered = [...row].sort((a, b) => a.box.x - b.box.x);
  return { words: ordered.flatMap((fragment) => fragment.words), box: hull(ordered.map(({ box }) => box)) };
}
