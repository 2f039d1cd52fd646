import type { PageImage } from '../../read/page-image.ts';
import type { MergedWord } from '../readings/merge-readings.ts';
import { findGlyphs } from './glyphs.ts';

const number = /^\d{2,6}$/u;
/** One figure is at most so wide, in sizes of the type, and two that touch are wider. */
const widestFigure = 0.75;

/** A number with a doubt where the page has fewer figures than were read: "43" where a 4 stands alone. */
export function doubtFigureCount(word: MergedWord, image: PageImage, size: number): MergedWord {
  if (!number.test(word.text)) return word;
  const glyphs = findGlyphs(image, word.box).map(({ box }) => box);
  const isApart = glyphs.length > 0 && glyphs.every(({ width }) => width <= size * widestFigure);
  return isApart && glyphs.length < word.text.length ? { ...word, figureDoubtful: true } : word;
}
