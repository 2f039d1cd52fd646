import type { Box } from '../../records/place.ts';
import type { PageImage } from '../read/page-image.ts';

/** The part of an image in a box of whole pixels that lies within it. */
export function cutPixels(image: PageImage, { x, y, width, height }: Box): PageImage {
  const data = new Uint8Array(width * height);
  for (let row = 0; row < height; row += 1) {
    const from = (y + row) * image.width + x;
    data.set(image.data.subarray(from, from + width), row * width);
  }
  return { width, height, dpi: image.dpi, data };
}
