import type { PageImage } from '../../read/page-image.ts';
import { right } from '../boxes.ts';
import type { MergedWord } from '../readings/merge-readings.ts';
import { readAs } from '../readings/read-as.ts';
import { findGlyphs } from './glyphs.ts';

// "107)", "18)", "2x7)" for 1(7), 1(8) and 2(7)
const lostBracket = /^\d[\dA-Za-z]{1,4}\)$/u;
/** Brackets of one word are as high as one another, and higher than its figures. */
const asHigh = 0.92;
/** And as wide, within a pixel, where a figure is wider. */
const asWide = 1.3;

/** A page's number and how many there are, "1(7)", where the first bracket was read as a figure or not at all. */
export function findBracket(word: MergedWord, image: PageImage): MergedWord {
  const { text } = word;
  if (!lostBracket.test(text)) return word;
  const glyphs = findGlyphs(image, word.box).map(({ box }) => box);
  const last = glyphs.at(-1);
  if (!last || glyphs.length < 4) return word;
  const isBracket = ({ width, height }: (typeof glyphs)[number]): boolean =>
    height >= last.height * asHigh && width <= last.width * asWide + 1;
  const places = [...glyphs.keys()].slice(0, -1).filter((index) => isBracket(glyphs[index] ?? last));
  const [place] = places;
  if (place === undefined || places.length > 1 || place === 0 || place === glyphs.length - 2) return word;
  // Read as a figure it has a sign of its own in the text.
  const from = text.length === glyphs.length ? place + 1 : place;
  if (text.length !== glyphs.length && text.length !== glyphs.length - 1) return word;
  const mended = `${text.slice(0, place)}(${text.slice(from)}`;
  const box = { ...word.box, x: glyphs[0]?.x ?? word.box.x, width: right(last) - (glyphs[0]?.x ?? 0) };
  // Where it was not read at all, a figure may have been taken for it.
  const figureDoubtful = word.figureDoubtful || text.length < glyphs.length;
  return { ...readAs(word, mended), box, figureDoubtful };
}
