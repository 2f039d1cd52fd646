import type { PageImage } from '../../read/page-image.ts';
import { estimateSkew, shrinkForSkew } from './estimate-skew.ts';
import type { Skew } from './estimate-skew.ts';

/** Lines of text that run down the page stand out so much more sharply than what runs across it. */
const clearly = 1.3;
/**
 * Of pages that stand upright few exceed 1.04, and of pages upside down hardly any stays below 1.06. Where the first look
 * errs the page is read a second time.
 */
const slightly = 1.05;

/**
 * How far a page that lies on its side must be turned, in degrees clockwise. Lines are sharper along the foot of their
 * letters than along the head, which tells the two sides apart.
 *
 * @param skew the page's as it lies.
 */
export function findQuarterTurn(image: PageImage, skew: Skew): 0 | 90 | 270 {
  const turned = transpose(shrinkForSkew(image));
  const feetAtRight = estimateSkew(turned).sharpness;
  const feetAtLeft = estimateSkew(mirrorRows(turned)).sharpness;
  if (Math.max(feetAtRight, feetAtLeft) <= skew.sharpness * clearly) return 0;
  return feetAtRight > feetAtLeft ? 90 : 270;
}

/** Rows become columns. */
function transpose(image: PageImage): PageImage {
  const { width, height, data } = image;
  const turned = new Uint8Array(data.length);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) turned[x * height + y] = data[y * width + x] ?? 255;
  }
  return { ...image, width: height, height: width, data: turned };
}

/** True when lines are sharper along the upper edges of ink: most likely the page lies upside down. */
export function seemsUpsideDown(image: PageImage): boolean {
  const small = shrinkForSkew(image);
  return estimateSkew(mirrorRows(small)).sharpness > estimateSkew(small).sharpness * slightly;
}

function mirrorRows(image: PageImage): PageImage {
  const { width, height, data } = image;
  const rows = new Uint8Array(data.length);
  for (let y = 0; y < height; y += 1)
    rows.set(data.subarray(y * width, (y + 1) * width), (height - 1 - y) * width);
  return { ...image, data: rows };
}
