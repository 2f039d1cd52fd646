import type { Box } from '../../../records/place.ts';
import type { PageImage } from '../../read/page-image.ts';
import { cutPixels } from '../cut-pixels.ts';

const white = 255;
const pointsPerInch = 72;

/** The page with nothing but what stands in the boxes, which are in points. */
export function keepOnly(image: PageImage, boxes: readonly Box[]): PageImage {
  const data = new Uint8Array(image.data.length).fill(white);
  for (const { x, y, width, height } of boxes.map((box) => inPixels(image, box))) {
    for (let row = y; row < y + height; row += 1) {
      const from = row * image.width + x;
      data.set(image.data.subarray(from, from + width), from);
    }
  }
  return { ...image, data };
}

/** The page with the boxes, which are in points, painted over in one shade. */
export function fill(image: PageImage, boxes: readonly Box[], shade: number): PageImage {
  const data = Uint8Array.from(image.data);
  for (const { x, y, width, height } of boxes.map((box) => inPixels(image, box))) {
    for (let row = y; row < y + height; row += 1) {
      const from = row * image.width + x;
      data.fill(shade, from, from + width);
    }
  }
  return { ...image, data };
}

/** The part of the page in the box, which is in points. */
export function cutOut(image: PageImage, box: Box): PageImage {
  return cutPixels(image, inPixels(image, box));
}

function inPixels(image: PageImage, box: Box): Box {
  const scale = image.dpi / pointsPerInch;
  const x = clamp(Math.round(box.x * scale), image.width);
  const y = clamp(Math.round(box.y * scale), image.height);
  const right = clamp(Math.round((box.x + box.width) * scale), image.width);
  const bottom = clamp(Math.round((box.y + box.height) * scale), image.height);
  return { x, y, width: right - x, height: bottom - y };
}

function clamp(value: number, most: number): number {
  return Math.min(Math.max(value, 0), most);
}
