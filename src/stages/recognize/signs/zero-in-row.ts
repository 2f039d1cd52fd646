import type { MergedWord } from '../readings/merge-readings.ts';
import { readAs } from '../readings/read-as.ts';

// "0", "14", "(4)", "1 050,"
const onlyFigures = /^[(+−–-]?\d[\d.,:;)–-]*$/u;
const letter = /^[oO]$/u;
/** A figure is so high at least, as a share of the highest beside it; a small o is lower. */
const asHigh = 0.8;

/**
 * A line with 0 where it was read as the letter o in a row of figures, as in a table of votes: between two of them, or behind
 * two, and as high as they are. It stays doubtful.
 */
export function zeroInRow(line: readonly MergedWord[]): MergedWord[] {
  return line.map((word, index) => {
    if (!letter.test(word.text)) return word;
    const heightOf = (away: number): number => heightOfFigures(line[index + away]);
    const isInRow = heightOf(-1) > 0 && (heightOf(1) > 0 || heightOf(-2) > 0);
    const highest = Math.max(heightOf(-2), heightOf(-1), heightOf(1));
    if (!isInRow || word.box.height < highest * asHigh) return word;
    return { ...readAs(word, '0'), figureDoubtful: true };
  });
}

/** None of what is no figure, or another o. */
function heightOfFigures(word: MergedWord | undefined): number {
  return word !== undefined && (onlyFigures.test(word.text) || letter.test(word.text)) ? word.box.height : 0;
}
