import type { PageImage } from '../../read/page-image.ts';

/** The image as binary PGM (Netpbm P5): a line of text before the pixels, nothing to compress or to decode. */
export function encodePgm(image: PageImage): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${image.width} ${image.height}\n255\n`, 'latin1'), image.data]);
}
