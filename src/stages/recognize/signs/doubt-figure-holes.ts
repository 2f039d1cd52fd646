import type { Box } from '../../../records/place.ts';
import type { PageImage } from '../../read/page-image.ts';
import { middle } from '../boxes.ts';
import type { MergedWord } from '../readings/merge-readings.ts';
import { findHoles } from './find-holes.ts';
import type { Hole } from './find-holes.ts';
import { findGlyphs } from './glyphs.ts';

/** As dark as this is ink: in darker ink thin strokes have gaps, through which a hole is open. */
const darkness = 165;
/** Smaller than this share of the figure it is a speck of paper. */
const smallest = 0.04;

/** Where a figure's only hole has its middle, and how high it is: shares of the figure's height. */
interface Place {
  readonly from: number;
  readonly to: number;
  readonly lowest: number;
  readonly highest: number;
}

// Of 2700 noughts on scans of all kinds the middle lay from 0.44 to 0.57, and the hole was 0.50 to 0.89 high; so with the others.
const nought: Place = { from: 0.4, to: 0.6, lowest: 0.45, highest: 1 };
const placeOfHole: Readonly<Record<string, Place>> = {
  '0': nought,
  '4': { from: 0.3, to: 0.62, lowest: 0, highest: 0.62 },
  '6': { from: 0.55, to: 1, lowest: 0, highest: 0.62 },
  '9': { from: 0, to: 0.45, lowest: 0, highest: 0.62 },
};

/**
 * A word with a doubt where one of its figures has another's holes: two are an 8, a high one in the middle is a 0, and 1 2
 * 3 5 7 have none. A hole that is missing says nothing, as a gap in a stroke opens it.
 */
export function doubtFigureHoles(word: MergedWord, image: PageImage): MergedWord {
  if (word.figureDoubtful || !/\d/u.test(word.text)) return word;
  const signs = [...word.text];
  const glyphs = findGlyphs(image, word.box).map(({ box }) => box);
  // Where signs touch or are broken, nobody can tell which is which.
  if (glyphs.length !== signs.length) return word;
  const isOther = glyphs.some((glyph, index) => hasOtherHoles(signs[index] ?? '', glyph, image));
  return isOther ? { ...word, figureDoubtful: true } : word;
}

function hasOtherHoles(sign: string, figure: Box, image: PageImage): boolean {
  if (!/\d/u.test(sign)) return false;
  const holes = findHoles(image, figure, darkness).filter(
    ({ area }) => area >= smallest * figure.width * figure.height,
  );
  const [hole, ...more] = holes;
  if (hole === undefined || more.length > 1) return false;
  if (more.length === 1) return sign !== '8';
  // An 8 of which one hole is open has the other above or below.
  if (sign === '8') return isWithin(hole, figure, nought);
  const place = placeOfHole[sign];
  return place === undefined || !isWithin(hole, figure, place);
}

function isWithin({ box }: Hole, figure: Box, { from, to, lowest, highest }: Place): boolean {
  const at = (middle(box) - figure.y) / figure.height;
  const height = box.height / figure.height;
  return at >= from && at <= to && height >= lowest && height <= highest;
}
