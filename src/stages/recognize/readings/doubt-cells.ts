import type { Box } from '../../../records/place.ts';
import { horizontalOverlap, middle, right } from '../boxes.ts';
import { halfSure } from './confidence.ts';
import type { MergedWord } from './merge-readings.ts';

// "ITL" and "SASE" for 17 731 and 3 715 kr
const fewLetters = /^[^\d\s]{1,6}$/u;
const figures = /^[(+−–-]?\d[\d.,:;)–-]*$/u;
/** White before a cell, in heights of its line. */
const cellGap = 1.5;
/** Rows of a table follow one another within so many heights. */
const nextRow = 3;
const sameColumn = 0.5;

/**
 * A page's lines with a doubt about each odd cell in a column of figures: what was read as letters, of which the engine is
 * not half sure, and which has figures right above or below.
 *
 * @param knows true for a word of the language.
 */
export function doubtCells(
  lines: readonly (readonly MergedWord[])[],
  knows: (word: string) => boolean,
): MergedWord[][] {
  const numbers = lines.flatMap((line) =>
    line.filter((word, index) => figures.test(word.text) && beginsCell(line, index)).map(({ box }) => box),
  );
  return lines.map((line) =>
    line.map((word, index) => {
      const isOdd = fewLetters.test(word.text) && word.confidence < halfSure && !knows(word.text);
      const isCell = isOdd && index > 0 && beginsCell(line, index);
      const isDue = isCell && numbers.some((box) => isNextInColumn(box, word.box));
      return isDue ? { ...word, figureDoubtful: true } : word;
    }),
  );
}

function beginsCell(line: readonly MergedWord[], index: number): boolean {
  const [word, before] = [line[index], line[index - 1]];
  if (word === undefined) return false;
  return before === undefined || word.box.x - right(before.box) >= word.box.height * cellGap;
}

function isNextInColumn(number: Box, cell: Box): boolean {
  const distance = Math.abs(middle(number) - middle(cell));
  return distance <= cell.height * nextRow && horizontalOverlap(number, cell) >= sameColumn;
}
