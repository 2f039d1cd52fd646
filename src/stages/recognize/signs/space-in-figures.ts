import type { PageImage } from '../../read/page-image.ts';
import { right } from '../boxes.ts';
import { cutAtGlyphs } from './cut-at-glyphs.ts';
import { findGlyphs } from './glyphs.ts';
import type { MergedWord } from '../readings/merge-readings.ts';

/** White between the figures of a number, as a share of the type's size: to 0.2 within a group, from 0.28 between groups. */
const narrowestSpace = 0.25;

/** "18250" as "18 250" where the page has a thin space between the groups of three, which models overlook. */
export function spaceInFigures(word: MergedWord, image: PageImage, size: number): MergedWord[] {
  const [figures] = /^\d{4,9}(?!\d)/u.exec(word.text) ?? [];
  if (figures === undefined) return [word];
  const glyphs = findGlyphs(image, word.box).map((glyph) => glyph.box);
  const count = figures.length;
  // Figures that touch or are broken cannot be counted.
  if (glyphs.length !== word.text.length) return [word];
  const wide = glyphs.flatMap((glyph, index) => {
    const before = glyphs[index - 1];
    return before && index < count && glyph.x - right(before) >= size * narrowestSpace ? [index] : [];
  });
  const isGrouped = wide.length > 0 && wide.every((index) => (count - index) % 3 === 0);
  return isGrouped ? cutAtGlyphs(word, glyphs, wide) : [word];
}
