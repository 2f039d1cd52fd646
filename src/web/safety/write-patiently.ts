import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from 'better-sqlite3';

/** How long another's lock is waited for, and how long between two tries, in milliseconds. */
const patience = 15_000;
const pause = 25;

/**
 * Writes something small while others may be writing, without ever holding up this thread: a connection whose
 * `busy_timeout` is 0 is told at once that the database is locked, and tries again.
 *
 * @throws the database's own error, SQLITE_BUSY when it is still locked at the end.
 */
export async function writePatiently(database: Database, work: (to: Database) => void): Promise<void> {
  const until = performance.now() + patience;
  for (;;) {
    try {
      work(database);
      return;
    } catch (error) {
      if (!isBusy(error) || performance.now() > until) throw error;
    }
    await sleep(pause);
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');
}
