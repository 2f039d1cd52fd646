import type { PageImage } from '../../read/page-image.ts';
import type { MergedWord } from '../readings/merge-readings.ts';
import { readAs } from '../readings/read-as.ts';
import { findGlyphs } from './glyphs.ts';

/** Dots are so low, and what they lead to is so far away at least, both as shares of the type's size. */
const highestDot = 0.3;
const shortest = 2;
const fewest = 5;

/** The dots that lead from a title to its page, which the engine reads as letters where they are broken: "..ssssrsess". */
export function findLeader(word: MergedWord, image: PageImage, size: number): MergedWord {
  const { text, box } = word;
  if (!/[^.\s]/u.test(text) || box.width < size * shortest || box.height > size * 2 * highestDot) return word;
  const dots = findGlyphs(image, box);
  const isLeader =
    dots.length >= fewest &&
    dots.every((dot) => dot.box.height <= size * highestDot && dot.box.width <= size * highestDot);
  return isLeader ? readAs(word, '.'.repeat(dots.length)) : word;
}
