import type { PageImage } from '../../read/page-image.ts';
import { findGlyphs } from './glyphs.ts';
import { doubtFigures } from '../readings/doubt-figures.ts';
import type { MergedWord } from '../readings/merge-readings.ts';

/** White between § and its number, as a share of the type's size: 0.05 to 0.15 without a space, 0.24 to 0.5 with one. */
const narrowestSpace = 0.2;

/** "§12" as two words where the page has a space between the sign and the number; models often leave it out. */
export function spaceAfterSection(word: MergedWord, image: PageImage, size: number): MergedWord[] {
  const [, sign, rest] = /^(§{1,2})(\d.*)$/u.exec(word.text) ?? [];
  if (sign === undefined || rest === undefined) return [word];
  const glyphs = findGlyphs(image, word.box).map((glyph) => glyph.box);
  const last = glyphs[sign.length - 1];
  const next = glyphs[sign.length];
  if (!last || !next || next.x - last.x - last.width < size * narrowestSpace) return [word];
  const end = word.box.x + word.box.width;
  const first = { ...word, text: sign, box: { ...word.box, x: last.x, width: last.width } };
  const number = {
    ...word,
    text: rest,
    box: { ...word.box, x: next.x, width: Math.max(0, end - next.x) },
    alternatives: [],
  };
  return doubtFigures([first, number], word.figureDoubtful);
}
