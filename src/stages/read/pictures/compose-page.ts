import sharp from 'sharp';
import type { Sharp } from 'sharp';
import { maxPixels } from '../page-limits.ts';
import type { PlacedPicture } from './placed-picture.ts';
import { wrapGroup4 } from './wrap-group4.ts';

const white = 255;
/** What floats may be off a whole pixel. */
const rounding = 0.01;

/** Of the image library's ways to make a picture smaller or larger those whose pages read best. */
const kernels = { jpeg: 'mks2013', group4: 'linear', levels: 'linear' } as const;

/** In pixels. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/** A picture in the size in which it is shown, before it is turned; a byte a pixel. */
interface Shown extends Size {
  readonly data: Uint8Array;
}

/**
 * A page of pictures, in grey: each is decoded and made to its size by the image library, and laid over those before.
 *
 * @throws what the image library throws of a picture that is damaged in any way.
 */
export async function composePage(pictures: readonly PlacedPicture[], page: Size): Promise<Uint8Array> {
  const sheet = new Uint8Array(page.width * page.height).fill(white);
  for (const picture of pictures) {
    const box = pixelsOf(picture, page);
    const onSide = picture.place.turn === 90 || picture.place.turn === 270;
    const size = onSide ? { width: box.height, height: box.width } : box;
    const mostOff = pictures.length === 1 ? 1 : 0;
    lay(await decode(picture, size, mostOff), picture, { sheet, ...page }, box);
  }
  return sheet;
}

interface PixelBox extends Size {
  readonly x: number;
  readonly y: number;
}

/** All pixels that the picture touches. */
function pixelsOf({ place }: PlacedPicture, { width, height }: Size): PixelBox {
  const x = Math.floor(place.left * width + rounding);
  const y = Math.floor(place.top * height + rounding);
  const right = Math.ceil(place.right * width - rounding);
  const bottom = Math.ceil(place.bottom * height - rounding);
  return { x, y, width: Math.max(1, right - x), height: Math.max(1, bottom - y) };
}

/**
 * @param mostOff so many pixels more or less come of rounding: to stretch for them takes longer than to decode. Between
 *   strips and tiles they would be white lines through the print.
 */
async function decode(picture: PlacedPicture, { width, height }: Size, mostOff: number): Promise<Shown> {
  const image = await openPicture(picture);
  const isRight = Math.abs(picture.width - width) <= mostOff && Math.abs(picture.height - height) <= mostOff;
  const sized = isRight
    ? image
    : image.resize({ width, height, fit: 'fill', kernel: kernels[picture.code.kind] });
  const { data, info } = await sized.raw({ depth: 'uchar' }).toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data: inGrey(data, info.channels, picture) };
}

async function openPicture({ width, height, code, data }: PlacedPicture): Promise<Sharp> {
  if (code.kind === 'levels')
    return sharp(data, { raw: { width, height, channels: 1 } }).toColourspace('b-w');
  const bytes = code.kind === 'jpeg' ? data : wrapGroup4({ width, height, data });
  const image = sharp(bytes, { failOn: 'warning', limitInputPixels: maxPixels, ignoreIcc: true });
  const stored = await image.metadata();
  if (stored.width !== width || stored.height !== height || stored.channels > 3)
    throw new RangeError('the picture is of another kind than its file says');
  // Else grey comes out as three colours.
  return stored.channels === 1 ? image.toColourspace('b-w') : image;
}

/** The weights of red, green and blue in a grey, as pdfium has them, in whole 256ths. */
const [redShare, greenShare, blueShare] = [77, 151, 28];

function inGrey(data: Uint8Array, channels: number, { code }: PlacedPicture): Uint8Array {
  const isInverted = code.kind === 'group4' && code.inverted;
  if (channels === 1) return isInverted ? data.map((level) => white - level) : data;
  const grey = new Uint8Array(data.length / channels);
  for (let to = 0, from = 0; to < grey.length; to += 1, from += channels) {
    const red = (data[from] ?? 0) * redShare;
    const green = (data[from + 1] ?? 0) * greenShare;
    const blue = (data[from + 2] ?? 0) * blueShare;
    grey[to] = (red + green + blue) >> 8;
  }
  return grey;
}

interface Sheet extends Size {
  readonly sheet: Uint8Array;
}

/** Lays a picture upon the page, turned as it lies there; what hangs over the page's edges is lost. */
function lay(shown: Shown, { place: { turn }, stencil }: PlacedPicture, page: Sheet, box: PixelBox): void {
  const { data } = shown;
  const { start, right, down } = stepsOf(shown, turn);
  const { sheet } = page;
  const onSide = turn === 90 || turn === 270;
  const [width, height] = onSide ? [shown.height, shown.width] : [shown.width, shown.height];
  const firstX = Math.max(0, -box.x);
  const endX = Math.min(width, page.width - box.x);
  for (let y = Math.max(0, -box.y); y < Math.min(height, page.height - box.y); y += 1) {
    let from = start + y * down + firstX * right;
    let to = (box.y + y) * page.width + box.x + firstX;
    if (stencil === null && right === 1) {
      sheet.set(data.subarray(from, from + endX - firstX), to);
      continue;
    }
    for (let x = firstX; x < endX; x += 1, from += right, to += 1) {
      const level = data[from] ?? white;
      if (stencil === null) sheet[to] = level;
      else if (level !== white) sheet[to] = mix(level, stencil, sheet[to] ?? white);
    }
  }
}

/** Where the page's first pixel of a picture lies in it, and how far it is from there to the next on the right and below. */
function stepsOf(
  { width, height }: Size,
  turn: PlacedPicture['place']['turn'],
): { readonly start: number; readonly right: number; readonly down: number } {
  switch (turn) {
    case 0:
      return { start: 0, right: 1, down: width };
    case 90:
      return { start: (height - 1) * width, right: -width, down: 1 };
    case 180:
      return { start: width * height - 1, right: -1, down: -width };
    case 270:
      return { start: width - 1, right: width, down: -1 };
  }
}

/** Paint through a stencil whose black lets it through. */
function mix(level: number, paint: number, ground: number): number {
  return Math.round((level * ground + (white - level) * paint) / white);
}
