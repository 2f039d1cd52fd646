import type { PageImage } from '../../read/page-image.ts';

/** Darker than this is ink: paper that has yellowed is lighter. */
const ink = 128;
/** Fewer dark pixels at 150 dpi are dust: the smallest page number has more. */
const dust = 25;
/** Faint print is lighter, but differs so much from the pixel beside it; print that shines through is blurred. */
const sharpEdge = 40;
/** Fewer sharp edges at 150 dpi are the paper's grain. */
const grain = 100;

export function isBlank({ dpi, data }: PageImage): boolean {
  const scale = (dpi / 150) ** 2;
  let dark = 0;
  let edges = 0;
  let before = 255;
  for (const value of data) {
    if (value < ink) dark += 1;
    if (Math.abs(value - before) >= sharpEdge) edges += 1;
    before = value;
    if (dark > dust * scale || edges > grain * scale) return false;
  }
  return true;
}
