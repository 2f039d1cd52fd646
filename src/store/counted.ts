import type { Database } from 'better-sqlite3';
import { LRUCache } from 'lru-cache';
import { keptByState } from './kept-by-state.ts';

/** Who pages through a list asks for the same count again and again. */
const most = 500;

/** What a query counts, counted anew only where something has been stored since. The query gives one number. */
export function counted(database: Database, sql: string, values: readonly unknown[]): number {
  const counts = countsOf(database);
  const key = JSON.stringify([sql, values]);
  const known = counts.get(key);
  if (known !== undefined) return known;
  const count = Number(
    database
      .prepare(sql)
      .pluck()
      .get(...values),
  );
  counts.set(key, count);
  return count;
}

const countsOf = keptByState(() => new LRUCache<string, number>({ max: most }));
