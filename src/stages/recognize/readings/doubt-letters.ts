import { sure } from './confidence.ts';
import type { MergedWord } from './merge-readings.ts';

// "ji" and "A" for 1 and 4
const fewLetters = /^[^\d\s]{1,3}$/u;
// "12", "1 050,", "(4)", "3:-"
const onlyFigures = /^[(+−–-]?\d[\d.,:;)–-]*$/u;
const leader = /^\.{3,}$/u;

/**
 * A line with a doubt about each short word that stands where a figure is due: where dots lead to a page's number, or in a
 * row of figures. Words of the language stand there too, "24 st", and what was read surely.
 *
 * @param knows true for a word of the language.
 */
export function doubtLetters(line: readonly MergedWord[], knows: (word: string) => boolean): MergedWord[] {
  const isFigures = (index: number): boolean => onlyFigures.test(line[index]?.text ?? '');
  return line.map((word, index) => {
    const isOfPage = leader.test(line[index - 1]?.text ?? '');
    const isInRow = isFigures(index - 1) && (isFigures(index + 1) || isFigures(index - 2));
    // "i" and "a" are words, and how 1 and 4 are misread.
    const isDue = isOfPage || (isInRow && (word.text.length === 1 || !knows(word.text)));
    const isOdd = fewLetters.test(word.text) && word.confidence < sure;
    return isDue && isOdd ? { ...word, figureDoubtful: true } : word;
  });
}
