import { sure } from './confidence.ts';
import type { MergedWord } from './merge-readings.ts';

// "ji" and "A" for 1 and 4
const fewLetters = /^[^\d\s]{1,3}$/u;
// "12", "1 050,", "(4)", "3:-"
const onlyFigures = /^[(+−–-]?\d[\d.,:;)–-]*$/u;
const leader = /^\.{3,}$/u;
// "den s december", "X kronor"; but "i maj", "à kr"
const loneLetter = /^(?![aeioåà])\p{L}$/u;
const counted =
  /^(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|t?kr|kronor|procent|%)[.,:;]?$/u;
// "H3)" and "u3)" for 1(3), the page and how many there are
const pageCount = /^\p{L}\d{1,2}\)$/u;
const section = /^§$/u;
// "3 §" and "3 a §"
const ofLaw = /^(?:\d{1,3}|\p{Ll})$/u;

/**
 * A line with a doubt about each short word that stands where a figure is due: where dots lead to a page's number, in a
 * row of figures, before a month or a unit, beside a §, in a page's count at the end of a line. Words of the language
 * stand there too, "24 st", and in rows what was read surely.
 *
 * @param knows true for a word of the language.
 * @param next the line below, where there is one.
 */
export function doubtLetters(
  line: readonly MergedWord[],
  knows: (word: string) => boolean,
  next: readonly MergedWord[] = [],
): MergedWord[] {
  const textAt = (index: number): string => line[index]?.text ?? '';
  const isFigures = (index: number): boolean => onlyFigures.test(textAt(index));
  return line.map((word, index) => {
    const isOfPage = leader.test(textAt(index - 1));
    const isInRow = isFigures(index - 1) && (isFigures(index + 1) || isFigures(index - 2));
    // "i" and "a" are words, and how 1 and 4 are misread.
    const isDue = isOfPage || (isInRow && (word.text.length === 1 || !knows(word.text)));
    const isOdd = fewLetters.test(word.text) && word.confidence < sure;
    const isNumber = isOdd && isDue;
    const isLone = isLetterForFigure(textAt(index - 1), word.text, textAt(index + 1));
    const isLast = isSectionWithoutNumber(line, index, next);
    const isCount = index === line.length - 1 && pageCount.test(word.text);
    return isNumber || isLone || isLast || isCount ? { ...word, figureDoubtful: true } : word;
  });
}

/** However sure the engine is, no letter stands alone before a month or a §: "T § bibliotekslagen"; but "1 a §". */
function isLetterForFigure(before: string, word: string, after: string): boolean {
  if (!loneLetter.test(word)) return false;
  return counted.test(after) || (section.test(after) && !onlyFigures.test(before));
}

/** A § that ends a line, with no number before it, "3 §", nor in the next line: a page's number was read so. */
function isSectionWithoutNumber(
  line: readonly MergedWord[],
  index: number,
  [below]: readonly MergedWord[],
): boolean {
  if (index === 0 || index < line.length - 1 || !section.test(line[index]?.text ?? '')) return false;
  return !ofLaw.test(line[index - 1]?.text ?? '') && !/^\d/u.test(below?.text ?? '');
}
