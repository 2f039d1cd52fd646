import type { Box } from '../../../records/place.ts';
import type { PageImage } from '../../read/page-image.ts';
import { bottom, hull } from '../boxes.ts';
import { readAs } from '../readings/read-as.ts';
import type { MergedWord } from '../readings/merge-readings.ts';
import { clearSign, likestSigns } from '../shapes/page-shapes.ts';
import type { PageShapes } from '../shapes/page-shapes.ts';
import { shapeOf } from '../shapes/shape.ts';
import { findGlyphs } from './glyphs.ts';

// What the models print for a raised 1, a bar and a lowered 2: "'/2", "*/2", "'/>", "4'/,"
const fraction = /^(\d{0,3})[^\p{L}\s]\/[^\p{L}\s]?[.,;]?$/u;
/** Only the darkest ink parts a bar from the figure that it touches. */
const darknesses = [165, 120, 80] as const;
/** A raised figure ends this much above the bar's foot, and a lowered one begins as much below its head. */
const raised = 0.3;
/** Small figures are less like those of the text than other figures of the text's size are. */
const alike = 0.24;
const clearly = 0.1;

/** "1/2" where a raised and a lowered figure stand at a bar, as two words if a whole number stands before it. No model knows such. */
export function findFraction(word: MergedWord, image: PageImage, shapes: PageShapes): MergedWord[] {
  const [, whole] = fraction.exec(word.text) ?? [];
  if (whole === undefined) return [word];
  const seen = darknesses.map((darkness) => findGlyphs(image, word.box, darkness).map(({ box }) => box));
  const glyphs = seen.find((each) => placeOfBar(each) > 0) ?? [];
  const at = placeOfBar(glyphs);
  const [above, bar, below] = [glyphs[at - 1], glyphs[at], glyphs[at + 1]];
  if (!above || !bar || !below) return [word];
  const parts = [figureOf(above, image, shapes), figureOf(below, image, shapes)];
  // All figures of the whole number are to be seen before the raised one, and at most a stop behind the lowered.
  if (parts.includes(null) || at - 1 !== whole.length || glyphs.length > at + 3) return [word];
  const after = glyphs.length > at + 2 ? (/[.,;]$/u.exec(word.text)?.[0] ?? '') : '';
  const rest = { ...word, text: word.text.slice(whole.length), box: hull(glyphs.slice(at - 1)) };
  const read = { ...readAs(rest, `${parts.join('/')}${after}`), figureDoubtful: true };
  return whole === '' ? [read] : [{ ...word, text: whole, box: hull(glyphs.slice(0, at - 1)) }, read];
}

function placeOfBar(glyphs: readonly Box[]): number {
  return glyphs.findIndex((_, index) => isBar(glyphs, index));
}

function isBar(glyphs: readonly Box[], index: number): boolean {
  const [above, bar, below] = [glyphs[index - 1], glyphs[index], glyphs[index + 1]];
  if (!above || !bar || !below) return false;
  const step = bar.height * raised;
  return bottom(above) <= bottom(bar) - step && below.y >= bar.y + step;
}

function figureOf(glyph: Box, image: PageImage, shapes: PageShapes): string | null {
  const figures = likestSigns(shapeOf(image, glyph), shapes, true).filter(({ sign }) => /^\d$/u.test(sign));
  return clearSign(figures, alike, clearly);
}
