import { statfsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Database } from 'better-sqlite3';
import type { Settings } from '../config.ts';
import { countJournal } from '../store/journal.ts';
import type { JournalState } from '../store/journal.ts';
import { lastNight, nightFiles } from '../store/nights.ts';
import type { Night } from '../store/nights.ts';
import { countArchive } from '../store/read-night-minutes.ts';
import type { ArchiveCounts } from '../store/read-night-minutes.ts';
import { measureWork } from '../store/review/measure-work.ts';
import type { ReviewWork } from '../store/review/measure-work.ts';
import { runUnderWay } from './hold-lease.ts';
import { listQuarantine } from './quarantine.ts';

/** One thing that a technician should look at. */
export interface Concern {
  /** Stable kebab-case. */
  readonly code: string;
  readonly message: string;
}

/** How things stand, for monitoring. */
export interface Status {
  readonly state: 'ok' | 'warning';
  readonly concerns: readonly Concern[];
  readonly running: { readonly pid: number; readonly host: string; readonly since: string } | null;
  readonly lastNight:
    | (Pick<
        Night,
        'startedAt' | 'endedAt' | 'state' | 'failure' | 'seconds' | 'found' | 'left' | 'mail' | 'mailError'
      > & {
        readonly stored: number;
        readonly quarantined: number;
        readonly waiting: number;
      })
    | null;
  readonly archive: ArchiveCounts;
  /** What people have decided, and how long it took them. */
  readonly review: ReviewWork;
  /** How many files are in each state. */
  readonly journal: Record<JournalState, number>;
  /** Files in the quarantine folder; null where none is set. */
  readonly quarantine: number | null;
  readonly disk: { readonly free: number; readonly total: number };
  /** The database with what it has not folded in yet, in bytes. */
  readonly databaseBytes: number;
}

const lowDisk = 2e9;
const hour = 3_600_000;

/** Looks at the database, the quarantine and the disk. Nothing is changed. */
export function readStatus(database: Database, settings: Settings, now = new Date()): Status {
  const holder = runUnderWay(database);
  const running = holder === null ? null : { pid: holder.pid, host: holder.host, since: holder.takenAt };
  const night = lastNight(database);
  const disk = diskAt(dirname(resolve(settings.database)));
  const concerns = [
    ...(night === null ? [] : nightConcerns(night, running !== null, settings.statusHours, now)),
    ...(disk.free < lowDisk
      ? [
          {
            code: 'disk-low',
            message: `only ${(disk.free / 1e9).toFixed(1)} GB are free where the database is`,
          },
        ]
      : []),
  ];
  return {
    state: concerns.length === 0 ? 'ok' : 'warning',
    concerns,
    running,
    lastNight: night === null ? null : describeNight(night, database),
    archive: countArchive(database),
    review: measureWork(database),
    journal: countJournal(database),
    quarantine: settings.quarantine === null ? null : listQuarantine(settings.quarantine).length,
    disk,
    databaseBytes: bytesOf(settings.database) + bytesOf(`${settings.database}-wal`),
  };
}

/** A person's part (quarantine, review) is no alarm: the morning report tells of it. */
function nightConcerns(night: Night, isRunning: boolean, hours: number, now: Date): Concern[] {
  const concerns: Concern[] = [];
  if (night.state === 'failed') {
    concerns.push({ code: 'night-failed', message: `the last night failed: ${night.failure}` });
  }
  if (night.state === 'killed' || (night.state === 'running' && !isRunning)) {
    const message = `the night of ${night.startedAt} was cut off; the next one goes on from there`;
    concerns.push({ code: 'night-cut-off', message });
  }
  if (night.mail === 'failed') {
    concerns.push({
      code: 'mail-failed',
      message: `the last report could not be mailed: ${night.mailError}`,
    });
  }
  const since = Date.parse(night.endedAt ?? night.startedAt);
  if (!isRunning && now.getTime() - since > hours * hour) {
    const age = Math.round((now.getTime() - since) / hour);
    concerns.push({ code: 'night-overdue', message: `the last night was ${age} hours ago` });
  }
  return concerns;
}

function describeNight(night: Night, database: Database): NonNullable<Status['lastNight']> {
  const { startedAt, endedAt, state, failure, seconds, found, left, mail, mailError } = night;
  const files = nightFiles(database, night.id);
  const count = (...states: readonly string[]): number =>
    files.filter((file) => states.includes(file.state)).length;
  const counts = {
    stored: count('stored', 'partial'),
    quarantined: count('quarantined'),
    // What could not even be looked at has no row of its own: the report has counted it.
    waiting: night.waiting ?? count('waiting'),
  };
  return { startedAt, endedAt, state, failure, seconds, found, left, mail, mailError, ...counts };
}

function diskAt(folder: string): Status['disk'] {
  const { bavail, blocks, bsize } = statfsSync(folder);
  return { free: bavail * bsize, total: blocks * bsize };
}

function bytesOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
