import type { Box } from '../../../records/place.ts';
import type { PageImage } from '../../read/page-image.ts';
import { bottom, horizontalOverlap, hull, right, verticalOverlap } from '../boxes.ts';
import type { EngineWord } from '../engines/engine.ts';
import { findGlyphs } from '../signs/glyphs.ts';

/** In heights of the words beside it: a narrower gap holds no letter that was passed over. */
const narrowestGap = 0.6;
/** What is lower or thinner is a dot, a leader, a rule or a bar between cells; what is full of ink is a spot. */
const lowestLetter = 0.4;
const highestLetter = 1.4;
const thinnestLetter = 0.15;
const fullest = 0.9;

/** Print that the engine passed over stands in a line as a word without text, of which nobody is sure. */
export function isUnread({ text }: EngineWord): boolean {
  return text === '';
}

/**
 * The line with a word without text wherever ink like letters stands that the engine has read nothing of: between two
 * words, or between a word and the edge of its block.
 *
 * @param line the words of one line, left to right.
 * @param block the place of all the words of its block.
 * @param all the words of the page: what another line has is not unread.
 */
export function markUnread(
  line: readonly EngineWord[],
  block: Box,
  all: readonly EngineWord[],
  image: PageImage,
): EngineWord[] {
  const [first] = line;
  if (first === undefined) return [];
  const { y, height } = hull(line.map(({ box }) => box));
  const unread = (from: number, to: number): EngineWord[] => {
    const box = { x: from + 1, y, width: to - from - 2, height };
    const isRead = all.some(
      (word) => horizontalOverlap(word.box, box) > 0 && verticalOverlap(word.box, box) > 0.2,
    );
    return !isRead && hasLetters(box, image) ? [{ ...first, text: '', confidence: 0, box }] : [];
  };
  return [
    ...unread(block.x, first.box.x),
    ...line.flatMap((word, index) => [
      word,
      ...unread(right(word.box), line[index + 1]?.box.x ?? right(block)),
    ]),
  ];
}

function hasLetters(gap: Box, image: PageImage): boolean {
  const { height } = gap;
  if (gap.width < height * narrowestGap) return false;
  return findGlyphs(image, gap).some(
    ({ box, fill }) =>
      box.height >= height * lowestLetter &&
      box.height <= height * highestLetter &&
      box.width >= height * thinnestLetter &&
      fill < fullest &&
      bottom(box) <= bottom(gap),
  );
}
