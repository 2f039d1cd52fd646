import type { PageImage } from '../../read/page-image.ts';

/** Writing stands on a ground of one shade, which is most of it; a photograph has no such ground. */
const leastGround = 0.4;
const shades = 16;
/** Letters differ from their ground by this much, and cover at least this share of it. */
const contrast = 64;
const leastInk = 0.001;

/** The shade that a picture's writing would stand on; null where there is none, as in a photograph. */
export function findGround({ data }: PageImage): number | null {
  const counts = new Uint32Array(256 / shades);
  for (const value of data)
    counts[Math.floor(value / shades)] = (counts[Math.floor(value / shades)] ?? 0) + 1;
  const pairs = Array.from(counts.subarray(1), (count, index) => count + (counts[index] ?? 0));
  const most = Math.max(...pairs);
  return most < data.length * leastGround ? null : Math.min(255, (pairs.indexOf(most) + 1) * shades);
}

/** True where something stands out from the ground. */
export function hasInk({ data }: PageImage, ground: number): boolean {
  const ink = data.reduce((sum, value) => (Math.abs(value - ground) > contrast ? sum + 1 : sum), 0);
  return ink >= data.length * leastInk;
}
