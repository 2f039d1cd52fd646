import type { Box } from '../../../records/place.ts';
import type { PageImage } from '../../read/page-image.ts';
import { boxOfCells, floodCells } from '../prepare/cell-grid.ts';

/** Paper that ink encloses, as in o and §. */
export interface Hole {
  /** In pixels of the image. */
  readonly box: Box;
  /** In pixels. */
  readonly area: number;
}

/**
 * The holes of what is drawn in a box: the paper that cannot be reached from outside.
 *
 * @param darkness what is darker than this counts as ink.
 */
export function findHoles({ width, data }: PageImage, place: Box, darkness: number): Hole[] {
  const [columns, rows] = [Math.ceil(place.width) + 2, Math.ceil(place.height) + 2];
  const [left, top] = [Math.floor(place.x) - 1, Math.floor(place.y) - 1];
  const isPaper = (x: number, y: number): boolean => {
    if (x <= 0 || y <= 0 || x >= columns - 1 || y >= rows - 1) return true;
    return (data[(top + y) * width + left + x] ?? 255) >= darkness;
  };
  const paper = Uint8Array.from({ length: columns * rows }, (_, cell) =>
    isPaper(cell % columns, Math.floor(cell / columns)) ? 1 : 0,
  );
  floodCells(paper, 0, { columns }, 1);
  const holes: Hole[] = [];
  for (let first = paper.indexOf(1); first >= 0; first = paper.indexOf(1, first)) {
    const cells = floodCells(paper, first, { columns }, 1);
    const { x, y, ...size } = boxOfCells(cells, columns);
    holes.push({ box: { x: left + x, y: top + y, ...size }, area: cells.length });
  }
  return holes;
}
