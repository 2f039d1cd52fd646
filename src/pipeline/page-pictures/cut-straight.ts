import type { Box } from '../../records/place.ts';
import type { PageImage } from '../../stages/read/page-image.ts';

const white = 255;
const pointsPerInch = 72;

/** What of the box lies on the page; null where nothing does. */
export function partWithin(page: Box, box: Box): Box | null {
  const x = Math.max(page.x, box.x);
  const y = Math.max(page.y, box.y);
  const width = Math.min(page.x + page.width, box.x + box.width) - x;
  const height = Math.min(page.y + page.height, box.y + box.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}

/**
 * The part of a page in a box that is turned about its own middle as its lines are: they lie straight on what comes of it.
 *
 * @param box in points.
 * @param tilt how much the lines fall to the right, in degrees.
 */
export function cutStraight(page: PageImage, box: Box, tilt: number): PageImage {
  const scale = page.dpi / pointsPerInch;
  const width = Math.max(1, Math.round(box.width * scale));
  const height = Math.max(1, Math.round(box.height * scale));
  const [cos, sin] = [Math.cos((tilt * Math.PI) / 180), Math.sin((tilt * Math.PI) / 180)];
  // Whole pixels where nothing is turned: they are then copied as they are.
  const left = tilt === 0 ? Math.round(box.x * scale) : box.x * scale;
  const top = tilt === 0 ? Math.round(box.y * scale) : box.y * scale;
  const middle = { x: left + (width - 1) / 2, y: top + (height - 1) / 2 };
  const data = new Uint8Array(width * height);
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const [across, down] = [column - (width - 1) / 2, row - (height - 1) / 2];
      const x = middle.x + across * cos - down * sin;
      const y = middle.y + across * sin + down * cos;
      data[row * width + column] = shadeAt(page, x, y);
    }
  }
  return { width, height, dpi: page.dpi, data };
}

/** Between the four pixels around a place; paper beyond the page's edges. */
function shadeAt(page: PageImage, x: number, y: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const [across, down] = [x - left, y - top];
  const upper = pixel(page, left, top) * (1 - across) + pixel(page, left + 1, top) * across;
  const lower = pixel(page, left, top + 1) * (1 - across) + pixel(page, left + 1, top + 1) * across;
  return Math.round(upper * (1 - down) + lower * down);
}

function pixel({ width, height, data }: PageImage, x: number, y: number): number {
  return x < 0 || y < 0 || x >= width || y >= height ? white : (data[y * width + x] ?? white);
}
