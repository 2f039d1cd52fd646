import type { Command } from 'commander';
import type { Database } from 'better-sqlite3';
import { escapeControls } from '../../escape-controls.ts';
import { exitCodes, isShareGone } from '../../errors.ts';
import type { ParagrafError } from '../../errors.ts';
import { chooseFolders } from '../../nightly/folders.ts';
import { holdLease } from '../../nightly/hold-lease.ts';
import type { Lease, LeaseOptions } from '../../nightly/hold-lease.ts';
import { startNightClock } from '../../nightly/night-clock.ts';
import type { NightClock } from '../../nightly/night-clock.ts';
import type { NightOutcome } from '../../nightly/finish-night.ts';
import { runNight, watchInbox } from '../../nightly/run-night.ts';
import { chooseMail } from '../../nightly/send-mail.ts';
import { loadLanguage } from '../../pipeline/load-language.ts';
import { closeStore, openStore } from '../../store/open-store.ts';
import { createContext, print, printRecord, say, warn, withCommonOptions } from '../context.ts';
import type { CommonFlags, Context, Terminal } from '../context.ts';
import { sayUpgrade } from '../say-upgrade.ts';

interface NightlyFlags extends CommonFlags {
  readonly inbox?: string;
  readonly archive?: string;
  readonly quarantine?: string;
  readonly reports?: string;
  readonly until?: string;
  readonly watch?: boolean;
  readonly jobs?: string;
  readonly ocr?: string;
  readonly engine?: string;
  readonly json?: boolean;
}

export function addNightlyCommand(
  program: Command,
  terminal: Terminal,
  done: (exitCode: number) => void,
): void {
  withCommonOptions(program.command('nightly'))
    .summary('inbox to archive, quarantine, morning report')
    .description(
      'Reads what is in the inbox, moves each file into the archive when its record is safe, or into the quarantine with a note that says why it cannot be read, and writes the morning report. Made for systemd and cron: one at a time, and a night that was cut off is gone on with.',
    )
    .option('--inbox <folder>', 'where new files come')
    .option('--archive <folder>', 'where originals are kept')
    .option('--quarantine <folder>', 'where files are put that cannot be read')
    .option('--reports <folder>', 'where reports are written (default: rapporter beside the database)')
    .option('--until <time>', 'stop in good order at this time of day, such as 06:00')
    .option('--watch', 'go on looking for new files; the report is closed each day at reportAt')
    .option('-j, --jobs <n>', 'how many files to read at once (default: one for each core)')
    .option('--ocr <mode>', 'which pages to read from their pictures: auto, skip, redo or force')
    .option('--engine <name>', 'what reads pictures: auto, tesseract (the installed one), tesseract.js')
    .option('--json', 'print the report as JSON')
    .addHelpText(
      'after',
      `
Examples:
  paragraf nightly --inbox /srv/in --archive /srv/arkiv --quarantine /srv/karantan
  paragraf nightly --until 06:00             folders from PARAGRAF_INBOX … or paragraf.json
  paragraf nightly --watch

A file is taken when it has kept its size for stillSeconds (5). Left alone: hidden files, Thumbs.db, desktop.ini, ~$…, and
copies under way (.tmp, .part …). No link is followed. The report is mailed when mailServer, mailFrom and mailTo are set.

Exit codes: 0 all read, 6 another night is under way, 9 a folder or setting is wrong, 10 some files were quarantined, only
partly read, wait or were left when the hour of --until came, a folder that was there before has gone, or the mail could
not be sent; 130 interrupted.`,
    )
    .action(async (flags: NightlyFlags) => {
      done(await runNightly(createContext(terminal, flags), flags));
    });
}

async function runNightly(context: Context, flags: NightlyFlags): Promise<number> {
  const { settings } = context;
  const folders = chooseFolders(settings);
  const mail = chooseMail(settings);
  // A missing language would fail every file alike: better to know before the first.
  loadLanguage();
  const database = openStore(settings.database, sayUpgrade(context));
  try {
    // A file leaves the inbox for good when its record is stored: the disk must have it by then.
    database.pragma('synchronous = FULL');
    const { createLog } = await import('../../log.ts');
    const log = createLog(settings.logLevel, settings.logFormat);
    const work = async (clock: NightClock, lease: Lease): Promise<NightOutcome> => {
      const tools = { database, folders, settings, log, lease, onFile: () => {} };
      return flags.watch === true
        ? await watchInbox(tools, mail, clock, (outcome) => tellAndGoOn(context, outcome, flags))
        : await runNight(tools, mail, clock);
    };
    return await underLease(context, database, work, flags);
  } finally {
    closeStore(database);
  }
}

async function underLease(
  context: Context,
  database: Database,
  work: (clock: NightClock, lease: Lease) => Promise<NightOutcome>,
  flags: NightlyFlags,
): Promise<number> {
  const { interrupted: signal, settings } = context;
  const lease = await holdLease(database, { signal, onWait: sayThatItWaits(context) });
  if (lease === null) return exitCodes.interrupted;
  // A watch has no end of its own: the hour in the settings is that of single nights.
  const until = flags.watch === true ? (flags.until ?? null) : settings.until;
  const clock = startNightClock(until, signal, lease.lost);
  try {
    const outcome = await work(clock, lease);
    tell(context, outcome, flags);
    if (outcome.failure === null) return exitCodeOf(outcome, clock);
    if (!isShareGone(outcome.failure)) throw outcome.failure;
    return sayThatItIsGone(context, outcome.failure, clock);
  } finally {
    clock.close();
    lease.release();
  }
}

function sayThatItWaits(context: Context): LeaseOptions['onWait'] {
  return ({ pid, host, takenAt }, { patience }) => {
    const minutes = Math.round(patience / 60_000);
    say(
      context,
      `A night of process ${pid} on ${host} began ${takenAt} and has not ended: if nothing is heard of it for ${minutes} minutes, this one takes its place.`,
    );
  };
}

/** No failure of the night's own: what it was to read waits where it is, and the next night tries at once. */
function sayThatItIsGone(context: Context, { message, remedy }: ParagrafError, clock: NightClock): number {
  warn(context, `WARNING: ${escapeControls(message)}\n${escapeControls(remedy)}`);
  return clock.why() === 'interrupted' ? exitCodes.interrupted : exitCodes.partial;
}

function exitCodeOf({ report, mailError }: NightOutcome, clock: NightClock): number {
  const { quarantined, partial, waiting } = report.counts;
  if (clock.why() === 'interrupted') return exitCodes.interrupted;
  const left = report.left.notBegun.length;
  return quarantined + partial + waiting + left > 0 || mailError !== null
    ? exitCodes.partial
    : exitCodes.done;
}

/** A watch goes on though a day could not be told of. */
function tellAndGoOn(context: Context, outcome: NightOutcome, flags: NightlyFlags): void {
  tell(context, outcome, flags);
  if (outcome.failure instanceof Error) say(context, `WARNING: ${escapeControls(outcome.failure.message)}`);
}

function tell(context: Context, { report, page, mailError }: NightOutcome, flags: NightlyFlags): void {
  const { files, minutes, known, quarantined, waiting } = report.counts;
  const left = report.left.notBegun.length;
  if (flags.json === true) printRecord(context, report);
  else {
    print(
      context,
      `${report.night.state} in ${report.night.seconds} s: ${files} files with ${minutes} protocols, ${known} known, ${quarantined} quarantined, ${waiting} waiting${left > 0 ? `, ${left} left for the next night` : ''}`,
    );
    if (page !== null) print(context, `report: ${page}`);
  }
  if (mailError !== null)
    say(context, `WARNING: the report could not be mailed: ${escapeControls(mailError)}`);
}
