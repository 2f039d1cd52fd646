import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import type { Database } from 'better-sqlite3';
import { ParagrafError } from '../errors.ts';
import { giveLeaseBack, readLease, renewLease, takeLease } from '../store/leases.ts';
import type { LeaseHolder } from '../store/leases.ts';

const name = 'nightly';
/** How often a holder says that it lives, in milliseconds. */
const heartbeat = 20_000;
/** A holder on another machine that has not said so for this long is taken to be dead, in milliseconds. */
const patience = 5 * 60_000;

export interface Lease {
  /** Aborted when another run has taken the lease, as after a machine that slept. */
  readonly lost: AbortSignal;
  release(): void;
}

/**
 * Keeps two nights apart. The lease of a process that was killed is free at once where it ran on this machine, else
 * when it has been silent for five minutes; so is one that a clock that jumped has dated in the future.
 *
 * @throws ParagrafError `already-running`.
 */
export function holdLease(database: Database): Lease {
  const holder = thisProcess();
  const other = takeLease(database, name, holder, isAlive);
  if (other !== null) throw alreadyRunning(other);
  const lost = new AbortController();
  const beat = setInterval(() => {
    if (!renewed(database, holder.token)) lost.abort();
  }, heartbeat).unref();
  return {
    lost: lost.signal,
    release: () => {
      clearInterval(beat);
      giveLeaseBack(database, name, holder.token);
    },
  };
}

/** The run that is under way, or null. */
export function runUnderWay(database: Database): LeaseHolder | null {
  const holder = readLease(database, name);
  return holder !== null && isAlive(holder) ? holder : null;
}

/** A database that is busy for a moment takes nothing from us. */
function renewed(database: Database, token: string): boolean {
  try {
    return renewLease(database, name, token, Date.now());
  } catch {
    return true;
  }
}

function thisProcess(): LeaseHolder {
  return {
    token: randomUUID(),
    host: hostname(),
    pid: process.pid,
    processStart: startOfProcess(process.pid),
    takenAt: new Date().toISOString(),
    renewedAt: Date.now(),
  };
}

/** On this machine the system knows; of another machine only the clock tells. */
export function isAlive(holder: LeaseHolder): boolean {
  if (holder.host !== hostname() || holder.processStart === null) return isFresh(holder);
  return startOfProcess(holder.pid) === holder.processStart;
}

function isFresh({ renewedAt }: LeaseHolder): boolean {
  return Math.abs(Date.now() - renewedAt) < patience;
}

/** `<boot id>:<ticks since boot>`; null where there is no /proc, or no such process. */
function startOfProcess(pid: number): string | null {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    // 4711 (node) S 1 4711 …: the name may hold spaces and brackets; the start is the 20th field after it.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? null : `${boot}:${fields[19]}`;
  } catch {
    return null;
  }
}

function alreadyRunning({ pid, host, takenAt }: LeaseHolder): ParagrafError {
  return new ParagrafError(
    'already-running',
    `another paragraf nightly works on this database (process ${pid} on ${host}, since ${takenAt})`,
    'Let it finish; paragraf status shows how far it is.',
  );
}
