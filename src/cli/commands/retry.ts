import { resolve } from 'node:path';
import type { Database } from 'better-sqlite3';
import type { Command } from 'commander';
import { Option } from 'commander';
import { exitCodes, ParagrafError } from '../../errors.ts';
import { findFiles } from '../../pipeline/find-files.ts';
import type { FoundFiles } from '../../pipeline/find-files.ts';
import { loadLanguage } from '../../pipeline/load-language.ts';
import { askForRetry, isUnder, listJournal, noteFailure } from '../../store/journal.ts';
import type { JournalState } from '../../store/journal.ts';
import { closeStore, openStoreToChange } from '../../store/open-store.ts';
import { createContext, print, withCommonOptions } from '../context.ts';
import type { Context, Terminal } from '../context.ts';
import { readFiles, withReadingOptions } from '../run-import.ts';
import type { ReadingFlags } from '../run-import.ts';
import { sayUpgrade } from '../say-upgrade.ts';

const failedStates = ['quarantined', 'waiting', 'partial'] as const satisfies readonly JournalState[];

interface RetryFlags extends ReadingFlags {
  readonly state?: (typeof failedStates)[number];
}

export function addRetryCommand(
  program: Command,
  terminal: Terminal,
  done: (exitCode: number) => void,
): void {
  withReadingOptions(withCommonOptions(program.command('retry')))
    .summary('read again what could not be read')
    .description(
      'Reads the files again that are in quarantine or wait, after they have been mended or with other limits: all of them, or those named, or in the folders named. What can be read now is stored and leaves the list.',
    )
    .argument('[path...]', 'files and folders')
    .addOption(
      new Option('--state <state>', 'only these; partial: files with pages that could not be read').choices([
        ...failedStates,
      ]),
    )
    .addHelpText(
      'after',
      `
Examples:
  paragraf retry                                      everything that is in quarantine or waits
  paragraf retry arkiv/1987/protokoll-3.pdf
  paragraf retry --state partial --file-seconds 7200  the pages that could not be read

Exit codes: 0 everything is stored now (or there was nothing), 10 some could not be read this time either.`,
    )
    .action(async (paths: string[], flags: RetryFlags) => {
      done(await runRetry(createContext(terminal, flags), paths, flags));
    });
}

async function runRetry(context: Context, paths: readonly string[], flags: RetryFlags): Promise<number> {
  const language = loadLanguage();
  const database = openStoreToChange(context.settings.database, sayUpgrade(context));
  try {
    const states: readonly JournalState[] =
      flags.state === undefined ? ['quarantined', 'waiting'] : [flags.state];
    const places = paths.map((path) => resolve(path));
    const isMeant = (path: string): boolean =>
      places.length === 0 || places.some((place) => isUnder(path, place));
    const entries = listJournal(database, states).filter(({ path }) => isMeant(path));
    for (const place of places) {
      if (!entries.some(({ path }) => isUnder(path, place))) throw nothingThere(place);
    }
    if (entries.length === 0) {
      print(context, 'There is nothing to try again.');
      return exitCodes.done;
    }
    const found = findFiles(entries.map(({ path }) => path));
    askForRetry(database, found.files);
    const isStored = flags.state === 'partial';
    if (!isStored) noteUnreachable(database, found.problems);
    return await readFiles(context, found, { database, language }, flags, isStored);
  } finally {
    closeStore(database);
  }
}

/** What is not there any more stays in the list, with that as its reason. */
function noteUnreachable(database: Database, problems: FoundFiles['problems']): void {
  for (const { path, error } of problems) {
    const { reason, message, remedy } = error;
    noteFailure(database, { path, sha256: null }, { state: 'quarantined', reason, message, remedy }, '');
  }
}

function nothingThere(place: string): ParagrafError {
  const message = `${place} is neither in quarantine nor waiting, nor is anything below it`;
  const remedy = 'paragraf list --state quarantined and --state waiting show what can be tried again.';
  return new ParagrafError('usage', message, remedy);
}
