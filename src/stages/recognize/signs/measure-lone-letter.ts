import type { PageImage } from '../../read/page-image.ts';
import { sure } from '../readings/confidence.ts';
import type { MergedWord } from '../readings/merge-readings.ts';
import { readAs } from '../readings/read-as.ts';
import { findGlyphs } from './glyphs.ts';

// A letter that is drawn alike in both cases, or both of its cases: "v", "Vv"
const ofOneShape = /^([cosuvwxzCOSUVWXZ])([cosuvwxzCOSUVWXZ]?)$/u;
/** A capital is so high, as a share of the type's size; small letters of this kind reach 0.55 of it. */
const lowestCapital = 0.57;

/** A letter that stands alone, as a party's V or the X of a vote, read twice or unsurely: its case is told by its height. */
export function measureLoneLetter(word: MergedWord, image: PageImage, size: number): MergedWord {
  const [, letter = '', echo = ''] = ofOneShape.exec(word.text) ?? [];
  const isEcho = echo !== letter && echo.toLowerCase() === letter.toLowerCase();
  if (letter === '' || (echo === '' ? word.confidence >= sure : !isEcho)) return word;
  const [glyph, ...more] = findGlyphs(image, word.box);
  if (!glyph || more.length > 0) return word;
  const isCapital = glyph.box.height >= size * lowestCapital;
  const text = isCapital ? letter.toUpperCase() : letter.toLowerCase();
  // The engine's box may hold a cell's rules too, and would reach into the lines beside.
  return { ...(text === word.text ? word : readAs(word, text)), box: glyph.box };
}
