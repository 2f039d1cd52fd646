import { months } from '../../../records/months.ts';
import { findDates, findDayBefore, findShortDate } from '../swedish-dates.ts';
import type { FoundDate } from '../swedish-dates.ts';
import { allMatches } from '../all-matches.ts';

// 94-05-18   940518   12 mars   12 mars -94   14/3   14/3-06
const short =
  /(?<![\d-])\d{2}-\d{2}-\d{2}(?![\d-])|(?<!\d)\d{6}(?!\d)|(?<!\d)\d{1,2}(?:\/\d{1,2}| \p{Ll}{3,9}(?!\p{L}))(?:\s?[-–]\s?\d{2}(?!\d))?/gu;

/** The dates of a text, those without a year too, that are no later than the meeting's own date `own`. */
export function findPastDates(text: string, own: string | null): readonly FoundDate[] {
  const whole = findDates(text);
  const others = allMatches(text, short).flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    if (whole.some((date) => date.start < end && start < date.end)) return [];
    const date = readShort(match[0], own);
    return date === null ? [] : [{ date, start, end }];
  });
  return [...whole, ...others]
    .filter(({ date }) => own === null || date <= own)
    .toSorted((a, b) => a.start - b.start);
}

function readShort(text: string, own: string | null): string | null {
  if (/[-–]|\d{6}/u.test(text)) return findShortDate(text)?.date ?? null;
  const [, day = '', month = ''] = /^(\d{1,2})\/(\d{1,2})$/u.exec(text) ?? [];
  const written = day === '' ? text : `${day} ${months[Number(month) - 1] ?? ''}`;
  return findDayBefore(written, own);
}
