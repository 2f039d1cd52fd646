import type { Box } from '../../../records/place.ts';
import type { PageImage } from '../../read/page-image.ts';
import { median, scaleBox } from '../boxes.ts';
import type { EngineWord } from '../engines/engine.ts';
import { boxOfCells } from '../prepare/cell-grid.ts';
import { estimateFontSize } from '../signs/estimate-font-size.ts';
import { findGlyphs } from '../signs/glyphs.ts';

/** The page is looked at in squares of so many inches: a stroke of print is as wide. */
const side = 0.02;
/** A word's ink reaches so far out of its box, as a share of its height. */
const reach = 0.3;
/** Signs of one piece of print are at most so far apart, as a share of the type's size. */
const gap = 0.6;
/** Print is so high, in sizes of the page's type: a rule is lower, a logo or a signature higher. */
const lowest = 0.5;
/** And where its edge is too pale to be ink. */
const lowestPale = 0.44;
const highest = 1.3;
/** What is longer is a whole line if it has so many signs for each size of type: strokes of a pen hang together. */
const longest = 5;
const fewestSigns = 0.9;
/** A line is told by this much of its height from above: what underlines it joins its signs below. */
const aboveRule = 0.7;
/** More of them are the specks of a worn page, or a picture. */
const most = 12;
const ink = 140;

/** A grid of squares, of which some have ink. */
interface InkGrid {
  readonly columns: number;
  readonly rows: number;
  readonly marks: Uint8Array;
}

/**
 * Print that stands alone and that the engine passed over, as it does with page numbers and underlined headings: for each
 * piece a line of one word without text, of which nobody is sure.
 *
 * @param words all that was read of the page.
 */
export function findLoneInk(words: readonly EngineWord[], image: PageImage): EngineWord[][] {
  const sizes = words.flatMap(({ text, box }) => estimateFontSize(text, box.height) ?? []);
  if (sizes.length === 0) return [];
  const size = median(sizes);
  const pixels = Math.max(2, Math.round(side * image.dpi));
  const grid = inkGrid(image, pixels);
  for (const { box } of words) clearBox(grid, box, pixels);
  const pieces = piecesOf(grid, Math.ceil((gap * size) / pixels)).map((box) =>
    withPaleEdge(scaleBox(box, pixels), pixels, size),
  );
  const print = pieces.filter(
    (piece) =>
      piece.height >= size * lowest &&
      piece.height <= size * highest &&
      (piece.width <= size * longest || hasSignsOfLine(piece, image, size)),
  );
  if (print.length > most) return [];
  const [lines, blocks] = [words.map(({ line }) => line), words.map(({ block }) => block)];
  const [line, block] = [Math.max(...lines) + 1, Math.max(...blocks) + 1];
  return print.map((box, index) => [
    { text: '', confidence: 0, box, line: line + index, block: block + index },
  ]);
}

/** A low piece with half a square around it: in pale small type a figure's edge is no ink. */
function withPaleEdge(piece: Box, pixels: number, size: number): Box {
  if (piece.height >= size * lowest || piece.height < size * lowestPale) return piece;
  const { x, y, width, height } = piece;
  return { x: x - pixels / 2, y: y - pixels / 2, width: width + pixels, height: height + pixels };
}

function hasSignsOfLine(piece: Box, image: PageImage, size: number): boolean {
  const signs = findGlyphs(image, { ...piece, height: piece.height * aboveRule });
  return signs.length >= (piece.width / size) * fewestSigns;
}

function inkGrid({ width, height, data }: PageImage, pixels: number): InkGrid {
  const [columns, rows] = [Math.ceil(width / pixels), Math.ceil(height / pixels)];
  const marks = new Uint8Array(columns * rows);
  for (let y = 0; y < height; y += 1) {
    const row = Math.floor(y / pixels) * columns;
    for (let x = 0; x < width; x += 1)
      if ((data[y * width + x] ?? 255) < ink) marks[row + Math.floor(x / pixels)] = 1;
  }
  return { columns, rows, marks };
}

function clearBox({ columns, rows, marks }: InkGrid, { x, y, width, height }: Box, pixels: number): void {
  const over = height * reach;
  const [left, right] = [Math.floor((x - over) / pixels), Math.ceil((x + width + over) / pixels)];
  const [top, bottom] = [Math.floor((y - over) / pixels), Math.ceil((y + height + over) / pixels)];
  for (let row = Math.max(0, top); row <= Math.min(rows - 1, bottom); row += 1)
    marks.fill(0, row * columns + Math.max(0, left), row * columns + Math.min(columns - 1, right) + 1);
}

/** The smallest boxes, in squares, around what hangs together over gaps of so many squares across. */
function piecesOf(grid: InkGrid, across: number): Box[] {
  const boxes: Box[] = [];
  for (let first = grid.marks.indexOf(1); first >= 0; first = grid.marks.indexOf(1, first + 1))
    boxes.push(takePiece(grid, first, across));
  return boxes;
}

/** The box of one piece, whose marks are taken away. */
function takePiece({ columns, rows, marks }: InkGrid, first: number, across: number): Box {
  const cells = [first];
  marks[first] = 0;
  for (let next = 0; next < cells.length; next += 1) {
    const cell = cells[next] ?? 0;
    const [x, y] = [cell % columns, Math.floor(cell / columns)];
    const [from, to] = [Math.max(0, x - across), Math.min(columns - 1, x + across)];
    for (let row = Math.max(0, y - 1); row <= Math.min(rows - 1, y + 1); row += 1)
      cells.push(...takeMarks(marks, row * columns + from, row * columns + to));
  }
  return boxOfCells(cells, columns);
}

function takeMarks(marks: Uint8Array, from: number, to: number): number[] {
  const taken: number[] = [];
  for (let cell = from; cell <= to; cell += 1) {
    if (marks[cell] !== 1) continue;
    marks[cell] = 0;
    taken.push(cell);
  }
  return taken;
}
