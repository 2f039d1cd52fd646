import type { Database } from 'better-sqlite3';
import { stateOf } from './database-state.ts';

/** What is read of a database, read anew only where something has been stored since. */
export function keptByState<Value>(read: (database: Database) => Value): (database: Database) => Value {
  const kept = new WeakMap<Database, { readonly state: string; readonly value: Value }>();
  return (database) => {
    const state = stateOf(database);
    const known = kept.get(database);
    if (known?.state === state) return known.value;
    const value = read(database);
    kept.set(database, { state, value });
    return value;
  };
}
