import type { PageImage } from '../../read/page-image.ts';

/** So much darker than what is around it a pixel is part of a speck. */
const contrast = 40;
/** So many blocks across and down are looked at each by itself. */
const [across, down] = [10, 14];
/** Every so many rows and columns a pixel is looked at. */
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

interface Block {
  seen: number;
  dark: number;
  specks: number;
}

/**
 * The share of specks in that quarter of the page's emptier blocks that has fewest: noise lies everywhere, full stops
 * and dotted lines only where there is text.
 */
export function measureNoise(image: PageImage): number {
  const shares = countBlocks(image)
    .filter(({ seen, dark }) => dark < seen * mostDark)
    .map(({ seen, specks }) => specks / seen)
    .sort((a, b) => a - b);
  return shares[Math.floor(shares.length / 4)] ?? 0;
}

function countBlocks({ width, height, data }: PageImage): Block[] {
  const blocks = Array.from({ length: across * down }, () => ({ seen: 0, dark: 0, specks: 0 }));
  const around = rings.map(({ distance, most }) => ({ steps: ringSteps(distance, width), most }));
  for (let y = margin; y < height - margin; y += stride) {
    const row = Math.floor((y / height) * down) * across;
    for (let x = margin + (y % stride); x < width - margin; x += stride) {
      const block = blocks[row + Math.floor((x / width) * across)];
      if (block === undefined) continue;
      const at = y * width + x;
      const value = data[at] ?? 255;
      block.seen += 1;
      if (value < darkness) block.dark += 1;
      if (value + contrast <= 255 && isSpeck(data, at, value + contrast, around)) block.specks += 1;
    }
  }
  return blocks;
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
