import { isShareGone } from '../errors.ts';
import { sleep, tryAgain } from '../pipeline/try-again.ts';
import { beginNight } from '../store/nights.ts';
import { attempt, finishNight, reportOf } from './finish-night.ts';
import type { NightOutcome, UnderWay } from './finish-night.ts';
import { inboxAsSet, prepareFolders } from './folders.ts';
import { watchHour } from './night-clock.ts';
import type { Hour, NightClock } from './night-clock.ts';
import { writeReport } from './report/write-report.ts';
import type { MailSettings } from './send-mail.ts';
import { takeInbox, tidyFolders } from './take-inbox.ts';
import type { Leftovers, NightTools, Turns } from './take-inbox.ts';

const nothingLeft: Leftovers = { moving: [], notFiles: [], unreachable: [], notBegun: [] };

/**
 * One night: what is in the inbox is read and put away, and the report tells of it, whatever happens.
 *
 * @throws ParagrafError `already-running` when another run has taken the lease.
 */
export async function runNight(
  tools: NightTools,
  mail: MailSettings | null,
  clock: NightClock,
): Promise<NightOutcome> {
  const night = begin(tools);
  let left = nothingLeft;
  let failure: unknown = null;
  try {
    await prepareWithPatience(tools, clock.signal);
    await tidyFolders(tools, night.id, clock.signal);
    ({ left } = await takeInbox(tools, night.id, new Map(), clock.signal));
  } catch (error) {
    failure = error;
  }
  return await finishNight(tools, mail, clock, night, { left, failure });
}

/**
 * Takes files as they come, until it is stopped. A night is a day then: its report is written anew after each look that
 * found something, and closed and mailed at `reportAt`.
 *
 * @throws as runNight.
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
    const close = watchHour(tools.settings.reportAt);
    let left = nothingLeft;
    let failure: unknown = null;
    try {
      await prepareWithPatience(tools, clock.signal);
      await tidyFolders(tools, night.id, clock.signal);
      // What waited yesterday has another turn today.
      turns.clear();
      left = await watchUntil(close, tools, night, turns, clock);
    } catch (error) {
      failure = error;
    }
    const outcome = await finishNight(tools, mail, clock, night, { left, failure });
    if (failure !== null || clock.signal.aborted) return outcome;
    onNight(outcome);
  }
}

async function watchUntil(
  close: Hour,
  tools: NightTools,
  night: UnderWay,
  turns: Turns,
  clock: NightClock,
): Promise<Leftovers> {
  let left = nothingLeft;
  while (!clock.signal.aborted && !close.hasCome()) {
    const look = await takeInbox(tools, night.id, turns, clock.signal);
    ({ left } = look);
    if (look.taken > 0) renewReport(tools, clock, night, left);
    await sleep(tools.settings.watchSeconds, clock.signal);
  }
  return left;
}

/** A share that has gone is tried again as a file on it would be: it may be mounted a little later than the night begins. */
async function prepareWithPatience(
  { folders, database, settings, log }: NightTools,
  signal: AbortSignal,
): Promise<void> {
  const inboxSet = inboxAsSet(settings);
  const prepare = (): void => prepareFolders(folders, database, inboxSet);
  await tryAgain(settings.retrySeconds, signal, prepare, (error, seconds) => {
    if (!isShareGone(error)) throw error;
    log.info({ reason: error.reason, seconds }, 'waiting for another try');
  });
}

/** One that fails meanwhile keeps no file waiting: the one that is closed says so. */
function renewReport(tools: NightTools, clock: NightClock, night: UnderWay, left: Leftovers): void {
  const failed = attempt(() => {
    writeReport(reportOf(tools, clock, night, { left, failure: null }), tools.folders.reports);
  });
  if (failed !== null) tools.log.warn({ reason: 'report-failed' }, 'the report could not be renewed');
}

function begin({ database }: NightTools): UnderWay {
  const startedAt = new Date();
  return { id: beginNight(database, startedAt), startedAt, began: performance.now() };
}
