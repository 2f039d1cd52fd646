import type { PageImage } from '../../read/page-image.ts';
import { median } from '../boxes.ts';
import type { MergedWord } from '../readings/merge-readings.ts';
import { findGlyphs } from './glyphs.ts';

// "43", "16.30", "2019-03-14", "556000-1234", "(1850)"
const number = /^\(?\d[\d.,:;()/–-]*\d[.,:;)]*$/u;
/** One figure is at most so wide, in sizes of the type, and two that touch are wider; in widths of the number's usual figure, too. */
const widestFigure = 0.75;
const widerThanUsual = 1.5;
/** Points and dashes are lower than this share of a figure. */
const lowestFigure = 0.6;

/** A number with a doubt where the page has fewer figures than were read: "43" where a 4 stands alone. */
export function doubtFigureCount(word: MergedWord, image: PageImage, size: number): MergedWord {
  if (!number.test(word.text)) return word;
  const glyphs = findGlyphs(image, word.box).map(({ box }) => box);
  const highest = Math.max(...glyphs.map(({ height }) => height));
  const figures = glyphs.filter(({ height }) => height >= highest * lowestFigure);
  const widest = Math.min(size * widestFigure, widerThanUsual * median(figures.map(({ width }) => width)));
  const isApart = figures.length > 0 && figures.every(({ width }) => width <= widest);
  return isApart && figures.length < countFigures(word.text) ? { ...word, figureDoubtful: true } : word;
}

function countFigures(text: string): number {
  return text.replace(/\D/gu, '').length;
}
