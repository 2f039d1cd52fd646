import type { PageImage } from '../../read/page-image.ts';
import { greyLevels } from './grey-levels.ts';
import { shrinkImage } from './shrink-image.ts';

const largestAngle = 6;
const coarseStep = 0.5;
const fineStep = 0.1;
/** Resolution at which lines stand out as well as at any higher, in dots an inch. */
const enough = 75;
/** More edges than these tell no more about the angle. */
const mostEdges = 12_000;

export interface Skew {
  /** In degrees, clockwise; 0 on a page without lines of text. */
  readonly angle: number;
  /** How sharply the lines stand out: 1 where there are none. */
  readonly sharpness: number;
}

/**
 * How crooked the lines of text lie. The angle is the one along which the lower edges of ink fall together in the
 * fewest rows (Postl's projection profile).
 */
export function estimateSkew(page: PageImage): Skew {
  const image = shrinkForSkew(page);
  const known = estimated.get(image.data);
  if (known !== undefined) return known;
  const edges = lowerEdges(image);
  const coarse = best(edges, image, 0, largestAngle, coarseStep);
  const fine = best(edges, image, coarse.angle, coarseStep, fineStep);
  const skew = edges.length === 0 ? { angle: 0, sharpness: 1 } : fine;
  estimated.set(image.data, skew);
  return skew;
}

/** Of most pages the last step but one sees the same pixels as the first; none changes pixels in their place. */
const estimated = new WeakMap<Uint8Array, Skew>();
const shrunk = new WeakMap<Uint8Array, PageImage>();

/** The image at the resolution at which its skew is estimated. */
export function shrinkForSkew(image: PageImage): PageImage {
  const side = Math.floor(image.dpi / enough);
  if (side <= 1) return image;
  const small = shrunk.get(image.data) ?? shrinkImage(image, side);
  shrunk.set(image.data, small);
  return small;
}

/** `[x, y]` of ink with paper below it: where letters stand on their line. Solid dark areas have few such. */
function lowerEdges({ width, height, data }: PageImage): Int32Array {
  const levels = greyLevels(data);
  const ink = Math.ceil((levels.ink + levels.paper) / 2);
  const edges: number[] = [];
  for (let y = 0; y < height - 1; y += 1) {
    for (let x = y % 2; x < width; x += 2) {
      const here = y * width + x;
      if ((data[here] ?? 255) < ink && (data[here + width] ?? 0) >= ink) edges.push(here);
    }
  }
  const share = Math.max(1, edges.length / mostEdges);
  const kept = new Int32Array(2 * Math.floor(edges.length / share));
  for (let index = 0; index < kept.length; index += 2) {
    const here = edges[Math.floor((index / 2) * share)] ?? 0;
    kept[index] = here % width;
    kept[index + 1] = Math.floor(here / width);
  }
  return kept;
}

function best(edges: Int32Array, image: PageImage, around: number, reach: number, step: number): Skew {
  let found = { angle: around, sharpness: sharpness(edges, image, around) };
  const steps = Math.round(reach / step);
  for (let index = -steps; index <= steps; index += 1) {
    const angle = around + index * step;
    const sharper = sharpness(edges, image, angle);
    if (sharper > found.sharpness) found = { angle, sharpness: sharper };
  }
  return found;
}

/** The mean square of the rows' counts over the square of their mean: highest when the edges gather in few rows. */
function sharpness(edges: Int32Array, { width, height }: PageImage, angle: number): number {
  const slope = Math.tan((angle * Math.PI) / 180);
  const slack = Math.ceil(Math.abs(slope) * width);
  const rows = new Float64Array(height + 2 * slack + 2);
  for (let index = 0; index < edges.length; index += 2) {
    const row = Math.round((edges[index + 1] ?? 0) - slope * (edges[index] ?? 0)) + slack;
    rows[row] = (rows[row] ?? 0) + 1;
  }
  const count = edges.length / 2;
  let squares = 0;
  for (let row = 0; row < rows.length; row += 1) squares += (rows[row] ?? 0) ** 2;
  return (squares * height) / (count * count);
}
