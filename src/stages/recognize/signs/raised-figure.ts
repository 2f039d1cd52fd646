import type { PageImage } from '../../read/page-image.ts';
import { bottom } from '../boxes.ts';
import type { MergedWord } from '../readings/merge-readings.ts';
import { findGlyphs } from './glyphs.ts';

// No model has ² or ³: "m?", "km*", "Bq/m?;"
const unit = /^((?:[\d.,]*|\p{L}+\/)[cdkm]?m)[?*'"”’°%]([.,;:)]*)$/u;
/** A raised figure ends above this share of the height of the letter before it. */
const highestFoot = 0.6;

/** A small sign raised behind a unit of length is ²; as it may be ³ or else, the figure is said to be doubtful. */
export function markRaisedFigure(word: MergedWord, image: PageImage): MergedWord {
  const [, length, after = ''] = unit.exec(word.text) ?? [];
  if (length === undefined) return word;
  const glyphs = findGlyphs(image, word.box).map(({ box }) => box);
  const letter = glyphs[length.length - 1];
  const raised = glyphs[length.length];
  if (glyphs.length !== length.length + 1 + after.length || !letter || !raised) return word;
  if (bottom(raised) > letter.y + letter.height * highestFoot) return word;
  return { ...word, text: `${length}²${after}`, figureDoubtful: true };
}
