import type { Notice } from '../../../records/notice.ts';
import type { Line } from '../read-lines.ts';
import { findDates } from '../swedish-dates.ts';
import { on, toReview } from './doubts.ts';
import type { Doubts } from './doubts.ts';

const weekdays = ['söndag', 'måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag'];
// onsdagen den   Onsdag,   tisdag
const before = new RegExp(`(?<!\\p{L})(${weekdays.join('|')})(?:en)?,?\\s(?:den\\s)?$`, 'iu');

/** `onsdagen den 5 april 2017` where that day was a Wednesday; a date without a year says nothing. */
export function checkWeekdays({ own }: Doubts): readonly Notice[] {
  return own.flatMap((line, i) => {
    const next = own[i + 1];
    const text = next === undefined ? line.text : `${line.text} ${next.text}`;
    return findDates(text).flatMap(({ date, start, end }) => weekdayNotice(line, text, { date, start, end }));
  });
}

function weekdayNotice(
  line: Line,
  text: string,
  { date, start, end }: { readonly date: string; readonly start: number; readonly end: number },
): readonly Notice[] {
  const match = before.exec(text.slice(0, start));
  // what begins on the next line is that line's
  if (match === null || match.index > line.text.length) return [];
  const said = match[1]?.toLowerCase() ?? '';
  const was = weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? '';
  if (said === was) return [];
  const printed = text.slice(match.index, end);
  return [toReview('weekday-mismatch', `”${printed}” stämmer inte: dagen var en ${was}.`, on(line))];
}
