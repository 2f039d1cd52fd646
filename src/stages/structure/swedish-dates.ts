const months = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
];

// 2022-11-25   2022.11.25
const numeric = /(?<![\d-])((?:19|20)\d{2})[-./](\d{1,2})[-./](\d{1,2})(?![\d])/gu;
// den 25 november 2022   26–27 januari 2013   12 juli, 2014
const written = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:\\s?[-–]\\s?\\d{1,2})?(?::?e)?\\s+(${months.join('|')}|jan|feb|apr|aug|sept?|okt|nov|dec)\\.?,?\\s+((?:19|20)\\d{2})(?!\\d)`,
  'giu',
);
// 25/11 2022   25/11-2022
const slashed = /(?<!\d)(\d{1,2})\/(\d{1,2})[ -]?((?:19|20)\d{2})(?!\d)/gu;
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
export function findDates(text: string): readonly FoundDate[] {
  const found = [numeric, written, slashed, compact]
    .flatMap((pattern) => [...text.matchAll(pattern)].map((match) => readMatch(match, pattern)))
    .filter((match) => match !== null)
    .toSorted((a, b) => a.start - b.start);
  return found.filter((date, i) => i === 0 || date.start >= (found[i - 1]?.end ?? 0));
}

function readMatch(match: RegExpExecArray, pattern: RegExp): FoundDate | null {
  const [whole, first = '', second = '', third = ''] = match;
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

const dayAndMonth = new RegExp(`^(\\d{1,2})\\s+(${months.join('|')})(?!\\p{L})`, 'iu');

/** The last `4 september` before the given date, when the text begins with a day and a month; else null. */
export function findDayBefore(text: string, date: string | null): string | null {
  const match = dayAndMonth.exec(text);
  if (!match || date === null) return null;
  const [, day = '', month = ''] = match;
  const year = Number(date.slice(0, 4));
  const sameYear = isoDate(year, monthNumber(month), Number(day));
  return sameYear !== null && sameYear < date ? sameYear : isoDate(year - 1, monthNumber(month), Number(day));
}
