import { statfsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Database } from 'better-sqlite3';
import type { Settings } from '../../config.ts';
import type { Reason } from '../../errors.ts';
import { emptyNightsInARow, nightBefore, nightFiles, untoldNights } from '../../store/nights.ts';
import type { Night, NightFile } from '../../store/nights.ts';
import { countToReview, readMeetingDates } from '../../store/read-night-minutes.ts';
import { explainWaiting } from '../explain-reason.ts';
import { findNewestOriginals, inboxAsSet } from '../folders.ts';
import type { Folders } from '../folders.ts';
import { findMissedMeetings } from '../meeting-rhythm.ts';
import { listQuarantine } from '../quarantine.ts';
import type { Leftovers } from '../take-inbox.ts';
import { localDate, readHistory } from './read-history.ts';
import type { MorningReport, ReportedFile, Trouble } from './morning-report.ts';
import { reportFile } from './report-file.ts';

/** Less than this free, in bytes, and the report asks for room. */
const lowDisk = 2e9;

/** A night that has ended. */
export interface EndedNight extends Pick<Night, 'id' | 'startedAt' | 'failure'> {
  readonly endedAt: string;
  readonly seconds: number;
  readonly state: MorningReport['night']['state'];
}

export interface ReportSource {
  readonly database: Database;
  readonly folders: Folders;
  readonly settings: Pick<
    Settings,
    'database' | 'inbox' | 'pageAddress' | 'quietNights' | 'meetingGraceDays'
  >;
}

/** All that there is to tell of a night, and of those before it that were cut off. Nothing is changed. */
export function buildReport(night: EndedNight, leftovers: Leftovers, source: ReportSource): MorningReport {
  const { database, settings } = source;
  const cutOff = untoldNights(database, night.id);
  const since = cutOff[0]?.startedAt ?? night.startedAt;
  const ends = [...cutOff, night].flatMap(({ id }) => nightFiles(database, id));
  const files = reportedFiles(ends, source);
  const quarantine = reportQuarantine(source, ends, since);
  const waiting = reportWaiting(ends, leftovers);
  const date = localDate(new Date(night.endedAt));
  const { endedAt, startedAt, seconds, state, failure } = night;
  const inbox = failure === null ? inboxAsSet(settings) : null;
  return {
    version: 1,
    date,
    night: {
      startedAt,
      endedAt,
      seconds,
      state,
      failure,
      cutOff: cutOff.map((each) => each.startedAt),
      inbox,
    },
    counts: countAll(files, quarantine, waiting, database),
    files,
    quarantine,
    waiting,
    left: {
      moving: [...leftovers.moving],
      notFiles: [...leftovers.notFiles],
      notBegun: [...leftovers.notBegun],
    },
    originalsGone: findNewestOriginals(database, source.folders.archive) === 'gone',
    emptyNights: emptyNights(database, settings.quietNights),
    missedMeetings: findMissedMeetings(readMeetingDates(database), date, settings.meetingGraceDays),
    disk: readDisk(source),
    history: readHistory(database, new Date(endedAt)),
    mailTrouble: nightBefore(database, night.id)?.mailError ?? null,
  };
}

/** Each new file once, by its bytes, whatever a run that was cut off has told of it; then what was known. */
function reportedFiles(ends: readonly NightFile[], { database, settings }: ReportSource): ReportedFile[] {
  const placed = ends.filter(({ state }) => state !== 'quarantined' && state !== 'waiting');
  const fresh = new Map<string, ReportedFile>();
  for (const { name, sha256, state } of placed) {
    if (sha256 === null || state === 'known' || fresh.has(sha256)) continue;
    const file = reportFile(database, name, sha256, settings.pageAddress);
    if (file !== null) fresh.set(sha256, file);
  }
  const known = placed.filter(({ name, sha256, state }) => {
    return state === 'known' && sha256 !== null && fresh.get(sha256)?.name !== name;
  });
  return [...fresh.values(), ...known.map(({ name }) => knownFile(name))].sort((a, b) =>
    a.name < b.name ? -1 : 1,
  );
}

function knownFile(name: string): ReportedFile {
  return { name, state: 'known', pages: 0, minutes: [], matters: [] };
}

/** New is what was put there tonight, also where the same file lay there already and its first note has stayed. */
function reportQuarantine({ folders }: ReportSource, ends: readonly NightFile[], since: string): Trouble[] {
  const tonight = new Set(ends.filter(({ state }) => state === 'quarantined').map(({ sha256 }) => sha256));
  return listQuarantine(folders.quarantine).map(({ name, note }) => ({
    name,
    reason: note.reason,
    sentence: note.sentence,
    whatToDo: note.whatToDo,
    since: note.quarantinedAt,
    isNew: note.quarantinedAt >= since || tonight.has(note.sha256),
  }));
}

/** What is in the inbox still though it has had its turn: only its last end counts. */
function reportWaiting(ends: readonly NightFile[], { unreachable }: Leftovers): Trouble[] {
  const last = new Map(ends.map((end) => [end.name, end]));
  const waiting = [...last.values()].filter(({ state }) => state === 'waiting');
  return [
    ...waiting.map(({ name, reason }) => ({ name, reason: reason ?? 'engine-failed' })),
    ...unreachable.map((name) => ({ name, reason: reasonOfUnreachable(name) })),
  ].map((each) => ({ ...each, ...explainWaiting(each.reason), since: null, isNew: true }));
}

/** A name that is not UTF-8 cannot be said to the system; all else is a matter of rights. */
function reasonOfUnreachable(name: string): Reason {
  return name.includes('\uFFFD') ? 'file-not-found' : 'permission-denied';
}

function countAll(
  files: readonly ReportedFile[],
  quarantine: readonly Trouble[],
  waiting: readonly Trouble[],
  database: Database,
): MorningReport['counts'] {
  const fresh = files.filter(({ state }) => state !== 'known');
  const minutes = fresh.flatMap((file) => file.minutes);
  const matters = [...fresh, ...minutes].flatMap((each) => each.matters);
  return {
    files: fresh.length,
    partial: fresh.filter(({ state }) => state === 'partial').length,
    known: files.length - fresh.length,
    quarantined: quarantine.filter(({ isNew }) => isNew).length,
    waiting: waiting.length,
    pages: sum(fresh.map(({ pages }) => pages)),
    minutes: minutes.length,
    paragraphs: sum(minutes.map(({ paragraphs }) => paragraphs)),
    decisions: sum(minutes.map(({ decisions }) => decisions)),
    toReview: sum(matters.map(({ count }) => count)),
    toReviewInAll: countToReview(database),
  };
}

function emptyNights(database: Database, limit: number): number | null {
  const nights = emptyNightsInARow(database);
  return nights >= limit ? nights : null;
}

/** Free and all room, in bytes, on the disks that fill; each disk once. */
function readDisk({ settings, folders }: ReportSource): MorningReport['disk'] {
  const places = { database: dirname(resolve(settings.database)), archive: folders.archive };
  const disks = (['database', 'archive'] as const).flatMap((what) => diskAt(what, places[what]));
  const [first, second] = disks;
  return first?.free === second?.free && first?.total === second?.total ? disks.slice(0, 1) : disks;
}

function diskAt(what: 'database' | 'archive', folder: string): MorningReport['disk'] {
  try {
    const { bavail, blocks, bsize } = statfsSync(folder);
    const free = bavail * bsize;
    return [{ what, free, total: blocks * bsize, low: free < lowDisk }];
  } catch {
    return [];
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
