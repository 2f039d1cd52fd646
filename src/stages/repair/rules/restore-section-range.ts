import { confirmedNumbers, type SectionCandidates } from '../sections/section-candidate.ts';
import { startTogether, type Change, type WorkingText } from '../working-text.ts';

export const rangeRule = 'restore-section-range';

// "Paragrafer 88 13–21", "Sekreterare   Anna Berg     $$ 13-21"; not "sidan 88 13–21" within a sentence
const damagedRange =
  /(?<=^\s*|\s{2}|paragrafer:?\s+)(?:88|55|[$&]{2}|[$&][8S5]|[8S5][$&]|SS)(?=\s?(\d{1,4})\s?[-–]\s?(\d{1,4})\s*$)/giu;

// "projektledare, $8 86-92", "ekonomichef $$ 61-63": paragraphs that somebody was there for
const ofSome = /(?<=\s)(?:[$&]{2}|[$&][8S5]|[8S5][$&])(?=\s?(\d{1,4})\s?[-–]\s?(\d{1,4})(?!\d|[.,]\d))/gu;
// "Anna Berg (M) 88 21-24, 26-31", "Bo Ek, auktoriserad revisor (88 8-10).": the same behind a party, a title or in parentheses;
// not "Antal elever, 88 21-24 i snitt"
const behindPerson =
  /(?<=\(\p{Lu}{1,3}\) |\(|\p{Ll}, )(?:88|SS)(?=\s?(\d{1,4})\s?[-–]\s?(\d{1,4})(?!\d|[.,]\d|\s(?!och|samt|delvis)\p{Ll}))/gu;

// "controller, $$ 12-18", "($$ 3, 5)": twice the sign before a number is nothing else, whatever the headings are
const doubledDollar = /(?<=^|[\s(])\$\$(?=\s?(\d{1,4})(?:\s?[-–]\s?(\d{1,4}))?(?!\d|[.,]\d|\s\d))/gu;

/** What each of them begins with: a first look, which few lines pass. */
const mayHoldRange = /[$&58S]{2}\s?\d/iu;

/** Ranges of paragraphs: on a cover what the headings run from and to, elsewhere what lies within. */
export function restoreSectionRanges(text: WorkingText, sections: SectionCandidates): readonly Change[] {
  const doubled = findRanges(text, doubledDollar, (from, to) => Number.isNaN(to) || from < to);
  const confirmed = confirmedNumbers(sections);
  const numbers = confirmed.length < 2 ? numbersBeforeSign(text) : confirmed;
  if (numbers.length < 2) return doubled;
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  const isWhole = (from: number, to: number): boolean => from === first && to === last;
  const isWithin = (from: number, to: number): boolean => from >= first && to <= last && from < to;
  const found = [
    ...doubled,
    ...findRanges(text, damagedRange, isWhole),
    ...[ofSome, behindPerson].flatMap((pattern) => findRanges(text, pattern, isWithin)),
  ];
  return found.filter((change, index) => found.findIndex((other) => startTogether(other, change)) === index);
}

// "141 § LAGLIGHET", "142 §"
const numberFirst = /^\s*(\d{1,4}) §(?=\s*$|\s+["”(]?\p{Lu})/u;

/** The numbers of headings that have them before the sign. */
export function numbersBeforeSign(text: WorkingText): readonly number[] {
  return text.flatMap(({ lines }) =>
    lines.flatMap((line) => {
      const number = line.text.includes('§') ? numberFirst.exec(line.text)?.[1] : undefined;
      return number === undefined ? [] : [Number(number)];
    }),
  );
}

function findRanges(
  text: WorkingText,
  pattern: RegExp,
  isRange: (from: number, to: number) => boolean,
): readonly Change[] {
  return text.flatMap((page, pageIndex) =>
    page.lines.flatMap((line, lineIndex) => {
      if (!mayHoldRange.test(line.text)) return [];
      return [...line.text.matchAll(pattern)]
        .filter(([, from, to]) => isRange(Number(from), Number(to)))
        .map((match) => ({
          page: pageIndex,
          line: lineIndex,
          start: match.index,
          end: match.index + match[0].length,
          after: '§§',
          rule: rangeRule,
          confidence: 0.95,
        }));
    }),
  );
}
