import { horizontalOverlap } from '../boxes.ts';
import { textOf } from './cut-fragments.ts';
import type { Fragment } from './cut-fragments.ts';
import { breaksWord, flowsOn } from './flows-on.ts';
import { isTextCell } from './is-text-cell.ts';
import type { Row } from './join-rows.ts';
import { rowSpacing } from './row-spacing.ts';

/** A row of a table with all lines of its cells; or, more often, one line. */
export interface Band {
  readonly rows: readonly Row[];
  /** Left to right. */
  readonly cells: readonly (readonly Fragment[])[];
}

/** Rows this much closer than they may be at most are told by it alone. */
const surelyClose = 0.95;

/** Puts the rows together that hold one row of a table, from top to bottom. */
export function growBands(rows: readonly Row[]): Band[] {
  const spacing = rowSpacing(rows);
  const bands: Band[] = [];
  for (const [index, row] of rows.entries()) {
    const above = rows[index - 1];
    const band = bands.at(-1);
    const isClose = above !== undefined && row.level - above.level <= spacing.close;
    const isTold =
      spacing.isApart && above !== undefined && row.level - above.level <= spacing.close * surelyClose;
    const grown = band && isClose ? grow(band, row, isTold) : null;
    if (grown) bands[bands.length - 1] = grown;
    else if (band && isClose && isParagraph(band, row))
      bands.splice(-1, 1, ...band.rows.map(bandOf), bandOf(row));
    else bands.push(bandOf(row));
  }
  return bands;
}

function bandOf(row: Row): Band {
  return { rows: [row], cells: row.parts.map((part) => [part]) };
}

/** Wide spaces that happen to stand below one another: the next line goes on across them. */
function isParagraph({ rows, cells }: Band, next: Row): boolean {
  const [line] = next.parts;
  return rows.length > 1 && line !== undefined && cellsOf(cells, line).length > 1 && flowsOn(undefined, line);
}

/** The band with one row more; null where the row does not go on with its cells, and begins a band itself. */
function grow({ rows, cells }: Band, row: Row, isTold: boolean): Band | null {
  if (cells.length < 2) return null;
  const places = row.parts.map((part) => cellsOf(cells, part));
  if (places.some((found) => found.length !== 1) || new Set(places.flat()).size < places.length) return null;
  const first = row.parts[places.findIndex(([place]) => place === 0)];
  if (first && (startsPoint(cells, first) || (!isTold && !goesOn(cells, row, first)))) return null;
  return {
    rows: [...rows, row],
    cells: cells.map((cell, index) => {
      const part = row.parts[places.findIndex(([place]) => place === index)];
      return part ? [...cell, part] : cell;
    }),
  };
}

/** The cells above a part, or the nearest to its left where it stands under none. */
function cellsOf(cells: readonly (readonly Fragment[])[], part: Fragment): number[] {
  return [...cells.keys()].filter((index) =>
    (cells[index] ?? []).some(({ box }) => horizontalOverlap(box, part.box) > 0),
  );
}

// 2.   b)   •
const marker = /^(?:\d{1,3}[.)]|\p{Ll}[.)]|[•·–—*-])$/u;

/** Below a point's marker another one begins a point, however close. */
function startsPoint([label = []]: Band['cells'], line: Fragment): boolean {
  return marker.test(textOf(line)) && label.length > 0 && label.every((one) => marker.test(textOf(one)));
}

/** Whether a line goes on with the label, or text, that the band's first cell holds, where spacing does not say. */
function goesOn(cells: Band['cells'], row: Row, line: Fragment): boolean {
  const [label = []] = cells;
  const isWhole = cells.length > 2 && row.parts.length === cells.length;
  if (isWhole) return breaksWord(label.at(-1));
  return isTextCell([...label, line]) || flowsOn(label.at(-1), line);
}
