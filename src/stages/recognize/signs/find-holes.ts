import type { Box } from '../../../records/place.ts';
import type { PageImage } from '../../read/page-image.ts';
import { hull } from '../boxes.ts';

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
  const seen = new Uint8Array(columns * rows);
  const spread = (x: number, y: number): Box[] => {
    const found: Box[] = [];
    const open: [number, number][] = [[x, y]];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const [column, row] = next;
      const isOutside = column < 0 || row < 0 || column >= columns || row >= rows;
      if (isOutside || seen[row * columns + column] === 1 || !isPaper(column, row)) continue;
      seen[row * columns + column] = 1;
      found.push({ x: left + column, y: top + row, width: 1, height: 1 });
      open.push([column + 1, row], [column - 1, row], [column, row + 1], [column, row - 1]);
    }
    return found;
  };
  spread(0, 0);
  const holes: Hole[] = [];
  for (const index of seen.keys()) {
    const pixels = spread(index % columns, Math.floor(index / columns));
    if (pixels.length > 0) holes.push({ box: hull(pixels), area: pixels.length });
  }
  return holes;
}
