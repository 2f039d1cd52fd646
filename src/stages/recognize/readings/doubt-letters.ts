import { guesswork, sure } from './confidence.ts';
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
// "H3)" and "u3)" for 1(3), the page and how many there are, "lav6" for 1 av 6
const pageCount = /^\p{L}(?:\d{1,2}\)|av\d{1,3})$/u;
// "lav 6" for 1 av 6
const gluedCount = /^[lIi|]av$/u;
// "Le vice ordförande" for 1:e
const ordinal = /^[lLIiZz|][:;.]?[ea]$/u;
// "Sida 3 av Are", where initials are written over the number of pages
const page = /^(?:sid(?:a|an)?|s)[.:]?$/iu;
const figures = /\d/u;
// "ooo" and "o" for 000 and 0
const zeros = /^[oO]{1,3}$/u;
// "$u" for § 44
const sectionOfLetters = /^[$&£]\p{L}{1,2}[.,:]?$/u;
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
  return line.map((word, index) => {
    const isDoubtful =
      isOddNumber(line, index, knows) ||
      isLetterForFigure(textAt(line, index - 1), word.text, textAt(line, index + 1)) ||
      isSectionWithoutNumber(line, index, next) ||
      isOfPages(line, index) ||
      sectionOfLetters.test(word.text) ||
      (ordinal.test(word.text) && textAt(line, index + 1) === 'vice');
    return isDoubtful ? { ...word, figureDoubtful: true } : word;
  });
}

function textAt(line: readonly MergedWord[], index: number): string {
  return line[index]?.text ?? '';
}

/** What stands in a row of figures, or where dots lead to a page, and is not sure; zeros, however sure they are. */
function isOddNumber(line: readonly MergedWord[], index: number, knows: (word: string) => boolean): boolean {
  const { text, confidence } = line[index] ?? { text: '', confidence: 0 };
  const isFigures = (away: number): boolean => onlyFigures.test(textAt(line, index + away));
  const isInRow = isFigures(-1) && (isFigures(1) || isFigures(-2));
  if (isInRow && zeros.test(text)) return true;
  // "i" and "a" are words, and how 1 and 4 are misread.
  const isDue = leader.test(textAt(line, index - 1)) || (isInRow && (text.length === 1 || !knows(text)));
  return isDue && fewLetters.test(text) && confidence < sure;
}

/** However sure the engine is, no letter stands alone before a month or a §: "T § bibliotekslagen"; but "1 a §". */
function isLetterForFigure(before: string, word: string, after: string): boolean {
  if (!loneLetter.test(word)) return false;
  return counted.test(after) || (section.test(after) && !onlyFigures.test(before));
}

/** What stands where a page's number or the number of pages is due, and has no figure: "Sida 3 av Are", "lav 6", "H3)". */
function isOfPages(line: readonly MergedWord[], index: number): boolean {
  const word = textAt(line, index);
  const behind = line.length - 1 - index;
  if (behind === 0 && pageCount.test(word)) return true;
  const isBeforeCount = onlyFigures.test(textAt(line, line.length - 1));
  if (behind === 1 && gluedCount.test(word)) return isBeforeCount;
  if (figures.test(word)) return false;
  // "Aastas av 6", where initials are written over the page's number
  const isGuess = (line[index]?.confidence ?? 0) < guesswork;
  if (behind === 2 && isGuess && textAt(line, index + 1) === 'av') return isBeforeCount;
  const isCounted = page.test(textAt(line, index - 3)) && figures.test(textAt(line, index - 2));
  return isCounted && textAt(line, index - 1) === 'av';
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
