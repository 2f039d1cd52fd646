import type { Box } from '../../../records/place.ts';
import type { PageImage } from '../../read/page-image.ts';
import { bottom, median, right, verticalOverlap } from '../boxes.ts';
import { cutPixels } from '../cut-pixels.ts';
import { boxOfCells, floodCells } from '../prepare/cell-grid.ts';
import { estimateFontSize } from '../signs/estimate-font-size.ts';
import { halfSure, sure } from './confidence.ts';
import { isUnread } from './mark-unread.ts';
import type { MergedWord } from './merge-readings.ts';
import { wordsWithin } from './words-within.ts';

/** In sizes of the page's type: a stroke of the pen is at least so high and so long, where letters of print hang together in neither way. */
const highStroke = 1.5;
const longStroke = 2.4;
/** A stroke is followed so far out of the word's box. */
const reach = 4;
/** So near to print of its line a word may be a name that a stroke crosses. */
const besidePrint = 1;
const ink = 150;
/** A word of the language with so many letters is not made of strokes by chance. */
const fewLetters = 4;

/**
 * The lines without what signatures and initials were read as: "ANAA", "Lady". Such words become print without text, as what
 * could not be read does. They are unsure, higher than the page's print, and drawn in one long stroke.
 *
 * @param knows true for a word of the language.
 */
export function dropHandwriting(
  lines: readonly (readonly MergedWord[])[],
  image: PageImage,
  knows: (word: string) => boolean,
): MergedWord[][] {
  const print = lines.flat().filter((word) => !isUnread(word) && word.confidence >= sure);
  const sizes = print.flatMap(({ text, box }) => estimateFontSize(text, box.height) ?? []);
  if (sizes.length === 0) return lines.map((line) => [...line]);
  const size = median(sizes);
  const isWritten = (word: MergedWord): boolean =>
    mayBeWritten(word, size, knows) &&
    !print.some((other) => isBeside(word.box, other.box, size)) &&
    hasLongStroke(word.box, image, size);
  return lines.map((line) =>
    line.map((word) =>
      isWritten(word) ? { ...word, text: '', confidence: 0, alternatives: [], figureDoubtful: false } : word,
    ),
  );
}

function mayBeWritten(
  { text, confidence, box }: MergedWord,
  size: number,
  knows: (word: string) => boolean,
): boolean {
  if (text === '' || confidence >= halfSure || box.height < size * highStroke) return false;
  return !wordsWithin(text).some((word) => word.length > fewLetters && knows(word));
}

function isBeside(box: Box, print: Box, size: number): boolean {
  const gap = Math.max(print.x - right(box), box.x - right(print));
  return print.height < size * highStroke && gap < size * besidePrint && verticalOverlap(box, print) > 0.5;
}

/** True where ink of the word's box hangs together in a stroke longer and higher than print. */
function hasLongStroke(box: Box, image: PageImage, size: number): boolean {
  const around = growBox(box, size * reach, image);
  const { width, data } = cutPixels(image, around);
  const marks = Uint8Array.from(data, (grey) => (grey < ink ? 1 : 0));
  const [left, top] = [Math.max(0, Math.floor(box.x) - around.x), Math.max(0, Math.floor(box.y) - around.y)];
  for (let y = top; y < top + Math.floor(box.height); y += 1)
    for (let x = left; x < left + Math.floor(box.width); x += 1) {
      if (marks[y * width + x] !== 1) continue;
      const stroke = boxOfCells(floodCells(marks, y * width + x, { columns: width }, 1), width);
      if (stroke.height >= size * highStroke && stroke.width >= size * longStroke) return true;
    }
  return false;
}

/** In whole pixels, within the image. */
function growBox(box: Box, by: number, { width, height }: PageImage): Box {
  const [x, y] = [Math.max(0, Math.floor(box.x - by)), Math.max(0, Math.floor(box.y - by))];
  const end = Math.min(width, Math.ceil(right(box) + by));
  const foot = Math.min(height, Math.ceil(bottom(box) + by));
  return { x, y, width: Math.max(0, end - x), height: Math.max(0, foot - y) };
}
