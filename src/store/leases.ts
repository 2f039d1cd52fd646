import type { Database } from 'better-sqlite3';

/** A process that holds a lease, as the database remembers it. */
export interface LeaseHolder {
  readonly token: string;
  readonly host: string;
  readonly pid: number;
  /** When the process began, as its system counts; null where that cannot be told. */
  readonly processStart: string | null;
  readonly takenAt: string;
  /** Milliseconds since 1970. */
  readonly renewedAt: number;
}

/** Who holds a lease, whether or not it lives; null when nobody does. */
export function readLease(database: Database, name: string): LeaseHolder | null {
  const find = database.prepare<[string], LeaseHolder>(
    `SELECT token, host, pid, process_start AS processStart, taken_at AS takenAt, renewed_at AS renewedAt
     FROM leases WHERE name = ?`,
  );
  return find.get(name) ?? null;
}

/**
 * Takes a lease unless another has it and lives.
 *
 * @param isAlive tells a holder at work from one that was killed.
 * @returns the one that has it already, or null when it was taken.
 */
export function takeLease(
  database: Database,
  name: string,
  holder: LeaseHolder,
  isAlive: (other: LeaseHolder) => boolean,
): LeaseHolder | null {
  const take = database.transaction(() => {
    const other = readLease(database, name);
    if (other !== null && isAlive(other)) return other;
    database
      .prepare(
        `INSERT OR REPLACE INTO leases (name, token, host, pid, process_start, taken_at, renewed_at)
         VALUES ($name, $token, $host, $pid, $processStart, $takenAt, $renewedAt)`,
      )
      .run({ name, ...holder });
    return null;
  });
  return take.immediate();
}

/** @returns false when the lease is another's by now. */
export function renewLease(database: Database, name: string, token: string, now: number): boolean {
  const renew = database.prepare('UPDATE leases SET renewed_at = ? WHERE name = ? AND token = ?');
  return renew.run(now, name, token).changes === 1;
}

export function giveLeaseBack(database: Database, name: string, token: string): void {
  database.prepare('DELETE FROM leases WHERE name = ? AND token = ?').run(name, token);
}
