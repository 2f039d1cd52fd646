import type { Box } from '../../../records/place.ts';
import type { ScanPage } from '../../../records/scan.ts';

/** Smaller pictures, by their share of the page and by their sides in points, are logos and ornaments. */
const leastShare = 0.03;
const leastWidth = 72;
const leastHeight = 24;

/** The pictures of a page that may hold text of its own: a scanned table, a pasted letter. What lies off the page is cut. */
export function largePictures({ width, height, pictures }: ScanPage): Box[] {
  if (width === null || height === null) return [];
  return pictures
    .map((box) => cutTo(box, width, height))
    .filter((box) => {
      const isLarge = box.width * box.height >= width * height * leastShare;
      return isLarge && box.width >= leastWidth && box.height >= leastHeight;
    });
}

function cutTo(box: Box, width: number, height: number): Box {
  const [x, y] = [Math.max(0, box.x), Math.max(0, box.y)];
  return {
    x,
    y,
    width: Math.max(0, Math.min(width, box.x + box.width) - x),
    height: Math.max(0, Math.min(height, box.y + box.height) - y),
  };
}
