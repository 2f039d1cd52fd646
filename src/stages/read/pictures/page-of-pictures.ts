import { inflateSync } from 'node:zlib';
import type { Matrix } from '../pdfjs-document.ts';
import { multiply } from '../pdfjs-document.ts';
import type { PictureEntries, StreamDictionaries } from './picture-entries.ts';
import type { PictureObject, PictureObjects } from './pdfium-objects.ts';
import type { PictureCode, PageOfPictures, PicturePlace, PlacedPicture } from './placed-picture.ts';

/** Entries of a picture's dictionary that say nothing of how it looks, or what is asked of pdfium. */
const harmless = new Set([
  'Type',
  'Subtype',
  'Name',
  'Width',
  'Height',
  'BitsPerComponent',
  'ColorSpace',
  'Filter',
  'Length',
  'Interpolate',
  'Intent',
  'Metadata',
]);
/** Grey and colour, of the device or calibrated, by profile too (fpdf_edit.h). */
const plainColours = new Set([1, 2, 4, 5, 7]);
/** What a picture may be off the page's axes, as a share of the page. */
const straight = 0.0005;

/** The page, where each of its pictures is of a kind that can be drawn without pdfium; null of any other. */
export function pageOfPictures(
  { box, turn, pictures }: PictureObjects,
  dictionaries: StreamDictionaries,
): PageOfPictures | null {
  const toShares = pageToShares(box, turn);
  const placed: PlacedPicture[] = [];
  for (const picture of pictures) {
    const place = placeOf(multiply(toShares, picture.matrix));
    const read =
      place && (smallStencil(picture, dictionaries, place) ?? readPicture(picture, dictionaries, place));
    if (read === null) return null;
    placed.push(read);
  }
  const [across, up] = [box[2] - box[0], box[3] - box[1]];
  const onSide = turn === 90 || turn === 270;
  return { width: onSide ? up : across, height: onSide ? across : up, pictures: placed };
}

/** The page's own space to shares of its width and height as it is shown, from its upper left corner. */
function pageToShares(
  [left, bottom, right, top]: PictureObjects['box'],
  turn: PictureObjects['turn'],
): Matrix {
  const [across, up] = [1 / (right - left), 1 / (top - bottom)];
  const upright: Matrix = [across, 0, 0, -up, -left * across, top * up];
  return multiply(turns[turn], upright);
}

/** The unit square turned clockwise about its middle, y pointing down. */
const turns: Readonly<Record<PictureObjects['turn'], Matrix>> = {
  0: [1, 0, 0, 1, 0, 0],
  90: [0, 1, -1, 0, 1, 0],
  180: [-1, 0, 0, -1, 1, 1],
  270: [0, -1, 1, 0, 0, 1],
};

/** Null where the picture is crooked or shown as in a mirror. */
function placeOf([a, b, c, d, e, f]: Matrix): PicturePlace | null {
  // The picture's own down is the unit square's other way up.
  const turn = turnOf([a, b], [-c, -d]);
  if (turn === null) return null;
  const [x, y] = [
    [e, e + a + c],
    [f, f + b + d],
  ] as const;
  return { left: Math.min(...x), top: Math.min(...y), right: Math.max(...x), bottom: Math.max(...y), turn };
}

function turnOf(
  across: readonly [number, number],
  down: readonly [number, number],
): PicturePlace['turn'] | null {
  const found = ([0, 90, 180, 270] as const).find((turn) => {
    const [a, b, c, d] = turns[turn];
    return pointsAlong(across, [a, b]) && pointsAlong(down, [c, d]);
  });
  return found ?? null;
}

function pointsAlong([x, y]: readonly [number, number], [axisX, axisY]: readonly [number, number]): boolean {
  return x * axisX + y * axisY > 0 && Math.abs(x * axisY) <= straight && Math.abs(y * axisX) <= straight;
}

/**
 * Initials in a colour of their own, as scanners part them from the print. They stand in the page's instructions, often
 * packed; a dictionary of their own must say nothing that is not known.
 */
function smallStencil(
  { width, height, colour, cover, data: code }: PictureObject,
  dictionaries: StreamDictionaries,
  place: PicturePlace,
): PlacedPicture | null {
  if (cover?.length !== width * height || mayBePattern(colour)) return null;
  const isKnown = dictionaries.holds(code) ? hasOnly(dictionaries.find(code), stencilEntries) : true;
  if (!isKnown) return null;
  const data = cover.map((share) => 255 - share);
  return { width, height, place, stencil: greyOf(colour), code: { kind: 'levels' }, data: Buffer.from(data) };
}

function readPicture(
  picture: PictureObject,
  dictionaries: StreamDictionaries,
  place: PicturePlace,
): PlacedPicture | null {
  const { width, height, filters, colour, colourSpace } = picture;
  const entries = dictionaries.find(picture.data);
  if (Number(entries?.get('Width')) !== width || Number(entries?.get('Height')) !== height) return null;
  const isStencil = entries?.get('ImageMask') === 'true';
  if (isStencil ? mayBePattern(colour) : !plainColours.has(colourSpace)) return null;
  const common = { width, height, place, stencil: isStencil ? greyOf(colour) : null };
  if (filters.at(-1) === 'DCTDecode') {
    const data =
      hasOnly(entries, []) && isEightBit(picture) ? unpack(picture.data, filters.slice(0, -1)) : null;
    return data && { ...common, code: { kind: 'jpeg' }, data };
  }
  const code = filters.join(' ') === 'CCITTFaxDecode' ? group4Code(entries, picture) : null;
  return code && { ...common, code, data: picture.data };
}

/** True where the dictionary has no entries but harmless ones and these. */
function hasOnly(entries: PictureEntries | null, others: readonly string[]): boolean {
  return entries !== null && [...entries.keys()].every((key) => harmless.has(key) || others.includes(key));
}

function isEightBit({ bitsPerPixel }: PictureObject): boolean {
  return bitsPerPixel === 8 || bitsPerPixel === 24;
}

/** For paint that is a pattern or a shading pdfium names a light grey or white. */
function mayBePattern([red, green, blue]: PictureObject['colour']): boolean {
  return red === green && green === blue && (red === 191 || red === 255);
}

/** As pdfium makes grey of colours. */
function greyOf([red, green, blue]: PictureObject['colour']): number {
  return Math.floor((blue * 11 + green * 59 + red * 30) / 100);
}

/** What unpacks to more bytes is no picture of a page. */
const longestJpeg = 100_000_000;

function unpack(data: Buffer, filters: readonly string[]): Buffer | null {
  if (filters.length === 0) return data;
  if (filters.join(' ') !== 'FlateDecode') return null;
  try {
    return inflateSync(data, { maxOutputLength: longestJpeg });
  } catch {
    return null;
  }
}

/** Of a fax's settings those that change nothing of Group 4, or are looked at. */
const faxSettings = new Set([
  'K',
  'Columns',
  'Rows',
  'BlackIs1',
  'EndOfBlock',
  'EndOfLine',
  'DamagedRowsBeforeError',
]);
/** Entries that a stencil or a fax may have beside the harmless ones. */
const stencilEntries = ['ImageMask', 'Decode', 'DecodeParms'];
// "/K -1 /Columns 384 /BlackIs1 true"
const plainSettings = /^(?:\s*\/\w+\s+(?:-?\d+|true|false)(?![^\s/]))*\s*$/u;
// "[1 0]"
const decodePattern = /^\[\s*([01])\s+([01])\s*\]$/u;

// /DecodeParms << /K -1 /Columns 384 /Rows 140 /BlackIs1 true >>
// /DecodeParms [<< /Columns 1728 /K -1 /EndOfBlock false >>]
function group4Code(
  entries: PictureEntries | null,
  { width, height, bitsPerPixel }: PictureObject,
): PictureCode | null {
  const written = /^\[?\s*<<(.*)>>\s*\]?$/su.exec(entries?.get('DecodeParms') ?? '')?.[1] ?? '';
  const pairs = written.matchAll(/\/(\w+)\s+(-?\w+)/gu);
  const settings = new Map([...pairs].map(([, key = '', value = '']) => [key, value]));
  const isGroup4 = Number(settings.get('K')) < 0 && Number(settings.get('Columns')) === width;
  const isUsual =
    plainSettings.test(written) &&
    [...settings.keys()].every((key) => faxSettings.has(key)) &&
    hasOnly(entries, stencilEntries);
  const isWhole = Number(settings.get('Rows') ?? height) === height && bitsPerPixel === 1;
  const [, black, white] = decodePattern.exec(entries?.get('Decode') ?? '[0 1]') ?? [];
  if (!isGroup4 || !isUsual || !isWhole || black === white) return null;
  return { kind: 'group4', inverted: (settings.get('BlackIs1') === 'true') !== (black === '1') };
}
