import type { PageImage } from '../../read/page-image.ts';

const largestAngle = 6;
const coarseStep = 0.5;
const fineStep = 0.1;
/** Darker is ink. */
const ink = 128;
const columnStep = 3;

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
export function estimateSkew(image: PageImage): Skew {
  const edges = lowerEdges(image);
  const coarse = best(edges, image, 0, largestAngle, coarseStep);
  const fine = best(edges, image, coarse.angle, coarseStep, fineStep);
  return edges.length === 0 ? { angle: 0, sharpness: 1 } : fine;
}

/** `[x, y]` of ink with paper below it: where letters stand on their line. Solid dark areas have few such. */
function lowerEdges({ width, height, data }: PageImage): Int32Array {
  const edges: number[] = [];
  for (let y = 0; y < height - 1; y += 1) {
    for (let x = 0; x < width; x += columnStep) {
      const here = y * width + x;
      if ((data[here] ?? 255) < ink && (data[here + width] ?? 0) >= ink) edges.push(x, y);
    }
  }
  return Int32Array.from(edges);
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
  return (rows.reduce((sum, each) => sum + each * each, 0) * height) / (count * count);
}
