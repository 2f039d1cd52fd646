import type { PageImage } from '../../read/page-image.ts';
import { right } from '../boxes.ts';
import type { MergedWord } from '../readings/merge-readings.ts';
import { readAs } from '../readings/read-as.ts';
import { findGlyphs, inks } from './glyphs.ts';

// "50:150" and "51.350" for "50 150" and "51 350"
const pointed = /^\d{1,3}(?:[.:;,]\d{3})+$/u;
/** White that a space leaves between groups of figures, in sizes of the type; beside a point that touches its figure there is less. */
const space = 0.2;

/**
 * A number without the points that are not on the page: where models see a number's thin space they print a sign at times,
 * and there is no ink between its figures.
 */
export function dropBlankPoints(word: MergedWord, image: PageImage, size: number): MergedWord {
  if (!pointed.test(word.text)) return word;
  const figures = word.text.replace(/\D/gu, '');
  const glyphs = findGlyphs(image, word.box, inks[0]).map(({ box }) => box);
  if (glyphs.length !== figures.length) return word;
  const places = [...word.text.matchAll(/\D/gu)].map(({ index }, count) => index - count);
  const isBlank = places.every((place) => {
    const [before, after] = [glyphs[place - 1], glyphs[place]];
    return before !== undefined && after !== undefined && after.x - right(before) >= size * space;
  });
  return isBlank ? readAs(word, figures) : word;
}
