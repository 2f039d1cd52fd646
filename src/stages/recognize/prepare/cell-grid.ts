import type { Box } from '../../../records/place.ts';
import type { PageImage } from '../../read/page-image.ts';
import { shrinkImage } from './shrink-image.ts';

/** A page seen coarsely, in square cells. */
export interface CellGrid {
  /** Of a cell, in pixels. */
  readonly side: number;
  readonly columns: number;
  readonly rows: number;
  /** The mean grey of each cell, row by row. */
  readonly means: Uint8Array;
}

/** Cells of 0.7 mm: a stroke of print fills none, a black border fills many. */
export function cellGrid(image: PageImage): CellGrid {
  const side = Math.max(2, Math.round((0.7 / 25.4) * image.dpi));
  const { width, height, data } = shrinkImage(image, side);
  return { side, columns: width, rows: height, means: data };
}

/** The cells of three by three about a place that lie on the page. */
export function blockOf(column: number, row: number, { columns, rows }: CellGrid): number[] {
  const cells: number[] = [];
  for (let y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y += 1) {
    for (let x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x += 1)
      cells.push(y * columns + x);
  }
  return cells;
}

/**
 * The cells marked `from` that hang together with the first over their sides.
 *
 * @param marks one for each cell; those found are set to `1 - from`.
 */
export function floodCells(
  marks: Uint8Array,
  first: number,
  { columns }: Pick<CellGrid, 'columns'>,
  from: 0 | 1,
): number[] {
  const cells = [first];
  marks[first] = 1 - from;
  const visit = (cell: number): void => {
    if (marks[cell] !== from) return;
    marks[cell] = 1 - from;
    cells.push(cell);
  };
  for (let next = 0; next < cells.length; next += 1) {
    const cell = cells[next] ?? 0;
    const column = cell % columns;
    if (column > 0) visit(cell - 1);
    if (column < columns - 1) visit(cell + 1);
    visit(cell - columns);
    visit(cell + columns);
  }
  return cells;
}

/** The smallest box around cells, or pixels, that are counted row by row. */
export function boxOfCells(cells: readonly number[], columns: number): Box {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const cell of cells) {
    const [column, row] = [cell % columns, Math.floor(cell / columns)];
    if (column < left) left = column;
    if (column > right) right = column;
    if (row < top) top = row;
    if (row > bottom) bottom = row;
  }
  return { x: left, y: top, width: right - left + 1, height: bottom - top + 1 };
}
