import { monthNames, months } from '../../records/months.ts';
import { remember } from './remember.ts';
import { allMatches } from './all-matches.ts';

// 2022-11-25   2022.11.25   2022 – 11 – 25
const numeric =
  /(?<![\d-])((?:19|20)\d{2})(?:[-./]|\s?[-–—]\s?)(\d{1,2})(?:[-./]|\s?[-–—]\s?)(\d{1,2})(?![\d])/gu;
// den 25 november 2022   26–27 januari 2013   12 juli, 2014
const written = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:\\s?[-–]\\s?\\d{1,2})?(?::?[ea])?\\s+(${monthNames}|jan|febr?|apr|aug|sept?|okt|nov|dec)\\.?,?\\s+((?:19|20)\\d{2})(?!\\d)`,
  'giu',
);
// 25/11 2022   25/11-2022
const slashed = /(?<!\d)(\d{1,2})\/(\d{1,2})[ -]?((?:19|20)\d{2})(?!\d)/gu;
// 25.11.2022   25-11-2022   25.11. 2022   (not: punkt 3.2. 2020 års budget)
const dotted = /(?<![\d.-])(\d{1,2})([.-])(\d{1,2})\2(?:(?<=\.)\s(?!\d{4} års))?((?:19|20)\d{2})(?!\d)/gu;
// 20221125, as file names have it
const compact = /(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/gu;

export interface FoundDate {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

/** The first whole date (year, month and day) of a text, null where there is none. */
export function findDate(text: string): FoundDate | null {
  return findDates(text)[0] ?? null;
}

/** Every whole date of a text, in order. */
export const findDates = remember(datesIn);

function datesIn(text: string): readonly FoundDate[] {
  if (!/(?:19|20)\d{2}/u.test(text)) return [];
  const found = [numeric, written, slashed, dotted, compact]
    .flatMap((pattern) => allMatches(text, pattern).map((match) => readMatch(match, pattern)))
    .filter((match) => match !== null)
    .toSorted((a, b) => a.start - b.start);
  return found.filter((date, i) => i === 0 || date.start >= (found[i - 1]?.end ?? 0));
}

function readMatch(match: RegExpExecArray, pattern: RegExp): FoundDate | null {
  const [whole, first = '', second = '', third = ''] =
    pattern === dotted ? [match[0], match[1], match[3], match[4]] : match;
  const yearFirst = pattern === numeric || pattern === compact;
  const month = pattern === written ? monthNumber(second) : Number(second);
  const date = isoDate(Number(yearFirst ? first : third), month, Number(yearFirst ? third : first));
  return date === null ? null : { date, start: match.index, end: match.index + whole.length };
}

function monthNumber(name: string): number {
  return 1 + months.findIndex((month) => month.startsWith(name.toLowerCase().slice(0, 3)));
}

function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

// 94-05-18   94 05 18   den 18 maj -94   18/5 94   940518
const short = /(?<![\d-])(\d{2})([- ])(\d{2})\2(\d{2})(?![\d-])|(?<!\d)(\d{2})([01]\d)([0-3]\d)(?!\d)/u;
const shortWritten = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:\\s+(${monthNames})\\s|\\/(\\d{1,2})\\s?)\\s*[-–'’]?\\s?(\\d{2})(?![\\d.:])`,
  'iu',
);

/** A date whose year has two figures, as old covers print it; the year is one from 1930 to 2029. */
export function findShortDate(text: string): { readonly date: string } | null {
  const figures = short.exec(text);
  if (figures) {
    const [year, month, day] = figures.slice(1).filter((part) => part !== undefined && /\d/u.test(part));
    return dated(fullYear(Number(year)), Number(month), Number(day));
  }
  const words = shortWritten.exec(text);
  if (!words) return null;
  const [, day, name, month, year] = words;
  return dated(fullYear(Number(year)), name === undefined ? Number(month) : monthNumber(name), Number(day));
}

function fullYear(year: number): number {
  return year < 30 ? 2000 + year : 1900 + year;
}

function dated(year: number, month: number, day: number): { readonly date: string } | null {
  const date = isoDate(year, month, day);
  return date === null ? null : { date };
}

const weekdays = ['söndag', 'måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag'];
const yearless = new RegExp(
  `(?:(${weekdays.join('|')})(?:en)?\\s(?:den\\s)?)?(?<!\\d)(\\d{1,2})(?::?[ea])?\\s+(${monthNames})(?!\\p{L}|\\s?,?\\s?\\d{4})|(?<!\\d)(\\d{1,2})\\/(\\d{1,2})(?!\\d|[ -]?\\d{2})`,
  'iu',
);

/** `Tisdagen den 3 maj`, `3/5` in the given year; null where a printed weekday does not fit it. */
export function findYearlessDate(text: string, year: number): { readonly date: string } | null {
  const match = yearless.exec(text);
  if (!match) return null;
  const [, weekday, day, name, slashedDay, slashedMonth] = match;
  const month = name === undefined ? Number(slashedMonth) : monthNumber(name);
  const date = isoDate(year, month, Number(day ?? slashedDay));
  if (date === null) return null;
  const fits = weekday === undefined || weekdays[new Date(date).getUTCDay()] === weekday.toLowerCase();
  return fits ? { date } : null;
}

/** The first date of a text about what follows a day: whole, or a day and month on or after it. */
export function findDateAfter(text: string, day: string | null): string | null {
  const whole = findDate(text) ?? findShortDate(text);
  return whole?.date ?? findDatesAfter(text, day)[0]?.date ?? null;
}

const dayInYear = new RegExp(
  `(?<![\\d-])(\\d{1,2})(?::?[ea])?\\s+(${monthNames})(?!\\p{L})|(?<![\\d/-])(\\d{1,2})\\/(\\d{1,2})(?![\\d/])`,
  'giu',
);

/** Every date of a text about what follows a day: whole ones, and days of a month (`24 mars`, `24/3`) on or after it. */
export function findDatesAfter(text: string, day: string | null): readonly FoundDate[] {
  const whole = findDates(text);
  const isApart = (at: number): boolean => !whole.some(({ start, end }) => at >= start && at < end);
  const others = allMatches(text, dayInYear).filter(({ index }) => isApart(index));
  const found = others.flatMap((match) => {
    const [printed, dayBeforeName, name, dayBeforeSlash, month] = match;
    const at = name === undefined ? Number(month) : monthNumber(name);
    const date = onOrAfter(day, at, Number(dayBeforeName ?? dayBeforeSlash));
    return date === null ? [] : [{ date, start: match.index, end: match.index + printed.length }];
  });
  return [...whole, ...found].toSorted((a, b) => a.start - b.start);
}

function onOrAfter(day: string | null, month: number, date: number): string | null {
  if (day === null) return null;
  const year = Number(day.slice(0, 4));
  return (
    [year, year + 1].map((one) => isoDate(one, month, date)).find((one) => one !== null && one >= day) ?? null
  );
}

const dayAndMonth = new RegExp(`^(\\d{1,2})\\s+(${monthNames})(?!\\p{L})`, 'iu');

/** The last `4 september` before the given date, when the text begins with a day and a month; else null. */
export function findDayBefore(text: string, date: string | null): string | null {
  const match = dayAndMonth.exec(text);
  if (!match || date === null) return null;
  const [, day = '', month = ''] = match;
  const year = Number(date.slice(0, 4));
  const sameYear = isoDate(year, monthNumber(month), Number(day));
  return sameYear !== null && sameYear < date ? sameYear : isoDate(year - 1, monthNumber(month), Number(day));
}

/** The first `4 september` or `4/9` from the given date on, when the text begins with a day and a month; else null. */
export function findDayFrom(text: string, date: string | null): string | null {
  const match = dayAndMonth.exec(text.replace(/^(\d{1,2}):?e\s/u, '$1 '));
  const slash = /^(\d{1,2})\/(\d{1,2})(?!\d)/u.exec(text);
  if (date === null || (match ?? slash) === null) return null;
  const day = Number(match?.[1] ?? slash?.[1]);
  const month = match ? monthNumber(match[2] ?? '') : Number(slash?.[2]);
  const year = Number(date.slice(0, 4));
  const sameYear = isoDate(year, month, day);
  return sameYear !== null && sameYear >= date ? sameYear : isoDate(year + 1, month, day);
}
