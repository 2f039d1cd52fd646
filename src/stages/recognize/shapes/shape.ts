import type { Box } from '../../../records/place.ts';
import type { PageImage } from '../../read/page-image.ts';

/** How one sign is drawn, of whatever size. */
export interface Shape {
  /** Of its ink, in pixels. */
  readonly width: number;
  readonly height: number;
  /** The share of ink in each of the cells that its box is cut into, row by row: 0 to 1. */
  readonly cells: Float32Array;
}

const columns = 8;
const rows = 12;
/** What a difference in height counts, and one in width, beside that of the cells. */
const weightOfHeight = 0.6;
const weightOfWidth = 0.3;

/** The shape of what stands in a box on a page. */
export function shapeOf({ width: pageWidth, data }: PageImage, { x, y, width, height }: Box): Shape {
  const [across, down] = [spansOf(width, columns), spansOf(height, rows)];
  const inkOf = (cellRow: Span, cellColumn: Span): number => {
    let ink = 0;
    for (const row of cellRow)
      for (const column of cellColumn) {
        const grey = data[(y + row.at) * pageWidth + x + column.at] ?? 255;
        ink += (1 - grey / 255) * row.share * column.share;
      }
    return ink;
  };
  const cells = Float32Array.from(down.flatMap((row) => across.map((column) => inkOf(row, column))));
  return { width, height, cells };
}

/** The pixels that a cell covers in one direction, each with its share of the cell. */
type Span = readonly { readonly at: number; readonly share: number }[];

/** So many pixels as so many cells; where the cells are the more, several cover one pixel. */
function spansOf(pixels: number, cells: number): readonly Span[] {
  const size = pixels / cells;
  return Array.from({ length: cells }, (_, cell) => {
    const [from, to] = [cell * size, (cell + 1) * size];
    const count = Math.ceil(to) - Math.floor(from);
    return Array.from({ length: count }, (_pixel, index) => {
      const at = Math.floor(from) + index;
      return { at, share: Math.max(0, Math.min(at + 1, to) - Math.max(at, from)) / size };
    });
  });
}

/** The same drawing in another size. */
export function scaleShape({ width, height, cells }: Shape, to: number): Shape {
  return { width: (width * to) / height, height: to, cells };
}

/** How much two signs differ: 0 for the same drawing, about 0.1 for the same letter of one face, from 0.2 on for others. */
export function shapeDistance(a: Shape, b: Shape): number {
  let sum = 0;
  for (let cell = 0; cell < a.cells.length; cell += 1)
    sum += Math.abs((a.cells[cell] ?? 0) - (b.cells[cell] ?? 0));
  const height = Math.abs(Math.log(a.height / b.height));
  const width = Math.abs(a.width - b.width) / Math.max(a.height, b.height);
  return sum / a.cells.length + weightOfHeight * height + weightOfWidth * width;
}
