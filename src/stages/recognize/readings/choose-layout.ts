import type { PageImage } from '../../read/page-image.ts';
import type { Layout } from '../engines/engine.ts';

/** The page is looked at in fields so wide and high, in inches. */
const fieldWidth = 0.02;
const fieldHeight = 0.06;
/** A pixel darker than this is ink. */
const ink = 160;
/** Each column of prose has at least this share of the width of all that is printed. */
const leastSide = 0.3;
/** And at least this share of the height, of which some stands beside prose of the other column. */
const leastHeight = 0.12;
const leastBeside = 0.05;
/** Prose fills so much of its column, row by row. */
const leastFill = 0.55;

/** The fields of a page that hold ink or have it just beside them, row by row: white is wider than the gap between letters. */
interface InkGrid {
  readonly columns: number;
  readonly rows: number;
  readonly filled: Uint8Array;
}

/**
 * How the engine is to look for text: as one column, which keeps § in the margin, lists and tables in their rows, unless
 * the page has prose in columns side by side.
 */
export function chooseLayout(image: PageImage): Layout {
  const grid = readInk(image);
  const sums = sumsOfRows(grid);
  const [left, right] = printedColumns(grid);
  const width = right - left;
  for (let x = Math.ceil(left + width * leastSide); x <= right - width * leastSide; x += 1) {
    if (isGutter(grid, sums, left, x, right)) return 'page';
  }
  return 'column';
}

function readInk({ width, height, dpi, data }: PageImage): InkGrid {
  const [wide, high] = [Math.max(1, fieldWidth * dpi), Math.max(1, fieldHeight * dpi)];
  const columns = Math.ceil(width / wide);
  const rows = Math.ceil(height / high);
  const columnOf = Uint16Array.from({ length: width }, (_, x) => Math.floor(x / wide));
  const inked = new Uint8Array(columns * rows);
  for (let at = 0, y = 0; y < height; y += 1) {
    const row = Math.floor(y / high) * columns;
    for (let x = 0; x < width; x += 1, at += 1)
      if ((data[at] ?? 255) < ink) inked[row + (columnOf[x] ?? 0)] = 1;
  }
  return { columns, rows, filled: widen(inked, columns) };
}

/** The fields that are marked, and those beside them in their row. */
function widen(marked: Uint8Array, columns: number): Uint8Array {
  return marked.map((mark, at) => {
    const column = at % columns;
    const before = column > 0 ? marked[at - 1] : 0;
    const behind = column < columns - 1 ? marked[at + 1] : 0;
    return mark | (before ?? 0) | (behind ?? 0);
  });
}

/** First and last column with ink. */
function printedColumns({ columns, rows, filled }: InkGrid): [number, number] {
  let [first, last] = [columns, 0];
  for (let index = 0; index < columns * rows; index += 1) {
    if (filled[index] !== 1) continue;
    first = Math.min(first, index % columns);
    last = Math.max(last, index % columns);
  }
  return [first, last];
}

/** True when rows enough have prose on each side of a white column of fields, and some on both. */
function isGutter(grid: InkGrid, sums: Uint16Array, left: number, x: number, right: number): boolean {
  const { columns, rows, filled } = grid;
  const isProse = (y: number): boolean[] => [
    fill(grid, sums, y, left, x) >= leastFill,
    fill(grid, sums, y, x + 1, right + 1) >= leastFill,
  ];
  let prose = { left: 0, right: 0, both: 0 };
  const isEnough = (): boolean =>
    Math.min(prose.left, prose.right) >= rows * leastHeight && prose.both >= rows * leastBeside;
  for (let y = 0; y < rows; y += 1) {
    if (filled[y * columns + x] === 1) {
      if (isEnough()) return true;
      prose = { left: 0, right: 0, both: 0 };
      continue;
    }
    const [onLeft, onRight] = isProse(y);
    if (onLeft === true) prose.left += 1;
    if (onRight === true) prose.right += 1;
    if (onLeft === true && onRight === true) prose.both += 1;
  }
  return isEnough();
}

/** How many fields are filled in a row before each of its columns, and before its end. */
function sumsOfRows({ columns, rows, filled }: InkGrid): Uint16Array {
  const sums = new Uint16Array((columns + 1) * rows);
  for (let y = 0; y < rows; y += 1)
    for (let x = 0; x < columns; x += 1) {
      const at = y * (columns + 1) + x;
      sums[at + 1] = (sums[at] ?? 0) + (filled[y * columns + x] ?? 0);
    }
  return sums;
}

function fill({ columns }: InkGrid, sums: Uint16Array, y: number, from: number, to: number): number {
  const row = y * (columns + 1);
  const count = (sums[row + Math.min(to, columns)] ?? 0) - (sums[row + Math.min(from, columns)] ?? 0);
  return count / Math.max(1, to - from);
}
