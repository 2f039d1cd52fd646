import type { PageImage } from '../../read/page-image.ts';

/** So much darker than what is around it a pixel is part of a speck. */
const contrast = 40;
/** So many blocks across and down are looked at each by itself. */
const [across, down] = [10, 14];
/** How dark a block is one pixel of every so many rows and columns tells. */
const stride = 3;
/** Darker is ink or a speck; a block of which more is dark has print all over. */
const darkness = 128;
const mostDark = 0.08;
/**
 * Rings around a place, at so many pixels from it: where more of one are dark a letter or a line is near, or passes
 * through.
 */
const rings = [
  { distance: 2, most: 1 },
  { distance: 5, most: 5 },
] as const;
const margin = 5;

/**
 * The share of specks in that quarter of the page's emptier blocks that has fewest: noise lies everywhere, full stops
 * and dotted lines only where there is text. Every pixel of these blocks is looked at: a block of a photocopy has less
 * than ten specks.
 */
export function measureNoise(image: PageImage): number {
  const blocks = cutBlocks(image)
    .map((block) => ({ block, dark: darkShare(image, block) }))
    .filter(({ dark }) => dark < mostDark)
    .sort((a, b) => a.dark - b.dark);
  const around = rings.map(({ distance, most }) => ({ steps: ringSteps(distance, image.width), most }));
  const shares = blocks
    .slice(0, Math.ceil(blocks.length / 2))
    .map(({ block }) => speckShare(image, block, around))
    .sort((a, b) => a - b);
  return shares[Math.floor(shares.length / 4)] ?? 0;
}

/** A part of the page, in pixels: from the first row and column to those before the last. */
interface Block {
  readonly left: number;
  readonly top: number;
  readonly end: number;
  readonly foot: number;
}

function cutBlocks({ width, height }: PageImage): Block[] {
  return Array.from({ length: across * down }, (_, index) => {
    const [x, y] = [index % across, Math.floor(index / across)];
    return {
      left: cut(x, across, width),
      end: cut(x + 1, across, width),
      top: cut(y, down, height),
      foot: cut(y + 1, down, height),
    };
  });
}

/** Where one of so many places begins. */
function cut(place: number, places: number, size: number): number {
  return margin + Math.floor((place * (size - 2 * margin)) / places);
}

function darkShare({ width, data }: PageImage, { left, top, end, foot }: Block): number {
  let [seen, dark] = [0, 0];
  for (let y = top; y < foot; y += stride)
    for (let x = left + (y % stride); x < end; x += stride, seen += 1)
      if ((data[y * width + x] ?? 255) < darkness) dark += 1;
  return dark / Math.max(1, seen);
}

function speckShare(
  { width, data }: PageImage,
  { left, top, end, foot }: Block,
  around: readonly Ring[],
): number {
  let specks = 0;
  for (let y = top; y < foot; y += 1)
    for (let at = y * width + left; at < y * width + end; at += 1) {
      const limit = (data[at] ?? 255) + contrast;
      if (limit <= 255 && isSpeck(data, at, limit, around)) specks += 1;
    }
  return specks / Math.max(1, (end - left) * (foot - top));
}

interface Ring {
  /** From a pixel's index to those of the ring around it. */
  readonly steps: readonly number[];
  readonly most: number;
}

function isSpeck(data: Uint8Array, at: number, limit: number, around: readonly Ring[]): boolean {
  return around.every(({ steps, most }) => {
    let dark = 0;
    for (const step of steps) if ((data[at + step] ?? 255) < limit) dark += 1;
    return dark <= most;
  });
}

function ringSteps(distance: number, width: number): number[] {
  const steps: number[] = [];
  for (let along = -distance; along < distance; along += 1) {
    steps.push(
      along - distance * width,
      distance * width - along,
      along * width + distance,
      -along * width - distance,
    );
  }
  return steps;
}
