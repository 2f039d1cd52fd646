import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { hostname } from 'node:os';
import { describe, expect, it } from 'vitest';
import { holdLease, isAlive, runUnderWay } from '../../src/nightly/hold-lease.ts';
import { readLease, takeLease } from '../../src/store/leases.ts';
import type { LeaseHolder } from '../../src/store/leases.ts';
import { openStore } from '../../src/store/open-store.ts';

/** A holder on another machine. */
const elsewhere: LeaseHolder = {
  token: 't',
  host: 'another',
  pid: 1,
  processStart: 'boot:1',
  takenAt: '2024-05-16T02:00:00.000Z',
  renewedAt: Date.now(),
};

describe('holdLease', () => {
  it('keeps two runs apart, and is free when it is given back', () => {
    const database = openStore(':memory:');
    const lease = holdLease(database);
    expect(() => holdLease(database)).toThrow('another paragraf nightly works on this database');
    expect(runUnderWay(database)?.pid).toBe(process.pid);
    lease.release();
    expect(runUnderWay(database)).toBeNull();
    holdLease(database).release();
    database.close();
  });

  it('takes over from a process that was killed, at once', async () => {
    const database = openStore(':memory:');
    holdLease(database);
    const mine = readLease(database, 'nightly');
    const child = spawn('sleep', ['60']);
    await once(child, 'spawn');
    const holder = { ...elsewhere, ...mine, pid: child.pid ?? 0 };
    // Another process's start under this number: a number that has been used again.
    expect(isAlive(holder)).toBe(false);
    child.kill('SIGKILL');
    await once(child, 'exit');
    database.prepare('UPDATE leases SET pid = ?').run(child.pid);
    holdLease(database).release();
    database.close();
  });

  it('believes another machine for five minutes, and no clock that has jumped', () => {
    const minute = 60_000;
    expect(isAlive(elsewhere)).toBe(true);
    expect(isAlive({ ...elsewhere, renewedAt: Date.now() - 4 * minute })).toBe(true);
    expect(isAlive({ ...elsewhere, renewedAt: Date.now() - 6 * minute })).toBe(false);
    expect(isAlive({ ...elsewhere, renewedAt: Date.now() + 60 * minute })).toBe(false);
    expect(isAlive({ ...elsewhere, host: hostname(), processStart: null })).toBe(true);
  });

  it('tells who has it', () => {
    const database = openStore(':memory:');
    expect(takeLease(database, 'nightly', elsewhere, isAlive)).toBeNull();
    expect(() => holdLease(database)).toThrow('process 1 on another');
    database.close();
  });
});
