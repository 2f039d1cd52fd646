import type { Minutes, Reference } from './minutes.ts';

/**
 * The days of the meeting whose paragraph a reference means: `2019-03-05`, or a whole year, `2019`, for `§ 45/2019`. Null
 * where it names no other meeting than its own.
 */
export function daysOfReference({ date, text, body }: Reference, home: Pick<Minutes, 'date'>): string | null {
  if (date !== null && (date !== home.date || body !== undefined)) return date;
  const [, year] = /\/(\d{2}|\d{4})$/u.exec(text) ?? [];
  if (year !== undefined) return year.length === 2 ? `${centuryOf(year)}${year}` : year;
  return body !== undefined && home.date !== null ? home.date.slice(0, 4) : null;
}

function centuryOf(year: string): string {
  return Number(year) < 50 ? '20' : '19';
}

/** `§ 9 a` means 9 and a, `§ 5.1` means 5 and .1. */
export function numberOfReference({ text, number }: Reference): {
  readonly number: number;
  readonly suffix: string | null;
} {
  const suffix = /\d+\s?([a-h]|\.\d{1,2})(?!\p{L})/u.exec(text)?.[1] ?? null;
  return { number: number ?? 0, suffix };
}
