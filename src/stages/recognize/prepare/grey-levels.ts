/** A page with two lines has this share of ink; the paper is among the lighter half. */
const inkShare = 0.001;
const paperShare = 0.75;
/** One pixel of so many tells as much as all. */
const step = 5;

/** How dark a page's print is and how light its paper. */
export interface GreyLevels {
  readonly ink: number;
  readonly paper: number;
}

/** @param data pixels of a page, 8-bit grey. */
export function greyLevels(data: Uint8Array): GreyLevels {
  const counts = countGreys(data);
  const pixels = data.length / step;
  return { ink: shadeAt(counts, pixels * inkShare), paper: shadeAt(counts, pixels * paperShare) };
}

/** The darkest part of any print, and how much of a page a few lines of it cover. */
const darkestShare = 0.0002;
const sparseShare = 0.006;

/** True for a page with a few lines at most: with so little ink its levels say more of the paper's grain than of print. */
export function isSparse(data: Uint8Array): boolean {
  const counts = countGreys(data);
  const pixels = data.length / step;
  const darkest = shadeAt(counts, pixels * darkestShare);
  const middle = (darkest + shadeAt(counts, pixels * paperShare)) / 2;
  return counts.slice(0, Math.floor(middle)).reduce((sum, count) => sum + count, 0) < pixels * sparseShare;
}

/** Several steps ask for the levels of the same pixels; none changes pixels in their place. */
const counted = new WeakMap<Uint8Array, Uint32Array>();

function countGreys(data: Uint8Array): Uint32Array {
  const known = counted.get(data);
  if (known !== undefined) return known;
  const counts = new Uint32Array(256);
  for (let index = 0; index < data.length; index += step) {
    const value = data[index] ?? 255;
    counts[value] = (counts[value] ?? 0) + 1;
  }
  counted.set(data, counts);
  return counts;
}

/** The grey that so many pixels are darker than, or as dark as. */
function shadeAt(counts: Uint32Array, pixels: number): number {
  let seen = 0;
  return counts.findIndex((count) => {
    seen += count;
    return seen > pixels;
  });
}
