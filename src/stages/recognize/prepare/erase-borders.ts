import type { PageImage } from '../../read/page-image.ts';
import { blockOf, cellGrid, floodCells } from './cell-grid.ts';
import type { CellGrid } from './cell-grid.ts';
import { findDarkAreas } from './find-dark-areas.ts';
import type { DarkArea } from './find-dark-areas.ts';

/** A punch hole is 5 to 8 mm wide and its middle 7 to 20 mm from the edge; in cells of 0.7 mm. */
const hole = { narrowest: 4, widest: 13, farthest: 36 };
/** So full is a disc's box at least. */
const roundness = 0.6;
/** The paper beside a border is so much lighter; a shadow fades slowly. */
const sharpEdge = 80;
/** So many light cells enclosed in dark ones are letters on a dark ground, not a border. */
const lettersInside = 30;
/** A page of which more is dark is a photograph or a negative. */
const largestShare = 0.4;

/** The page with the black beside the paper and in its punch holes made as light as the paper; null where there is none. */
export function eraseBorders(image: PageImage): PageImage | null {
  const grid = cellGrid(image);
  const areas = findDarkAreas(grid).filter(
    (area) => (area.touchesEdge || isHole(area, grid)) && endsSharply(area.cells, grid),
  );
  const cells = areas.flatMap((area) => area.cells);
  if (cells.length === 0 || cells.length > grid.means.length * largestShare) return null;
  const erased = withFringe(cells, grid);
  return countEnclosed(erased, grid) > lettersInside ? null : lighten(image, grid, erased);
}

function isHole({ cells, left, top, width, height }: DarkArea, { columns, rows }: CellGrid): boolean {
  const [across, down] = [left + width / 2, top + height / 2];
  const fromEdge = Math.min(across, columns - across, down, rows - down);
  const smallest = Math.min(width, height);
  const largest = Math.max(width, height);
  return (
    fromEdge <= hole.farthest &&
    smallest >= hole.narrowest &&
    largest <= Math.min(hole.widest, smallest * 1.5) &&
    cells.length >= width * height * roundness
  );
}

/** Most of the cells two away from the area are paper. */
function endsSharply(area: readonly number[], grid: CellGrid): boolean {
  const { means, columns } = grid;
  const fringe = withFringe(area, grid);
  const beyond: number[] = [];
  for (const cell of area) {
    const column = cell % columns;
    const around = [cell - 2 * columns, cell + 2 * columns];
    if (column >= 2) around.push(cell - 2);
    if (column < columns - 2) around.push(cell + 2);
    for (const place of around) {
      const mean = means[place];
      if (mean !== undefined && fringe[place] === 0) beyond.push(mean);
    }
  }
  const shade = area.reduce((sum, cell) => sum + (means[cell] ?? 0), 0) / area.length;
  const light = beyond.filter((mean) => mean >= shade + sharpEdge).length;
  return light >= beyond.length * 0.6;
}

/** The areas and the cells beside them, in which they fade: 1 for each. */
function withFringe(cells: readonly number[], grid: CellGrid): Uint8Array {
  const { columns, means } = grid;
  const dark = new Uint8Array(means.length);
  for (const cell of cells) dark[cell] = 1;
  const marked = Uint8Array.from(dark);
  for (const cell of cells) {
    const isInside = [-1, 1, -columns, columns].every((step) => dark[cell + step] !== 0);
    if (isInside) continue;
    for (const near of blockOf(cell % columns, Math.floor(cell / columns), grid)) marked[near] = 1;
  }
  return marked;
}

/** Cells that are not erased and do not hang together with most of the page. */
function countEnclosed(erased: Uint8Array, grid: CellGrid): number {
  const marks = Uint8Array.from(erased);
  const sizes: number[] = [];
  for (let cell = marks.indexOf(0); cell >= 0; cell = marks.indexOf(0, cell)) {
    sizes.push(floodCells(marks, cell, grid, 0).length);
  }
  return sizes.reduce((sum, size) => sum + size, 0) - Math.max(0, ...sizes);
}

/** Of the lighter half of the page. */
function paperShade({ means }: CellGrid): number {
  return Uint8Array.from(means).sort()[Math.floor(means.length * 0.75)] ?? 255;
}

function lighten(image: PageImage, grid: CellGrid, erased: Uint8Array): PageImage {
  const { width, height } = image;
  const data = Uint8Array.from(image.data);
  const shade = paperShade(grid);
  for (let y = 0; y < height; y += 1) {
    const row = Math.min(grid.rows - 1, Math.floor(y / grid.side));
    for (let column = 0; column < grid.columns; column += 1) {
      if (erased[row * grid.columns + column] !== 1) continue;
      const end = column === grid.columns - 1 ? width : (column + 1) * grid.side;
      data.fill(shade, y * width + column * grid.side, y * width + end);
    }
  }
  trimEdges({ ...image, data }, 2 * grid.side, shade);
  return { ...image, data };
}

/** The tip of a crooked border is thinner than a cell: what is dark from an edge on for at most so many pixels. */
function trimEdges({ width, height, data }: PageImage, deepest: number, shade: number): void {
  const trim = (start: number, step: number): void => {
    let depth = 0;
    while (depth < deepest && (data[start + depth * step] ?? 255) < shade / 2) depth += 1;
    if (depth === 0) return;
    // Beyond it is the grey pixel in which it fades.
    for (let place = 0; place <= depth; place += 1) data[start + place * step] = shade;
  };
  for (let y = 0; y < height; y += 1) {
    trim(y * width, 1);
    trim((y + 1) * width - 1, -1);
  }
  for (let x = 0; x < width; x += 1) {
    trim(x, width);
    trim((height - 1) * width + x, -width);
  }
}
