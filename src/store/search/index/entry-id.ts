import type { Database } from 'better-sqlite3';
import { prepared } from '../../prepared.ts';

/** Entries of one day; where there are more, they go on into the next. */
const perDay = 65_536;
/** Ids below it are of meetings that nobody knows the day of. */
const firstDated = 2 ** 32;
const dayLength = 86_400_000;
const firstDay = Date.UTC(1600, 0, 1);

/** The first id that an entry of a day's meeting may have: ids sort as their days do, the undated before all others. */
export function firstIdOf(isoDate: string | null): number {
  if (isoDate === null) return 1;
  const days = Math.floor((Date.parse(isoDate) - firstDay) / dayLength);
  return firstDated + Math.max(0, Number.isFinite(days) ? days : 0) * perDay;
}

/** The last id of a day. */
export function lastIdOf(isoDate: string): number {
  return firstIdOf(isoDate) + perDay - 1;
}

/** The next free id of a day. */
export function nextEntryId(database: Database, isoDate: string | null): number {
  const last = prepared<[number, number], number | null>(
    database,
    'SELECT max(id) FROM search_entries WHERE id BETWEEN ? AND ?',
  ).pluck();
  const most = isoDate === null ? firstDated - 1 : perDay - 1;
  for (let first = firstIdOf(isoDate); ; first += perDay) {
    const used = last.get(first, first + most) ?? null;
    if (used === null) return first;
    if (used < first + most) return used + 1;
  }
}
