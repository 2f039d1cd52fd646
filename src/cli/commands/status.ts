import type { Command } from 'commander';
import { escapeControls } from '../../escape-controls.ts';
import { exitCodes } from '../../errors.ts';
import { readStatus } from '../../nightly/read-status.ts';
import type { Status } from '../../nightly/read-status.ts';
import { openExistingStore } from '../../store/open-store.ts';
import { createContext, print, printRecord, withCommonOptions } from '../context.ts';
import type { CommonFlags, Context, Terminal } from '../context.ts';
import { describeWork } from '../describe-work.ts';

interface StatusFlags extends CommonFlags {
  readonly quarantine?: string;
  readonly json?: boolean;
}

export function addStatusCommand(
  program: Command,
  terminal: Terminal,
  done: (exitCode: number) => void,
): void {
  withCommonOptions(program.command('status'))
    .summary('how the nights go, for monitoring')
    .description(
      'Says whether a night is under way, how the last one ended, what is stored, and what a technician should look at: a night that failed, was cut off or did not run, mail that could not be sent, a disk that fills. Reads only.',
    )
    .option('--quarantine <folder>', 'whose files to count')
    .option('--json', 'print one JSON object')
    .addHelpText(
      'after',
      `
Example, for a monitoring program:
  paragraf status --json --database /var/lib/paragraf/paragraf.sqlite

Exit codes: 0 all is well, 10 something to look at (concerns names it), 5 the database cannot be opened.`,
    )
    .action((flags: StatusFlags) => {
      done(runStatus(createContext(terminal, flags), flags));
    });
}

function runStatus(context: Context, flags: StatusFlags): number {
  const database = openExistingStore(context.settings.database);
  try {
    const status = readStatus(database, context.settings);
    if (flags.json === true) printRecord(context, status);
    else print(context, asText(status));
    return status.state === 'ok' ? exitCodes.done : exitCodes.partial;
  } finally {
    database.close();
  }
}

function asText(status: Status): string {
  const { archive, disk, databaseBytes, quarantine, concerns } = status;
  const rows: readonly (readonly [string, string])[] = [
    ['state', status.state],
    ['now', nowInWords(status)],
    ['last night', lastInWords(status)],
    ['stored', `${archive.files} files (${archive.partial} partly read), ${archive.minutes} protocols`],
    ['to review', `${archive.toReview} notices`],
    ['review', describeWork(status.review)],
    ['quarantine', quarantine === null ? 'no folder set' : `${quarantine} files`],
    [
      'disk',
      `${gigabytes(disk.free)} of ${gigabytes(disk.total)} free, database ${gigabytes(databaseBytes)}`,
    ],
  ];
  return [
    ...rows.map(([name, value]) => `${name.padStart(10)}  ${value}`),
    ...concerns.map(({ code, message }) => escapeControls(`${code}: ${message}`)),
  ].join('\n');
}

function nowInWords({ running }: Status): string {
  return running === null
    ? 'no night under way'
    : `a night since ${running.since} (process ${running.pid} on ${running.host})`;
}

function lastInWords({ lastNight }: Status): string {
  if (lastNight === null) return 'none yet';
  const { startedAt, state, seconds, found, stored, quarantined, waiting, left } = lastNight;
  const took = seconds === null ? '' : ` in ${seconds} s`;
  return `${startedAt}, ${state}${took}: ${found} found, ${stored} stored, ${quarantined} quarantined, ${waiting} waiting, ${left} left`;
}

function gigabytes(bytes: number): string {
  return `${(bytes / 1e9).toFixed(1)} GB`;
}
