import type { PageImage } from '../../read/page-image.ts';
import { bottom, right } from '../boxes.ts';
import type { EngineWord } from '../engines/engine.ts';
import { findGlyphs } from '../signs/glyphs.ts';

/** In heights of the words beside it: a narrower gap holds no letter that was passed over. */
const narrowestGap = 0.6;
/** What is lower or thinner is a dot, a leader, a rule or a bar between cells. */
const lowestLetter = 0.4;
const thinnestLetter = 0.15;
/** A letter is not a spot full of ink. */
const fullest = 0.9;

/**
 * The indexes of the words after which the page has print that the engine passed over: between that word and the next
 * one stands ink like letters.
 *
 * @param line the words of one line, left to right.
 */
export function findGaps(line: readonly EngineWord[], image: PageImage): number[] {
  return line.flatMap((word, index) => {
    const next = line[index + 1];
    return next !== undefined && hasLetters(word, next, image) ? [index] : [];
  });
}

function hasLetters({ box: left }: EngineWord, { box: next }: EngineWord, image: PageImage): boolean {
  const height = Math.max(left.height, next.height);
  const width = next.x - right(left) - 2;
  if (width < height * narrowestGap) return false;
  const y = Math.min(left.y, next.y);
  const gap = { x: right(left) + 1, y, width, height: Math.max(bottom(left), bottom(next)) - y };
  return findGlyphs(image, gap).some(
    ({ box, fill }) =>
      box.height >= height * lowestLetter && box.width >= height * thinnestLetter && fill < fullest,
  );
}
