import type { Matrix } from './pdfjs-document.ts';

const cells = 40;

/** The union of rectangles on a page, to the nearest 1/40 of its sides: strips and layers of one scan count once. */
export class CoverageGrid {
  private readonly covered = new Set<number>();
  private readonly width: number;
  private readonly height: number;

  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
  }

  /** Covers the unit square under the matrix (where PDF draws an image) and gives that square's own share of the page. */
  cover(matrix: Matrix): number {
    const [a, b, c, d, e, f] = matrix;
    const columns = cellRange([e, e + a, e + c, e + a + c], this.width);
    const rows = cellRange([f, f + b, f + d, f + b + d], this.height);
    for (const row of rows) for (const column of columns) this.covered.add(row * cells + column);
    return (columns.length * rows.length) / (cells * cells);
  }

  share(): number {
    return this.covered.size / (cells * cells);
  }
}

/** The cells whose middle lies between the smallest and the largest of the coordinates. */
function cellRange(coordinates: readonly number[], side: number): readonly number[] {
  const first = (Math.min(...coordinates) / side) * cells - 0.5;
  const last = (Math.max(...coordinates) / side) * cells - 0.5;
  return Array.from({ length: cells }, (_, cell) => cell).filter((cell) => cell >= first && cell <= last);
}
