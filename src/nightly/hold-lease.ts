import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from 'better-sqlite3';
import { ParagrafError } from '../errors.ts';
import { giveLeaseBack, readLease, renewLease, takeLease } from '../store/leases.ts';
import type { LeaseHolder } from '../store/leases.ts';
import { isOfThisSystem, startOfProcess } from './process-start.ts';

const name = 'nightly';

/** In milliseconds. */
export interface LeasePace {
  /** How often a holder says that it lives. */
  readonly heartbeat: number;
  /** A holder on another machine that has not said so for this long is taken to be dead. */
  readonly patience: number;
}

const usualPace: LeasePace = { heartbeat: 20_000, patience: 5 * 60_000 };

export interface Lease {
  /** Aborted when another run has taken the lease, as after a machine that slept. */
  readonly lost: AbortSignal;
  /**
   * To be asked before anything is done that two runs must not do, and in its transaction: a process that was held up may
   * not have heard yet that it was given up.
   *
   * @throws ParagrafError `already-running` when another run has taken the lease.
   */
  require(): void;
  release(): void;
}

export interface LeaseOptions {
  /** Ends the wait for a sign of life. */
  readonly signal: AbortSignal;
  /** Told of a holder that has to be waited for. */
  readonly onWait: (other: LeaseHolder, pace: LeasePace) => void;
  readonly pace?: LeasePace;
}

/**
 * Keeps two nights apart. The lease of a process that was killed is free at once on the system that it ran on. What runs
 * elsewhere (another machine, another container, before the last boot) cannot be seen: its heartbeat is waited for, and
 * when it is silent for five minutes by the clock that nobody sets, it is taken to be dead. What a clock on a wall says is
 * believed of neither.
 *
 * @returns null when it was interrupted while it waited.
 * @throws ParagrafError `already-running`.
 */
export async function holdLease(
  database: Database,
  { signal, onWait, pace = usualPace }: LeaseOptions,
): Promise<Lease | null> {
  const holder = thisProcess();
  let silent: LeaseHolder | null = null;
  for (;;) {
    const isAlive = (each: LeaseHolder): boolean => lifeOf(each) !== 'dead' && !isSameBeat(each, silent);
    const other = takeLease(database, name, holder, isAlive);
    if (other === null) return keep(database, holder.token, pace);
    if (lifeOf(other) === 'alive') throw alreadyRunning(other);
    onWait(other, pace);
    if (await beatsAgain(database, other, pace, signal)) throw alreadyRunning(other);
    if (signal.aborted) return null;
    silent = other;
  }
}

function keep(database: Database, token: string, { heartbeat }: LeasePace): Lease {
  const lost = new AbortController();
  const beat = setInterval(() => {
    if (!isRenewed(database, token)) lost.abort();
  }, heartbeat).unref();
  return {
    lost: lost.signal,
    require: () => {
      if (!lost.signal.aborted && isRenewed(database, token)) return;
      lost.abort();
      throw takenOver(readLease(database, name));
    },
    release: () => {
      clearInterval(beat);
      giveLeaseBack(database, name, token);
    },
  };
}

/** Whether a holder that cannot be seen says that it lives before patience is at its end. */
async function beatsAgain(
  database: Database,
  other: LeaseHolder,
  { heartbeat, patience }: LeasePace,
  signal: AbortSignal,
): Promise<boolean> {
  const end = performance.now() + patience;
  while (performance.now() < end) {
    await sleep(Math.min(heartbeat, patience) / 10, null, { signal }).catch(() => {});
    const now = readLease(database, name);
    if (signal.aborted || now?.token !== other.token) return false;
    if (!isSameBeat(now, other)) return true;
  }
  return false;
}

/** The run that is under way, or null; of one that cannot be seen its last heartbeat tells. */
export function runUnderWay(database: Database): LeaseHolder | null {
  const holder = readLease(database, name);
  if (holder === null) return null;
  const life = lifeOf(holder);
  const isFresh = Math.abs(Date.now() - holder.renewedAt) < usualPace.patience;
  return life === 'alive' || (life === 'unknown' && isFresh) ? holder : null;
}

/** What this system knows of a holder; of what runs elsewhere it knows nothing. */
export function lifeOf({ pid, processStart }: LeaseHolder): 'alive' | 'dead' | 'unknown' {
  if (processStart === null || !isOfThisSystem(processStart)) return 'unknown';
  return startOfProcess(pid) === processStart ? 'alive' : 'dead';
}

function isSameBeat(one: LeaseHolder, other: LeaseHolder | null): boolean {
  return one.token === other?.token && one.renewedAt === other.renewedAt;
}

/** A database that is busy for a moment takes nothing from us. */
function isRenewed(database: Database, token: string): boolean {
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

function alreadyRunning({ pid, host, takenAt }: LeaseHolder): ParagrafError {
  return new ParagrafError(
    'already-running',
    `another paragraf nightly works on this database (process ${pid} on ${host}, since ${takenAt})`,
    'Let it finish; paragraf status shows how far it is.',
  );
}

function takenOver(by: LeaseHolder | null): ParagrafError {
  const who = by === null ? '' : ` (process ${by.pid} on ${by.host}, since ${by.takenAt})`;
  return new ParagrafError(
    'already-running',
    `this night was silent for so long that another has taken its place${who}; nothing more was moved`,
    'Let the other finish: its report tells of both. See what held this one up, as a machine that slept.',
  );
}
