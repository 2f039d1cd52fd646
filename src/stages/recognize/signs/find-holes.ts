import type { Box } from '../../../records/place.ts';
import type { PageImage } from '../../read/page-image.ts';

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
  const holes: Hole[] = [];
  const take = (first: number): Hole => {
    let [low, high, near, far, area] = [columns, -1, rows, -1, 0];
    const open = [first];
    for (let cell = open.pop(); cell !== undefined; cell = open.pop()) {
      const [x, y] = [cell % columns, Math.floor(cell / columns)];
      if (seen[cell] === 1 || !isPaper(x, y)) continue;
      seen[cell] = 1;
      [low, high, near, far, area] = [
        Math.min(low, x),
        Math.max(high, x),
        Math.min(near, y),
        Math.max(far, y),
        area + 1,
      ];
      if (x > 0) open.push(cell - 1);
      if (x < columns - 1) open.push(cell + 1);
      if (y > 0) open.push(cell - columns);
      if (y < rows - 1) open.push(cell + columns);
    }
    return { box: { x: left + low, y: top + near, width: high - low + 1, height: far - near + 1 }, area };
  };
  take(0);
  for (const index of seen.keys()) {
    const hole = seen[index] === 1 ? null : take(index);
    if (hole !== null && hole.area > 0) holes.push(hole);
  }
  return holes;
}
