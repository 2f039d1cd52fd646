import type { Box } from '../../../records/place.ts';
import type { PageImage } from '../../read/page-image.ts';

/** A page image that has been turned, and the way back for what is found on it. */
export interface TurnedImage {
  readonly image: PageImage;
  /** A box on the turned image, as a box on the one before. */
  readonly back: (box: Box) => Box;
}

/** @param angle in degrees, clockwise; any. What comes into view at the corners is white. */
export async function turnImage(image: PageImage, angle: number): Promise<TurnedImage> {
  const raw = { width: image.width, height: image.height, channels: 1 } as const;
  const { default: sharp } = await import('sharp');
  const { data, info } = await sharp(image.data, { raw })
    .rotate(angle, { background: 'white' })
    .extractChannel(0)
    .raw()
    .toBuffer({ resolveWithObject: true });
  const turned = { ...image, width: info.width, height: info.height, data };
  return { image: turned, back: (box) => turnBoxBack(box, turned, image, angle) };
}

/** Turns about the images' middles: the box's middle goes back, and its sides change places at a quarter turn. */
function turnBoxBack(box: Box, from: PageImage, to: PageImage, angle: number): Box {
  const radians = (-angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  const x = box.x + box.width / 2 - from.width / 2;
  const y = box.y + box.height / 2 - from.height / 2;
  const upright = Math.abs(cos) > Math.abs(sin);
  const [width, height] = upright ? [box.width, box.height] : [box.height, box.width];
  return {
    x: x * cos - y * sin + to.width / 2 - width / 2,
    y: x * sin + y * cos + to.height / 2 - height / 2,
    width,
    height,
  };
}
