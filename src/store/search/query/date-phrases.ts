import { months } from '../../../records/months.ts';

/** `2023-04-24` as the index has a meeting's day: `2023 04 24` and `24 april 2023`. */
export function dayPhrases(isoDate: string): readonly (readonly string[])[] {
  const [year = '', month = '', day = ''] = isoDate.split('-');
  return [
    [year, month, day],
    [String(Number(day)), months[Number(month) - 1] ?? month, year],
  ];
}

/** A typed date or month in each way that it may be written. */
export function datePhrases(typed: string): readonly (readonly string[])[] {
  if (/^\d{4}-/u.test(typed)) return dayPhrases(typed);
  const words = typed.toLocaleLowerCase('sv').split(/\s+/u);
  const [month = '', year = ''] = words.slice(-2);
  const number = String(months.indexOf(month) + 1).padStart(2, '0');
  if (words.length === 2) return [[month, year]];
  return dayPhrases(`${year}-${number}-${(words[0] ?? '').padStart(2, '0')}`);
}
