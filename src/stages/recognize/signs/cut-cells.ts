import type { PageImage } from '../../read/page-image.ts';
import { right } from '../boxes.ts';
import type { MergedWord } from '../readings/merge-readings.ts';
import { cutAtGlyphs } from './cut-at-glyphs.ts';
import { findGlyphs } from './glyphs.ts';

/** White between two cells of a table, as a share of the type's size; spaces between words reach 0.6 in justified lines. */
const narrowestCell = 0.75;
// "40" and "eo" for the votes "4  0" and "6  0"
const longest = 6;

/** A short word cut where the page has white as wide as between a table's cells: the engine runs lone figures together. */
export function cutCells(word: MergedWord, image: PageImage, size: number): MergedWord[] {
  const { text, box } = word;
  // A dash between figures may be so pale that it leaves white: "1–14".
  if (
    text.length < 2 ||
    text.length > longest ||
    /[–—-]/u.test(text) ||
    box.width < size * (1 + narrowestCell)
  )
    return [word];
  const glyphs = findGlyphs(image, box).map((glyph) => glyph.box);
  const isWide = (index: number): boolean => {
    const [before, after] = [glyphs[index - 1], glyphs[index]];
    return before !== undefined && after !== undefined && after.x - right(before) >= size * narrowestCell;
  };
  const places = [...glyphs.keys()].filter(isWide);
  if (places.length === 0) return [word];
  // Signs that touch or are broken cannot be counted.
  if (glyphs.length !== text.length)
    return [{ ...word, figureDoubtful: word.figureDoubtful || /\d/u.test(text) }];
  return cutAtGlyphs(word, glyphs, places);
}
