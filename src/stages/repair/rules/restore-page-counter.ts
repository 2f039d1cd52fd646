import { isBodyWord, isFormWord } from '../furniture/header-words.ts';
import { readCounterAtEnd } from '../furniture/page-counter.ts';
import type { Change, WorkingText } from '../working-text.ts';

const rule = 'restore-page-counter';

// "SAMMANTRÄDESPROTOKOLL 2021-03-04 505)": the parenthesis that the other one belongs to was read as a 0
const halfOpen = /(?<=^|\s)(\d{3,7})\)\s*$/u;
const mostPagesApart = 2;
// "Justeras  Sida2av8", "Sidlav5", "Sida 5av 12": spaces lost between the words of a counter, and l read for 1
const gluedCounter = /(?<=^|\s)(Sida|Sidan|Sid|Blad)\s?(\d{1,3}|[lI])\s?av\s?(\d{1,3})(?=\s*$)/u;

/**
 * Page counters whose `(` was read as `0`, in running headers only: `505)` is `5(5)` where the other pages count to 5,
 * or where its line is a header's own words and the number fits the page's place.
 */
export function restorePageCounters(text: WorkingText): readonly Change[] {
  return [...restoreHalfOpen(text), ...restoreGlued(text)];
}

/** `Sida2av8`: only spaces are put in, and a 1 for the letter that was read for it. */
function restoreGlued(text: WorkingText): readonly Change[] {
  return text.flatMap((page, pageIndex) =>
    page.lines.flatMap((line, lineIndex) => {
      const match = line.text.includes('av') ? gluedCounter.exec(line.text) : null;
      if (match === null) return [];
      const [whole, word = '', digits = '', total = ''] = match;
      const number = digits.replace(/[lI]/u, '1');
      const after = `${word} ${number} av ${total}`;
      if (after === whole || Number(number) > Number(total)) return [];
      const { index: start } = match;
      const end = start + whole.length;
      return [{ page: pageIndex, line: lineIndex, start, end, after, rule, confidence: 0.95 }];
    }),
  );
}

function restoreHalfOpen(text: WorkingText): readonly Change[] {
  const totals = new Set(
    text.flatMap((page) => page.lines.flatMap((line) => readCounterAtEnd(line.text)?.total ?? [])),
  );
  return text.flatMap((page, pageIndex) =>
    page.lines.flatMap((line, lineIndex) => {
      const match = halfOpen.exec(line.text);
      const digits = match?.[1];
      if (match === null || digits === undefined || line.text.slice(0, match.index).includes('(')) return [];
      const pageNumber = text.length > 1 ? page.source.page : null;
      const [counter, other] = countersIn(digits).filter(({ number, total }) =>
        totals.size > 0
          ? totals.has(total)
          : isHeader(line.text) && (pageNumber === null || Math.abs(number - pageNumber) <= mostPagesApart),
      );
      if (counter === undefined || other !== undefined) return [];
      const { index: start } = match;
      const end = start + digits.length + 1;
      const after = `${counter.number}(${counter.total})`;
      return [{ page: pageIndex, line: lineIndex, start, end, after, rule, confidence: 0.9 }];
    }),
  );
}

/** `1012` may be 1(12); each 0 may be the parenthesis. */
function countersIn(digits: string): readonly { number: number; total: number }[] {
  return digits
    .split('')
    .flatMap((digit, place) =>
      digit === '0' ? [{ number: Number(digits.slice(0, place)), total: digits.slice(place + 1) }] : [],
    )
    .filter(({ number, total }) => number >= 1 && /^[1-9]/u.test(total) && number <= Number(total))
    .map(({ number, total }) => ({ number, total: Number(total) }));
}

function isHeader(text: string): boolean {
  const words = text.match(/\p{L}{3,}/gu) ?? [];
  return words.length > 0 && words.every((word) => isFormWord(word) || isBodyWord(word));
}
