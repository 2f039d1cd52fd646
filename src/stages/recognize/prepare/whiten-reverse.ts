import type { PageImage } from '../../read/page-image.ts';
import { greyLevels } from './grey-levels.ts';

/** How far from paper to ink a pixel is: print at least `print`, what shines through between the others. */
const darkness = { print: 0.65, faintest: 0.1, strongest: 0.5 };
/** Print blurs so far into the paper around it; within `near` there is the paper between its letters. In inches. */
const halo = 0.034;
const near = 0.06;
/** Every so many rows and columns a pixel is looked at. */
const stride = 4;
/** Where print shines through, there is more grey than this between letters, for each pixel of print. */
const shining = 0.05;
/** And more than this far from print: 0.43 and more, while the small print of a coarse scan, itself grey, reaches 0.22. */
const shiningFar = 0.32;
/** The other side may have print on a part of the sheet only: each of so many strips is looked at by itself, if it has print enough to tell. */
const strips = 4;
const enoughPrint = 200;
/** Darker than this share of what shines through is lost in the print. */
const darkest = 0.03;
/** Up to this share of the lightest print's grey stays as it is: thin strokes would be lost with what shines through. */
const kept = 0.7;

/**
 * The page without the print of its reverse side; null where none shines through. Grey print on the page itself stays:
 * it does not lie between the letters of the black.
 */
export function whitenReverse(image: PageImage): PageImage | null {
  const { data } = image;
  const { ink, paper } = greyLevels(data);
  const shade = (share: number): number => paper - (paper - ink) * share;
  const shades = {
    print: shade(darkness.print),
    from: shade(darkness.strongest),
    to: shade(darkness.faintest),
    drop: (paper - ink) * darkness.faintest,
  };
  const found = cutStrips(image).map((strip) => findGrey(strip, shades));
  const whole = joinGrey(found);
  if (![whole, ...found.filter(({ print }) => print >= enoughPrint)].some(isShiningThrough)) return null;
  const { between } = whole;
  const limit = (between.sort()[Math.floor(between.length * darkest)] ?? paper) - 5;
  const knee = limit * kept;
  const lighten = (grey: number): number => knee + ((grey - knee) * (255 - knee)) / (limit - knee);
  return { ...image, data: data.map((grey) => (grey <= knee ? grey : Math.min(255, lighten(grey)))) };
}

function isShiningThrough({ between, far, print }: Grey): boolean {
  return between.length > print * shining && far > print * shiningFar;
}

/** The page from top to bottom in strips of about the same height. */
function cutStrips(image: PageImage): PageImage[] {
  const { width, data } = image;
  const cut = (strip: number): number => Math.floor((image.height * strip) / strips);
  return Array.from({ length: strips }, (_, strip) => {
    const [top, foot] = [cut(strip), cut(strip + 1)];
    return { ...image, height: foot - top, data: data.subarray(top * width, foot * width) };
  });
}

interface Shades {
  readonly print: number;
  readonly from: number;
  readonly to: number;
  /** So much darker than the paper around it, which may lie in a shadow. */
  readonly drop: number;
}

interface Grey {
  /** The greys of pixels that are near print, and not so near that it blurs into them. */
  readonly between: Uint8Array;
  /** How many grey pixels are farther from print, and how many pixels are print. */
  readonly far: number;
  readonly print: number;
}

function joinGrey(parts: readonly Grey[]): Grey {
  return {
    between: Uint8Array.from(parts.flatMap(({ between }) => [...between])),
    far: parts.reduce((sum, { far }) => sum + far, 0),
    print: parts.reduce((sum, { print }) => sum + print, 0),
  };
}

function findGrey({ width, height, dpi, data }: PageImage, shades: Shades): Grey {
  const [inner, outer] = [Math.round(halo * dpi), Math.round(near * dpi)];
  const between = new Uint8Array(Math.ceil(width / stride) * Math.ceil(height / stride));
  let count = 0;
  let far = 0;
  let print = 0;
  for (let y = outer; y < height - outer; y += stride) {
    for (let x = outer; x < width - outer; x += stride) {
      const at = y * width + x;
      const value = data[at] ?? 255;
      if (value < shades.print) print += 1;
      if (value < shades.from || value > shades.to) continue;
      if (lightestAround(data, at, outer, width) - value < shades.drop) continue;
      if (isDarkAround(data, at, inner, width, shades.print)) continue;
      if (isDarkAtRing(data, at, outer, width, shades.print)) between[count++] = value;
      else far += 1;
    }
  }
  return { between: between.subarray(0, count), far, print };
}

/** Of eight pixels around a place. */
function lightestAround(data: Uint8Array, at: number, reach: number, width: number): number {
  let lightest = 0;
  for (const step of [reach, reach * width, reach * width + reach, reach * width - reach]) {
    lightest = Math.max(lightest, data[at - step] ?? 0, data[at + step] ?? 0);
  }
  return lightest;
}

function isDarkAround(data: Uint8Array, at: number, reach: number, width: number, limit: number): boolean {
  for (let y = -reach; y <= reach; y += 1) {
    for (let x = -reach; x <= reach; x += 1) if ((data[at + y * width + x] ?? 255) < limit) return true;
  }
  return false;
}

function isDarkAtRing(data: Uint8Array, at: number, reach: number, width: number, limit: number): boolean {
  for (let step = -reach; step <= reach; step += 1) {
    if (
      (data[at - reach * width + step] ?? 255) < limit ||
      (data[at + reach * width + step] ?? 255) < limit ||
      (data[at + step * width - reach] ?? 255) < limit ||
      (data[at + step * width + reach] ?? 255) < limit
    )
      return true;
  }
  return false;
}
