import { sure } from '../readings/confidence.ts';
import type { MergedWord } from '../readings/merge-readings.ts';
import { readAs } from '../readings/read-as.ts';

/** Letters that figures are misread as; 1 as l and I is told elsewhere. */
const figureOf: Readonly<Record<string, number>> = { Z: 2, A: 4, S: 5, G: 6, b: 6, T: 7, B: 8, g: 9, q: 9 };
// "T." for "7."
const letter = /^([ZASGbTBgq])([.)])$/u;
const numbered = /^(\d{1,3})([.)])$/u;
const lettered = /^(\p{L})([.)])$/u;
/** Points of one list begin so near below one another, in heights of a figure. */
const sameEdge = 0.7;

/**
 * Lines of which the first word is a figure where it was read as a letter that looks like it: the next numbered line at its
 * edge has the next number, and the one before, where the page has one, the number before. Where it has none, the letter
 * may be a name's, "B. Ek talade": an unsure one is the figure, and doubtful. Points that letters count stay.
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
    const [above, below] = [lines.slice(0, index).reverse(), lines.slice(index + 1)];
    if (countsInLetters(first, sign, point, [above, below])) return [...line];
    const before = nearest(first, point, above, numbered);
    const isNext = nearest(first, point, below, numbered) === String(figure + 1);
    if (!isNext || !(before === null ? first.confidence < sure : before === String(figure - 1)))
      return [...line];
    const read = readAs(first, `${figure}${point}`);
    return [{ ...read, figureDoubtful: read.figureDoubtful || before === null }, ...rest];
  });
}

/** "A.", "B.", "C.": the letter before or the letter after begins a line at the same edge. */
function countsInLetters(
  first: MergedWord,
  sign: string,
  point: string,
  sides: readonly (readonly (readonly MergedWord[])[])[],
): boolean {
  return sides.some((side) => {
    const other = nearest(first, point, side, lettered);
    return other !== null && Math.abs((other.codePointAt(0) ?? 0) - (sign.codePointAt(0) ?? 0)) === 1;
  });
}

/** What counts the first of some lines that is counted in the same way at the same edge; null where none is. */
function nearest(
  { box }: MergedWord,
  point: string,
  lines: readonly (readonly MergedWord[])[],
  counter: RegExp,
): string | null {
  for (const [word] of lines) {
    const [, count = '', sign] = counter.exec(word?.text ?? '') ?? [];
    if (word === undefined || sign !== point) continue;
    if (Math.abs(word.box.x - box.x) <= box.height * sameEdge) return count;
  }
  return null;
}
