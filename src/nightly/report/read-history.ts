import type { Database } from 'better-sqlite3';
import { nightsSince } from '../../store/nights.ts';
import type { NightCounts } from '../../store/nights.ts';
import type { HistoryDay } from './morning-report.ts';

const daysShown = 30;

/** The 30 days up to a moment, oldest first: a night belongs to the day on which it ended. */
export function readHistory(database: Database, until: Date): HistoryDay[] {
  const days = Array.from({ length: daysShown }, (_, index) => {
    const day = new Date(until);
    day.setDate(day.getDate() - (daysShown - 1 - index));
    return day;
  });
  const from = new Date(days[0] ?? until);
  from.setDate(from.getDate() - 1);
  const nights = nightsSince(database, from);
  return days.map((day) => historyDay(localDate(day), nights));
}

function historyDay(date: string, nights: readonly NightCounts[]): HistoryDay {
  const own = nights.filter(({ endedAt, startedAt }) => localDate(new Date(endedAt ?? startedAt)) === date);
  const sum = (count: 'stored' | 'quarantined'): number =>
    own.reduce((total, night) => total + night[count], 0);
  const broken = own.some(({ state }) => state === 'failed' || state === 'killed');
  const state = own.length === 0 ? null : broken ? 'broken' : 'done';
  return { date, state, stored: sum('stored'), quarantined: sum('quarantined') };
}

/** `2026-11-26`, by the clock on the wall. */
export function localDate(moment: Date): string {
  return `${moment.getFullYear()}-${twoDigits(moment.getMonth() + 1)}-${twoDigits(moment.getDate())}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
