import type { PlacedLine } from './placed-line.ts';

/** A page set in two columns: where the second begins, and where full lines of the first end. */
export interface Columns {
  readonly gutter: number;
  readonly firstEdge: number;
}

/** A column has so many lines at the least, and lies so far right of the first (points). */
const leastLines = 8;
const leastOffset = 120;
/** Lines of a column begin within so many points of each other. */
const sameLeft = 4;
/** This part of a page's lines may run across both columns: titles, tables. */
const mostAcross = 0.3;

/**
 * The two columns that a page's lines are set in, null where they are not. The lines of the first end well before the
 * page's edge, and are full all the same.
 */
export function readColumns(lines: readonly PlacedLine[], margin: number): Columns | null {
  const second = lines.filter(({ box, left }) => box !== null && left - margin > leastOffset);
  const gutter = commonLeft(second);
  if (gutter === null) return null;
  const beside = lines.filter(({ left }) => left < gutter - sameLeft);
  const first = beside.filter(({ right }) => right <= gutter);
  if (first.length < leastLines || beside.length - first.length > lines.length * mostAcross) return null;
  const ends = first.map(({ right }) => right).toSorted((a, b) => a - b);
  return { gutter, firstEdge: ends[Math.floor((ends.length - 1) * 0.95)] ?? gutter };
}

/** Where so many of the lines begin that they are a column. */
function commonLeft(lines: readonly PlacedLine[]): number | null {
  const lefts = lines.map(({ left }) => left);
  const near = (left: number): number => lefts.filter((one) => Math.abs(one - left) < sameLeft).length;
  const best = lefts.reduce<number | null>(
    (most, left) => (most === null || near(left) > near(most) ? left : most),
    null,
  );
  return best !== null && near(best) >= leastLines && near(best) * 2 >= lefts.length ? best : null;
}
