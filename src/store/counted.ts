import type { Database } from 'better-sqlite3';
import { LRUCache } from 'lru-cache';
import { stateOf } from './database-state.ts';

interface Kept {
  readonly state: string;
  readonly counts: LRUCache<string, number>;
}

const kept = new WeakMap<Database, Kept>();
/** Who pages through a list asks for the same count again and again. */
const most = 500;

/** What a query counts, counted anew only where something has been stored since. The query gives one number. */
export function counted(database: Database, sql: string, values: readonly unknown[]): number {
  const { counts } = countsOf(database);
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

function countsOf(database: Database): Kept {
  const state = stateOf(database);
  const known = kept.get(database);
  if (known?.state === state) return known;
  const fresh = { state, counts: new LRUCache<string, number>({ max: most }) };
  kept.set(database, fresh);
  return fresh;
}
