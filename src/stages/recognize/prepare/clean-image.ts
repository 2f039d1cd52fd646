import sharp from 'sharp';
import type { PageImage } from '../../read/page-image.ts';

/** The paper's own shade is taken from squares of this side, in pixels. */
const square = 32;
/** Paper is the lighter part of a square: its shade at this share from the darkest. */
const paperShare = 0.8;
/** The darkest share of the page's pixels is full ink. */
const inkShare = 0.01;

/** Takes specks, uneven paper and faint ink out of a noisy page. On a clean page it would do harm. */
export async function cleanImage(image: PageImage): Promise<PageImage> {
  const raw = { width: image.width, height: image.height, channels: 1 } as const;
  const once = await sharp(image.data, { raw }).median(3).extractChannel(0).raw().toBuffer();
  const calm = await sharp(once, { raw }).median(3).extractChannel(0).raw().toBuffer();
  return stretch({ ...image, data: evenPaper({ ...image, data: calm }) });
}

/** Divides by the paper's shade. */
function evenPaper(image: PageImage): Uint8Array {
  const { width, height, data } = image;
  const columns = Math.ceil(width / square);
  const rows = Math.ceil(height / square);
  const shades = Array.from({ length: rows * columns }, (_, index) =>
    paperShade(image, (index % columns) * square, Math.floor(index / columns) * square),
  );
  const even = new Uint8Array(data.length);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const shade = shades[Math.floor(y / square) * columns + Math.floor(x / square)] ?? 255;
      even[y * width + x] = Math.min(255, ((data[y * width + x] ?? 0) * 255) / shade);
    }
  }
  return even;
}

function paperShade({ width, height, data }: PageImage, left: number, top: number): number {
  const values: number[] = [];
  for (let y = top; y < Math.min(top + square, height); y += 2) {
    for (let x = left; x < Math.min(left + square, width); x += 2) values.push(data[y * width + x] ?? 255);
  }
  values.sort((a, b) => a - b);
  // A black border is not dark paper.
  return Math.max(128, values[Math.floor(values.length * paperShare)] ?? 255);
}

/** Makes the ink black again. */
function stretch(image: PageImage): PageImage {
  const counts = new Uint32Array(256);
  for (const value of image.data) counts[value] = (counts[value] ?? 0) + 1;
  let ink = 0;
  for (let seen = 0; ink < 200; ink += 1) {
    seen += counts[ink] ?? 0;
    if (seen > image.data.length * inkShare) break;
  }
  return { ...image, data: image.data.map((value) => Math.max(0, ((value - ink) * 255) / (255 - ink))) };
}
