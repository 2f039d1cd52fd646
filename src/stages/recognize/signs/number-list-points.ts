import type { MergedWord } from '../readings/merge-readings.ts';
import { readAs } from '../readings/read-as.ts';

/** Letters that figures are misread as; 1 as l and I is told elsewhere. */
const figureOf: Readonly<Record<string, number>> = { Z: 2, A: 4, S: 5, G: 6, b: 6, T: 7, B: 8, g: 9, q: 9 };
// "T." for "7."
const letter = /^([ZASGbTBgq])([.)])$/u;
const numbered = /^(\d{1,3})([.)])$/u;
/** Points of one list begin so near below one another, in heights of a figure. */
const sameEdge = 0.7;

/**
 * Lines of which the first word is a figure where it was read as a letter that looks like it: the next numbered line at its
 * edge has the next number, and the one before, where the page has one, the number before.
 *
 *     6. Hyresavtal
 *     T. Avgift för skåp
 *     8. Nästa möte
 *
 * @param lines from top to bottom.
 */
export function numberListPoints(lines: readonly (readonly MergedWord[])[]): MergedWord[][] {
  return lines.map((line, index) => {
    const [first, ...rest] = line;
    const [, sign = '', point = ''] = letter.exec(first?.text ?? '') ?? [];
    const figure = figureOf[sign];
    if (first === undefined || figure === undefined || rest.length === 0) return [...line];
    const before = nearest(first, point, lines.slice(0, index).reverse());
    const after = nearest(first, point, lines.slice(index + 1));
    const isNext = after === figure + 1 && (before === null || before === figure - 1);
    return isNext ? [readAs(first, `${figure}${point}`), ...rest] : [...line];
  });
}

/** The number of the first of some lines that is numbered in the same way at the same edge; null where none is. */
function nearest(
  { box }: MergedWord,
  point: string,
  lines: readonly (readonly MergedWord[])[],
): number | null {
  for (const [word] of lines) {
    const [, number = '', sign] = numbered.exec(word?.text ?? '') ?? [];
    if (word === undefined || sign !== point) continue;
    if (Math.abs(word.box.x - box.x) <= box.height * sameEdge) return Number(number);
  }
  return null;
}
