import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from 'better-sqlite3';
import { maskRecord } from '../records/mask-record.ts';
import { beginNight, endNight, isMailedFailure, saveMailOutcome, saveNightReport } from '../store/nights.ts';
import { prepareFolders } from './folders.ts';
import { nextTime } from './night-clock.ts';
import type { NightClock } from './night-clock.ts';
import { buildReport } from './report/build-report.ts';
import type { EndedNight } from './report/build-report.ts';
import type { MorningReport } from './report/morning-report.ts';
import { writeReport } from './report/write-report.ts';
import { sendReport } from './send-mail.ts';
import type { MailSettings } from './send-mail.ts';
import { takeInbox, tidyFolders } from './take-inbox.ts';
import type { Leftovers, NightTools, Turns } from './take-inbox.ts';

/** What came of a night. */
export interface NightOutcome {
  readonly report: MorningReport;
  /** Where its page was written; null where that failed. */
  readonly page: string | null;
  /** Why the mail was not sent; null when it was, or none was to be. */
  readonly mailError: string | null;
  /** What ended the night before its time; null when nothing did. */
  readonly failure: unknown;
}

interface UnderWay {
  readonly id: number;
  readonly startedAt: Date;
  /** Of the clock that nobody sets, in milliseconds. */
  readonly began: number;
}

/** For how long the same fault is not mailed of once more, in milliseconds: less than from one night to the next. */
const sameFault = 20 * 3_600_000;

const nothingLeft: Leftovers = { moving: [], notFiles: [], unreachable: [], notBegun: [] };

/** One night: what is in the inbox is read and put away, and the report tells of it, whatever happens. */
export async function runNight(
  tools: NightTools,
  mail: MailSettings | null,
  clock: NightClock,
): Promise<NightOutcome> {
  const night = begin(tools);
  let left = nothingLeft;
  let failure: unknown = null;
  try {
    prepareFolders(tools.folders, tools.database);
    await tidyFolders(tools, night.id);
    ({ left } = await takeInbox(tools, night.id, new Map(), clock.signal));
  } catch (error) {
    failure = error;
  }
  return await finish(tools, mail, clock, night, left, failure);
}

/**
 * Takes files as they come, until it is stopped. A night is a day then: its report is written anew after each look that
 * found something, and closed and mailed at `reportAt`.
 */
export async function watchInbox(
  tools: NightTools,
  mail: MailSettings | null,
  clock: NightClock,
  onNight: (outcome: NightOutcome) => void,
): Promise<NightOutcome> {
  const turns: Turns = new Map();
  for (;;) {
    const night = begin(tools);
    const close = nextTime(tools.settings.reportAt, night.startedAt);
    let left = nothingLeft;
    let failure: unknown = null;
    try {
      prepareFolders(tools.folders, tools.database);
      await tidyFolders(tools, night.id);
      // What waited yesterday has another turn today.
      turns.clear();
      left = await watchUntil(close, tools, night, turns, clock);
    } catch (error) {
      failure = error;
    }
    const outcome = await finish(tools, mail, clock, night, left, failure);
    if (failure !== null || clock.signal.aborted) return outcome;
    onNight(outcome);
  }
}

async function watchUntil(
  close: Date,
  tools: NightTools,
  night: UnderWay,
  turns: Turns,
  clock: NightClock,
): Promise<Leftovers> {
  let left = nothingLeft;
  while (!clock.signal.aborted && new Date() < close) {
    const look = await takeInbox(tools, night.id, turns, clock.signal);
    ({ left } = look);
    if (look.taken > 0) writeReport(report(tools, clock, night, left, null), tools.folders.reports);
    await sleep(tools.settings.watchSeconds * 1000, null, { signal: clock.signal }).catch(() => {});
  }
  return left;
}

function begin({ database }: NightTools): UnderWay {
  const startedAt = new Date();
  return { id: beginNight(database, startedAt), startedAt, began: performance.now() };
}

async function finish(
  tools: NightTools,
  mail: MailSettings | null,
  clock: NightClock,
  night: UnderWay,
  left: Leftovers,
  failure: unknown,
): Promise<NightOutcome> {
  const { database, folders, log } = tools;
  const told = report(tools, clock, night, left, failure);
  // A database that fails must not keep the report from being told.
  const kept = attempt(() => {
    const { state, seconds, failure: words } = told.night;
    endNight(database, night.id, { endedAt: new Date(told.night.endedAt), state, failure: words, seconds });
    saveNightReport(database, night.id, JSON.stringify(told));
  });
  let page: string | null = null;
  const written = attempt(() => {
    page = writeReport(told, folders.reports);
  });
  const mailError = await mailOnce(told, mail, database, night.id);
  log.info({ state: told.night.state, files: told.counts.files, seconds: told.night.seconds }, 'night done');
  return { report: told, page, mailError, failure: failure ?? kept ?? written };
}

/** @returns why it was not sent; null when it was, or none was to be. */
async function mailOnce(
  told: MorningReport,
  mail: MailSettings | null,
  database: Database,
  night: number,
): Promise<string | null> {
  if (mail === null || isToldAlready(told, database)) return null;
  const error = await sendReport(told, mail);
  attempt(() => saveMailOutcome(database, night, error));
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

function report(
  { database, folders, settings }: NightTools,
  clock: NightClock,
  night: UnderWay,
  left: Leftovers,
  failure: unknown,
): MorningReport {
  const ended: EndedNight = {
    id: night.id,
    startedAt: night.startedAt.toISOString(),
    endedAt: new Date().toISOString(),
    seconds: Math.round((performance.now() - night.began) / 100) / 10,
    state: stateOf(clock, failure),
    failure: failure === null ? null : wordsOf(failure),
  };
  return maskRecord(buildReport(ended, left, { database, folders, settings }));
}

function stateOf(clock: NightClock, failure: unknown): EndedNight['state'] {
  if (failure !== null) return 'failed';
  const why = clock.why();
  return why === null ? 'done' : why === 'stopped' ? 'stopped' : 'interrupted';
}

/** A failure on one line: a stack or a path of the program is nothing for a report. */
function wordsOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n')[0] ?? '';
}

/** @returns what was thrown, or null. */
function attempt(work: () => void): unknown {
  try {
    work();
    return null;
  } catch (error) {
    return error;
  }
}
