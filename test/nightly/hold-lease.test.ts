import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from 'better-sqlite3';
import { describe, expect, it, vi } from 'vitest';
import { holdLease, lifeOf, runUnderWay } from '../../src/nightly/hold-lease.ts';
import type { Lease } from '../../src/nightly/hold-lease.ts';
import { startOfProcess } from '../../src/nightly/process-start.ts';
import { readLease, renewLease, takeLease } from '../../src/store/leases.ts';
import type { LeaseHolder } from '../../src/store/leases.ts';
import { openStore } from '../../src/store/open-store.ts';

/** A holder on another machine. */
const elsewhere: LeaseHolder = {
  token: 't',
  host: 'another',
  pid: 1,
  processStart: 'boot pid:[1] 1',
  takenAt: '2024-05-16T02:00:00.000Z',
  renewedAt: Date.now(),
};
const pace = { heartbeat: 40, patience: 400 };
const never = new AbortController().signal;

async function hold(database: Database, signal = never): Promise<Lease> {
  const lease = await holdLease(database, { signal, onWait: () => {}, pace });
  if (lease === null) throw new Error('interrupted');
  return lease;
}

function heldElsewhere(changes: Partial<LeaseHolder> = {}): Database {
  const database = openStore(':memory:');
  takeLease(database, 'nightly', { ...elsewhere, ...changes }, () => true);
  return database;
}

describe('holdLease', () => {
  it('keeps two runs apart, and is free when it is given back', async () => {
    const database = openStore(':memory:');
    const lease = await hold(database);
    await expect(hold(database)).rejects.toThrow('another paragraf nightly works on this database');
    expect(runUnderWay(database)?.pid).toBe(process.pid);
    lease.release();
    expect(runUnderWay(database)).toBeNull();
    (await hold(database)).release();
    database.close();
  });

  it('takes over from a process that was killed, at once, also where its number is used again', async () => {
    const database = openStore(':memory:');
    await hold(database);
    const mine = readLease(database, 'nightly');
    const child = spawn('sleep', ['60']);
    await once(child, 'spawn');
    // Another process's start under this number.
    expect(lifeOf({ ...elsewhere, ...mine, pid: child.pid ?? 0 })).toBe('dead');
    child.kill('SIGKILL');
    await once(child, 'exit');
    database.prepare('UPDATE leases SET pid = ?').run(child.pid);
    const waited = vi.fn<() => void>();
    const lease = await holdLease(database, { signal: never, onWait: waited, pace });
    expect([lease === null, waited.mock.calls]).toEqual([false, []]);
    database.close();
  });

  it('believes what runs elsewhere as long as its heart beats, whatever its clock and this one say', async () => {
    const year = 365 * 86_400_000;
    for (const renewedAt of [Date.now(), Date.now() - year, Date.now() + year]) {
      const database = heldElsewhere({ renewedAt });
      let beats = 0;
      const heart = setInterval(() => renewLease(database, 'nightly', 't', renewedAt + (beats += 1)), 40);
      await expect(hold(database)).rejects.toThrow('process 1 on another');
      clearInterval(heart);
      database.close();
    }
  });

  it('takes over from what runs elsewhere when it has been silent for so long, and says that it waits', async () => {
    const year = 365 * 86_400_000;
    for (const renewedAt of [Date.now(), Date.now() - year, Date.now() + year]) {
      const database = heldElsewhere({ renewedAt });
      const waits: string[] = [];
      const begin = performance.now();
      const lease = await holdLease(database, {
        signal: never,
        onWait: ({ host }) => waits.push(host),
        pace,
      });
      expect([lease === null, waits]).toEqual([false, ['another']]);
      expect(performance.now() - begin).toBeGreaterThan(pace.patience - 1);
      expect(readLease(database, 'nightly')?.pid).toBe(process.pid);
      database.close();
    }
  });

  it('does not see into another container of this machine', () => {
    const here = lifeOf({ ...elsewhere, pid: process.pid, processStart: ownStart() });
    const inContainer = ownStart().replace(/pid:\[\d+\]/u, 'pid:[7]');
    expect([here, lifeOf({ ...elsewhere, pid: process.pid, processStart: inContainer })]).toEqual([
      'alive',
      'unknown',
    ]);
    expect(lifeOf({ ...elsewhere, processStart: null })).toBe('unknown');
  });

  it('ends its wait when it is interrupted', async () => {
    const database = heldElsewhere();
    const person = new AbortController();
    const waiting = holdLease(database, { signal: person.signal, onWait: () => person.abort() });
    expect(await waiting).toBeNull();
    expect(readLease(database, 'nightly')?.token).toBe('t');
    database.close();
  });

  it('knows when it is asked that it has been given up, though its heart has not beaten since', async () => {
    const database = openStore(':memory:');
    const lease = await hold(database);
    lease.require();
    database.prepare('UPDATE leases SET token = ?, host = ?').run('other', 'another');
    expect(() => lease.require()).toThrow('another has taken its place (process');
    expect(lease.lost.aborted).toBe(true);
    lease.release();
    expect(readLease(database, 'nightly')?.token).toBe('other');
    database.close();
  });

  it('hears of it by itself at its next beat', async () => {
    const database = openStore(':memory:');
    const lease = await hold(database);
    database.prepare('UPDATE leases SET token = ?').run('other');
    await vi.waitFor(() => expect(lease.lost.aborted).toBe(true));
    await sleep(2 * pace.heartbeat);
    expect(readLease(database, 'nightly')?.token).toBe('other');
    lease.release();
    database.close();
  });
});

function ownStart(): string {
  return startOfProcess(process.pid) ?? '';
}
