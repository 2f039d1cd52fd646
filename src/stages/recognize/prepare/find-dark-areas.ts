import type { CellGrid } from './cell-grid.ts';
import { blockOf, boxOfCells, floodCells } from './cell-grid.ts';

/** Cells that hang together, over their sides and corners. */
export interface DarkArea {
  /** Indexes into the grid's cells. */
  readonly cells: readonly number[];
  readonly touchesEdge: boolean;
  /** Of the smallest box around it, in cells. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Darker all over than print that is only near. */
const dark = 80;

/** Solid dark areas three cells thick; beyond the page's edge all counts as dark. */
export function findDarkAreas(grid: CellGrid): DarkArea[] {
  const thick = thickCells(grid);
  const areas: DarkArea[] = [];
  for (let index = thick.indexOf(1); index >= 0; index = thick.indexOf(1, index)) {
    areas.push(areaOf(floodCells(thick, index, grid, 1), grid));
  }
  return areas;
}

/** Morphological opening of the dark cells with a square of three by three. */
function thickCells(grid: CellGrid): Uint8Array {
  const { means, columns, rows } = grid;
  const isDark = (column: number, row: number): boolean =>
    column < 0 || row < 0 || column >= columns || row >= rows || (means[row * columns + column] ?? 0) < dark;
  const isDarkRow = (column: number, row: number): boolean =>
    isDark(column, row) && isDark(column - 1, row) && isDark(column + 1, row);
  const thick = new Uint8Array(means.length);
  for (let row = -1; row <= rows; row += 1) {
    for (let column = -1; column <= columns; column += 1) {
      if (!isDarkRow(column, row) || !isDarkRow(column, row - 1) || !isDarkRow(column, row + 1)) continue;
      for (const cell of blockOf(column, row, grid)) thick[cell] = 1;
    }
  }
  return thick;
}

function areaOf(cells: readonly number[], { columns, rows }: CellGrid): DarkArea {
  const { x, y, width, height } = boxOfCells(cells, columns);
  const touchesEdge = x === 0 || y === 0 || x + width === columns || y + height === rows;
  return { cells, touchesEdge, left: x, top: y, width, height };
}
