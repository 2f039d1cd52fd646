import type { Box } from '../../../records/place.ts';
import { right } from '../boxes.ts';
import { doubtFigures } from '../readings/doubt-figures.ts';
import type { MergedWord } from '../readings/merge-readings.ts';

/**
 * A word cut into several, of which each has its own place.
 *
 * @param glyphs one for each letter of the word's text from the first place on; those before may touch, and be fewer.
 * @param places offsets into the text, ascending, at which a new word begins; none leaves the word whole.
 */
export function cutAtGlyphs(
  word: MergedWord,
  glyphs: readonly Box[],
  places: readonly number[],
): MergedWord[] {
  const fewer = word.text.length - glyphs.length;
  const parts = [0, ...places].map((start, index) => {
    const end = places[index] ?? word.text.length;
    const [first, last] = [glyphs[index === 0 ? 0 : start - fewer], glyphs[end - 1 - fewer]];
    const box = first && last ? { ...word.box, x: first.x, width: right(last) - first.x } : word.box;
    return { ...word, ...(index > 0 && { alternatives: [] }), text: word.text.slice(start, end), box };
  });
  return doubtFigures(parts, word.figureDoubtful);
}
