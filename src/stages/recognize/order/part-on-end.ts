import type { Box } from '../../../records/place.ts';
import { bottom, hull, right } from '../boxes.ts';
import type { PlacedWord } from '../placed-word.ts';

/** Short words of a line on end may lie so many type heights before or after its long ones. */
const reach = 6;

/**
 * Parts text that has been turned a quarter (a signing service's line along the margin) from upright text, among which
 * it would otherwise be read. Each of its columns is a line, its words in the source's order.
 */
export function partOnEnd(words: readonly PlacedWord[]): {
  upright: PlacedWord[];
  onEnd: PlacedWord[][];
} {
  const columns: Box[] = [];
  for (const word of words.filter(standsOnEnd)) {
    const index = columns.findIndex((column) => isWithin(word.box, column));
    if (index === -1) columns.push(word.box);
    else columns[index] = hull([columns[index] ?? word.box, word.box]);
  }
  const columnOf = (word: PlacedWord): number => columns.findIndex((column) => isWithin(word.box, column));
  const upright = words.filter((word) => columnOf(word) === -1);
  const onEnd = columns
    .map((_, index) => words.filter((word) => columnOf(word) === index))
    // Where columns lie upon each other all words may stand in the first.
    .filter((column) => column.length > 0);
  return { upright, onEnd };
}

/** A word of several letters that is far higher than wide. An engine's boxes are too rough to tell, and its lines upright. */
function standsOnEnd({ text, box, run }: PlacedWord): boolean {
  return run === null && text.length >= 3 && box.height > box.width * 1.5;
}

/** A short word or sign cannot be told by its own shape, but by standing in the column. */
function isWithin(box: Box, column: Box): boolean {
  const center = box.x + box.width / 2;
  const over = column.width * reach;
  const beside = center < column.x || center > right(column) || box.width > column.width * 1.5;
  return !beside && box.y > column.y - over && bottom(box) < bottom(column) + over;
}
