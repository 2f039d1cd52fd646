import { right } from '../boxes.ts';
import { halfSure, sure } from '../readings/confidence.ts';
import { readAs } from '../readings/read-as.ts';
import type { MergedWord } from '../readings/merge-readings.ts';

// In a typewriter's face 1 is drawn as l: "l3", "Ll", "I"
const lookalikes = /^(§{0,2})([\dlIL|O]*[lIL|O][\dlIL|O]*)([.,:;)]*)$/u;
// "l:e vice ordförande" for 1:e
const ordinal = /^l(?=:[ae]\b)/u;
// "bilaga l", "l," in a typewriter's face, which has one key for both; "5 l" are litres
const loneOne = /^l(?=[.,:;)]*$)/u;
// "l.", "I)", "T.", "L", "le" for "1." and "D" for "1)"
const firstOfList = /^(?:[lILT|]([.)])|[lI|]e|[lILD|])$/u;
const secondOfList = /^2([.)])$/u;
/** A list's second point begins so many lines below its first at most. */
const farthest = 12;
/** Points of one list begin so near below one another, in heights of a figure. */
const sameEdge = 0.7;

/** A line with figures where letters that look like them stand behind a §: no paragraph has a letter for its number. */
export function numberAfterSection(line: readonly MergedWord[]): MergedWord[] {
  return line.map((word, index) => {
    const [, sign = '', number = '', after = ''] = lookalikes.exec(word.text) ?? [];
    const isOfSection = sign !== '' || /^[("”]?§{1,2}$/u.test(line[index - 1]?.text ?? '');
    if (number === '' || !isOfSection) return word;
    const figures = number.replaceAll('O', '0').replace(/[lIL|]/gu, '1');
    const numbered = readAs(word, `${sign}${figures}${after}`);
    return { ...numbered, figureDoubtful: word.figureDoubtful || isGuess(word) };
  });
}

/** What the engine was not even half sure of, however it was read since. */
function isGuess({ confidence, alternatives }: MergedWord): boolean {
  return [confidence, ...alternatives.map((other) => other.confidence)].some(
    (each) => each !== null && each < halfSure,
  );
}

/** A line with 1 where it was read as l: before :e and :a, and alone where a typewriter has written it. */
export function numberAlone(line: readonly MergedWord[], monospaced: boolean): MergedWord[] {
  return line.map((word, index) => {
    const isLitres = /\d$/u.test(line[index - 1]?.text ?? '');
    const isOne = ordinal.test(word.text) || (monospaced && !isLitres && loneOne.test(word.text));
    return isOne ? readAs(word, `1${word.text.slice(1)}`) : word;
  });
}

// "L (5)" and "I (12)", the page and how many there are; a party stands in its parentheses itself
const pageOne = /^[lIL|]$/u;
const pageCount = /^\(\d{1,3}\)$/u;
const page = /^sid(?:a|an|nr|nummer)?[.:]?$/iu;
/** White before a page's number, in heights of its line; after less a word may go on: "Bilaga I (2)". */
const apart = 1.5;

/** A line with 1 where it was read as a letter before the number of pages that ends the line, and stands apart. */
export function numberBeforePageCount(line: readonly MergedWord[]): MergedWord[] {
  return line.map((word, index) => {
    const isCounted = index === line.length - 2 && pageCount.test(line[index + 1]?.text ?? '');
    const isPage = isCounted && pageOne.test(word.text) && standsForPage(word, line[index - 1]);
    return isPage ? readAs(word, '1') : word;
  });
}

function standsForPage({ box }: MergedWord, before: MergedWord | undefined): boolean {
  return before === undefined || page.test(before.text) || box.x - right(before.box) >= box.height * apart;
}

/**
 * Lines of which the first word is 1 where it was read as a letter that looks like it, and a later line at the same edge
 * begins with 2 and the same sign.
 *
 * @param lines from top to bottom.
 */
export function numberListStarts(lines: readonly (readonly MergedWord[])[]): MergedWord[][] {
  return lines.map((line, index) => {
    const [first, ...rest] = line;
    const sign = first && mayBeFirst(first) ? signOfNext(first, lines.slice(index + 1)) : null;
    if (!first || sign === null || isNumberedAbove(first, lines.slice(0, index))) return [...line];
    const own = firstOfList.exec(first.text)?.[1] ?? sign;
    return own === sign && (first.text !== 'D' || sign === ')')
      ? [readAs(first, `1${sign}`), ...rest]
      : [...line];
  });
}

/** "I" is a word. */
function mayBeFirst({ text, confidence }: MergedWord): boolean {
  return firstOfList.test(text) && (text !== 'I' || confidence < sure);
}

/** True where the list has its first point already. */
function isNumberedAbove(first: MergedWord, above: readonly (readonly MergedWord[])[]): boolean {
  return above
    .slice(-farthest)
    .some(([word]) => word && /^1[.)]/u.test(word.text) && isAtEdgeOf(first, word));
}

function isAtEdgeOf(first: MergedWord, { box }: MergedWord): boolean {
  return Math.abs(box.x - first.box.x) <= box.height * sameEdge;
}

/** What stands behind the 2 of the list's next point; null where there is none. */
function signOfNext(first: MergedWord, below: readonly (readonly MergedWord[])[]): string | null {
  for (const [word] of below.slice(0, farthest)) {
    if (word === undefined || !isAtEdgeOf(first, word)) continue;
    const sign = secondOfList.exec(word.text)?.[1];
    if (sign !== undefined) return sign;
    if (/^\d/u.test(word.text) || mayBeFirst(word)) return null;
  }
  return null;
}
