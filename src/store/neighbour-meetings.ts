import type { Database } from 'better-sqlite3';
import { prepared } from './prepared.ts';
import { storedLinks } from './stored-links.ts';

export interface Neighbour {
  readonly id: string;
  readonly date: string;
}

/** The same body's meetings before and after one; null where there is none, or where its body or date is not known. */
export function readNeighbours(
  database: Database,
  minutes: { readonly id: string; readonly body: string | null; readonly date: string | null },
): { readonly previous: Neighbour | null; readonly next: Neighbour | null } {
  const { id, body, date } = minutes;
  if (body === null || date === null) return { previous: null, next: null };
  const links = storedLinks(database);
  // Of a meeting that is stored twice the one that the others are versions or copies of stands for it.
  const own = links.get(id)?.copyOf ?? links.get(id)?.versionOf ?? id;
  const heads = (day: string | undefined): Neighbour[] =>
    day === undefined ? [] : meetingsOfDay(database, body, day).filter(({ id: one }) => isHead(one));
  const isHead = (one: string): boolean => {
    const { copyOf = null, versionOf = null } = links.get(one) ?? {};
    return copyOf === null && versionOf === null;
  };
  const sameDay = heads(date);
  const at = sameDay.findIndex((each) => each.id === own);
  const earlier = sameDay[at - 1] ?? heads(dayBefore(database, body, date)).at(-1);
  const later = (at < 0 ? undefined : sameDay[at + 1]) ?? heads(dayAfter(database, body, date))[0];
  return { previous: earlier ?? null, next: later ?? null };
}

function meetingsOfDay(database: Database, body: string, day: string): Neighbour[] {
  const find = prepared<[string, string], Neighbour>(
    database,
    'SELECT id, date FROM minutes WHERE body = ? AND date = ? ORDER BY id',
  );
  return find.all(body, day);
}

function dayBefore(database: Database, body: string, day: string): string | undefined {
  const find = prepared<[string, string], { date: string | null }>(
    database,
    'SELECT max(date) AS date FROM minutes WHERE body = ? AND date < ?',
  );
  return find.get(body, day)?.date ?? undefined;
}

function dayAfter(database: Database, body: string, day: string): string | undefined {
  const find = prepared<[string, string], { date: string | null }>(
    database,
    'SELECT min(date) AS date FROM minutes WHERE body = ? AND date > ?',
  );
  return find.get(body, day)?.date ?? undefined;
}
