import type { PageImage } from '../../read/page-image.ts';

/** A page that was made black and white has paper without any grain: so much of it is as white as can be. */
const white = 255;
const leastWhite = 0.8;
/** A pixel of print is darker than this; the middle of a stroke that is not darker than the other is of a hairline. */
const print = 192;
const pale = 128;
/** Of the strokes of print one in ten is so pale, in faxes one in eight, and of faces with hairlines one in five. */
const leastPale = 0.18;
/** So much of the ink beside it each pixel takes. */
const share = 0.3;

/**
 * Makes strokes thicker where print of hairlines was made black and white: what is left of them is a pixel wide, has gaps,
 * and is pale when the page is made smaller, so that letters fall to pieces. Null where strokes are thicker, and on pages
 * with greys, whose hairlines are whole.
 */
export function thickenHairlines(image: PageImage): PageImage | null {
  return hasPlainPaper(image) && paleShare(image) >= leastPale ? thicken(image) : null;
}

function hasPlainPaper({ data }: PageImage): boolean {
  // Paper with grain is told by its first rows.
  let left = data.length - Math.ceil(leastWhite * data.length);
  for (let at = 0; at < data.length && left >= 0; at += 1) if (data[at] !== white) left -= 1;
  return left >= 0;
}

/** Of the strokes that rows of pixels cross, those that are pale in their middle, 0 to 1. */
function paleShare({ width, data }: PageImage): number {
  let [strokes, hairlines] = [0, 0];
  for (let at = width; at < data.length - width; at += 1) {
    const value = data[at] ?? white;
    if (value >= print || value > (data[at - 1] ?? white) || value >= (data[at + 1] ?? white)) continue;
    strokes += 1;
    if (value >= pale) hairlines += 1;
  }
  return hairlines / Math.max(1, strokes);
}

function thicken(image: PageImage): PageImage {
  const { width, data } = image;
  const thick = Uint8Array.from(data);
  for (let at = width; at < data.length - width; at += 1) {
    const value = data[at] ?? white;
    const beside = Math.min(
      data[at - 1] ?? white,
      data[at + 1] ?? white,
      data[at - width] ?? white,
      data[at + width] ?? white,
    );
    if (beside < value) thick[at] = Math.round(value - (value - beside) * share);
  }
  return { ...image, data: thick };
}
