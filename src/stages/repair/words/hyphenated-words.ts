import type { LinePlace, WorkingText } from '../working-text.ts';

/** A word that goes on from one line to the next. */
export interface HyphenatedWord {
  /** Where the first half's line ends in a hyphen; `start` to `end` are the letters before the hyphen. */
  readonly first: LinePlace & { readonly start: number; readonly end: number; readonly text: string };
  readonly second: LinePlace & { readonly start: number; readonly end: number; readonly text: string };
}

// "räddningstjänst-", "Per-", "AFN-", "2022-", "samordnings\u00AD"; not " -", not "5000:-"
const firstHalf = /((?:[\p{L}\p{M}\d]|(?<=\p{L})[&#$])+)[-\u2010\u00AD]\s*$/u;
const hyphens: ReadonlySet<string> = new Set(['-', '\u2010', '\u00AD']);
// "förbundet. Styrelsen", "2023."; neither "- Punkt" nor "3. Ekonomi"
const secondHalf = /^(\s*)(\p{L}(?:[\p{L}\p{M}]|[&#$](?=\p{Ll}))*|\d+(?![.)]\s))/u;
// "april–", "15:00–", "12–"; not "Mötet –"
const dashedHalf = /([\p{L}\p{M}\d]+)\u2013\s*$/u;
const dashes: ReadonlySet<string> = new Set(['\u2013']);
/** Text layers with a blank line after every line; more blank lines than this end the word. */
const blanksBetween = 2;

/** All words that are hyphenated at a line's end, over page ends too; lines that `isApart` says are left out. */
export function findHyphenatedWords(
  text: WorkingText,
  isApart: (place: LinePlace) => boolean,
): readonly HyphenatedWord[] {
  return findParted(text, isApart, hyphens, firstHalf);
}

/** All ranges that are parted after their dash: `15:00–` and `15:20`. Two words each, not one. */
export function findDashedRanges(
  text: WorkingText,
  isApart: (place: LinePlace) => boolean,
): readonly HyphenatedWord[] {
  return findParted(text, isApart, dashes, dashedHalf);
}

function findParted(
  text: WorkingText,
  isApart: (place: LinePlace) => boolean,
  marks: ReadonlySet<string>,
  half: RegExp,
): readonly HyphenatedWord[] {
  const places = text.flatMap((page, pageIndex) =>
    page.lines.map((_, lineIndex) => ({ page: pageIndex, line: lineIndex })),
  );
  const flowing = places.filter((place) => !isApart(place));
  return flowing.flatMap((place, index) => {
    const line = textAt(text, place);
    const hyphen = line.trimEnd().slice(-1);
    const letters = marks.has(hyphen) ? half.exec(line)?.[1] : undefined;
    if (letters === undefined) return [];
    const next = flowing
      .slice(index + 1, index + 2 + blanksBetween)
      .find((other) => textAt(text, other).trim() !== '');
    const [, indent = '', rest] = secondHalf.exec(next === undefined ? '' : textAt(text, next)) ?? [];
    if (next === undefined || rest === undefined) return [];
    const end = line.trimEnd().length - hyphen.length;
    return [
      {
        first: { ...place, start: end - letters.length, end, text: letters },
        second: { ...next, start: indent.length, end: indent.length + rest.length, text: rest },
      },
    ];
  });
}

function textAt(text: WorkingText, { page, line }: LinePlace): string {
  return text[page]?.lines[line]?.text ?? '';
}
