import type { Database } from 'better-sqlite3';
import { ParagrafError } from '../errors.ts';
import { maskRecord } from '../records/mask-record.ts';
import { endNight, isMailedFailure, saveMailOutcome, saveNightReport } from '../store/nights.ts';
import type { NightClock } from './night-clock.ts';
import { bareReport } from './report/bare-report.ts';
import { buildReport } from './report/build-report.ts';
import type { EndedNight } from './report/build-report.ts';
import type { MorningReport } from './report/morning-report.ts';
import { writeReport } from './report/write-report.ts';
import { sendReport } from './send-mail.ts';
import type { MailSettings } from './send-mail.ts';
import type { Leftovers, NightTools } from './take-inbox.ts';

/** What came of a night. */
export interface NightOutcome {
  readonly report: MorningReport;
  /** Where its page was written; null where that failed. */
  readonly page: string | null;
  /** Why the mail was not sent; null when it was, or none was to be. */
  readonly mailError: string | null;
  /** What ended the night before its time, or kept it from being told of; null when nothing did. */
  readonly failure: unknown;
}

/** A night that is under way, or was until now. */
export interface UnderWay {
  readonly id: number;
  readonly startedAt: Date;
  /** Of the clock that nobody sets, in milliseconds. */
  readonly began: number;
}

/** What a night ends with. */
export interface NightEnding {
  readonly left: Leftovers;
  /** Null where nothing failed. */
  readonly failure: unknown;
}

/** For how long the same fault is not mailed of once more, in milliseconds: less than from one night to the next. */
const sameFault = 20 * 3_600_000;

/**
 * Ends a night: its report, its row, its mail. Each is done though another fails.
 *
 * @throws ParagrafError `already-running` when another run has taken the lease: that one tells of this.
 */
export async function finishNight(
  tools: NightTools,
  mail: MailSettings | null,
  clock: NightClock,
  night: UnderWay,
  ending: NightEnding,
): Promise<NightOutcome> {
  const { database, folders, log, lease } = tools;
  lease.require();
  const { told, unbuilt } = buildOrLess(tools, clock, night, ending);
  const kept = attempt(() => {
    endNight(database, night.id, endOf(told, told.night.failure));
    // What this one could not tell of, the next one does.
    if (unbuilt === null) saveNightReport(database, night.id, JSON.stringify(told));
  });
  let page: string | null = null;
  const unwritten = attempt(() => {
    page = writeReport(told, folders.reports);
  });
  const failed = unwritten === null ? null : reportFailed('written', unwritten);
  if (failed !== null)
    attempt(() => endNight(database, night.id, endOf(told, told.night.failure ?? failed.message)));
  const mailError = await mailOnce(told, mail, tools, clock, night);
  log.info({ state: told.night.state, files: told.counts.files, seconds: told.night.seconds }, 'night done');
  return { report: told, page, mailError, failure: ending.failure ?? kept ?? unbuilt ?? failed };
}

function endOf({ night }: MorningReport, failure: string | null): Parameters<typeof endNight>[2] {
  const { endedAt, state, seconds } = night;
  return { endedAt: new Date(endedAt), state: failure === null ? state : 'failed', failure, seconds };
}

/** A report that cannot be built says at least that, and when the night was. */
function buildOrLess(
  tools: NightTools,
  clock: NightClock,
  night: UnderWay,
  { left, failure }: NightEnding,
): { readonly told: MorningReport; readonly unbuilt: ParagrafError | null } {
  try {
    return { told: reportOf(tools, clock, night, { left, failure }), unbuilt: null };
  } catch (cause) {
    const unbuilt = reportFailed('built', cause);
    return { told: maskRecord(bareReport(ended(clock, night, failure ?? unbuilt), left)), unbuilt };
  }
}

/** The report of a night as it stands now. */
export function reportOf(
  { database, folders, settings }: NightTools,
  clock: NightClock,
  night: UnderWay,
  { left, failure }: NightEnding,
): MorningReport {
  return maskRecord(buildReport(ended(clock, night, failure), left, { database, folders, settings }));
}

function ended(clock: NightClock, night: UnderWay, failure: unknown): EndedNight {
  return {
    id: night.id,
    startedAt: night.startedAt.toISOString(),
    endedAt: new Date().toISOString(),
    seconds: Math.round((performance.now() - night.began) / 100) / 10,
    state: stateOf(clock, failure),
    failure: failure === null ? null : wordsOf(failure),
  };
}

function stateOf(clock: NightClock, failure: unknown): EndedNight['state'] {
  if (failure !== null) return 'failed';
  const why = clock.why();
  return why === null ? 'done' : why === 'stopped' ? 'stopped' : 'interrupted';
}

/** @returns why it was not sent; null when it was, or none was to be. */
async function mailOnce(
  told: MorningReport,
  mail: MailSettings | null,
  { database }: NightTools,
  { interrupted }: NightClock,
  { id }: UnderWay,
): Promise<string | null> {
  if (mail === null || isToldAlready(told, database)) return null;
  const error = await sendReport(told, mail, { interrupted });
  attempt(() => saveMailOutcome(database, id, error));
  return error;
}

/** A service that is started again and again over the same fault mails of it once a day. */
function isToldAlready({ night }: MorningReport, database: Database): boolean {
  if (night.failure === null) return false;
  const since = new Date(Date.parse(night.endedAt) - sameFault);
  try {
    return isMailedFailure(database, night.failure, since);
  } catch {
    return false;
  }
}

function reportFailed(what: 'built' | 'written', cause: unknown): ParagrafError {
  const remedy =
    what === 'built'
      ? 'Run paragraf verify. What was read is stored; the next report that can be built tells of it.'
      : 'Make room in the folder of the reports, and give the user that runs Paragraf the right to write there.';
  const message = `the morning report could not be ${what}: ${wordsOf(cause)}`;
  return new ParagrafError('report-failed', message, remedy, { cause });
}

/** A failure on one line: a stack or a path of the program is nothing for a report. */
function wordsOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n')[0] ?? '';
}

/** @returns what was thrown, or null. */
export function attempt(work: () => void): unknown {
  try {
    work();
    return null;
  } catch (error) {
    return error;
  }
}
