import type { Command } from 'commander';
import { Option } from 'commander';
import { escapeControls } from '../../escape-controls.ts';
import { exitCodes } from '../../errors.ts';
import { openExistingStore } from '../../store/open-store.ts';
import { listUnreadablePages } from '../../store/read-files.ts';
import { listMinutes } from '../../store/read-minutes.ts';
import type { StoredMinutes } from '../../store/read-minutes.ts';
import { listJournal } from '../../store/journal.ts';
import type { JournalEntry } from '../../store/journal.ts';
import {
  createContext,
  print,
  printRecord,
  say,
  withCommonOptions,
  withPersonalNumbers,
} from '../context.ts';
import type { CommonFlags, Context, OpeningFlags, Terminal } from '../context.ts';

const listedStates = ['stored', 'partial', 'waiting', 'quarantined', 'set-aside'] as const;

interface ListFlags extends CommonFlags, OpeningFlags {
  readonly state?: (typeof listedStates)[number];
  readonly json?: boolean;
}

export function addListCommand(program: Command, terminal: Terminal, done: (exitCode: number) => void): void {
  withPersonalNumbers(withCommonOptions(program.command('list')))
    .summary('what is stored, and its state')
    .description(
      'Lists the stored protocols by body and date, then the files that could not be read: those that wait for a reason to pass, and those in quarantine. A protocol that is stored twice with the same text is marked as a copy, another text of the same meeting as a version.',
    )
    .addOption(new Option('--state <state>', 'only these').choices(listedStates))
    .option('--json', 'print one JSON object a line')
    .addHelpText(
      'after',
      `
Examples:
  paragraf list
  paragraf list --state quarantined         what could not be read, why, and what to do
  paragraf list --state waiting             what is tried again by itself

--state set-aside is another word for quarantined.`,
    )
    .action((flags: ListFlags) => {
      done(runList(createContext(terminal, flags), flags));
    });
}

function runList(context: Context, flags: ListFlags): number {
  const database = openExistingStore(context.settings.database);
  try {
    const wanted = (state: string): boolean => flags.state === undefined || flags.state === state;
    const stored = listMinutes(database).filter(({ state }) => wanted(state));
    const waiting = wanted('waiting') ? listJournal(database, ['waiting']) : [];
    const isQuarantine = wanted('set-aside') || flags.state === 'quarantined';
    const quarantined = isQuarantine ? listJournal(database, ['quarantined']) : [];
    const failed = [...waiting, ...quarantined];
    const asJson = flags.json === true;
    const unreadable = listUnreadablePages(database);
    for (const minutes of stored) {
      const unreadablePages = unreadable.get(minutes.id) ?? [];
      if (asJson) printRecord(context, { ...minutes, unreadablePages });
      else print(context, escapeControls(storedLine(minutes, unreadablePages)));
    }
    for (const file of failed) {
      if (asJson) printRecord(context, failedRecord(file, flags));
      else print(context, failedLine(file));
    }
    if (stored.length + failed.length === 0) say(context, 'Nothing to list.');
    return exitCodes.done;
  } finally {
    database.close();
  }
}

function storedLine(minutes: StoredMinutes, unreadablePages: readonly number[]): string {
  const { id, file, state, body, date, pages, paragraphs, decisions, toReview, copyOf, versionOf } = minutes;
  const counts = `${pages} p., ${paragraphs} §, ${decisions} decisions`;
  const marks = [
    state === 'partial' ? `partly read (without p. ${unreadablePages.join(', ')})` : '',
    toReview > 0 ? `${toReview} to review` : '',
    copyOf === null ? '' : `copy of ${copyOf}`,
    versionOf === null ? '' : `version of ${versionOf}`,
  ];
  return [
    id,
    date ?? 'no date   ',
    body ?? 'unknown body',
    counts,
    file,
    ...marks.filter((mark) => mark !== ''),
  ].join('  ');
}

/** In quarantine and set aside are the same; it is called as it was asked for. */
function failedRecord(file: JournalEntry, { state: asked }: ListFlags): Record<string, unknown> {
  const { path, sha256, reason, message, remedy, attempts, firstSeen, updatedAt } = file;
  const state = file.state === 'quarantined' && asked !== 'quarantined' ? 'set-aside' : file.state;
  return { path, sha256, reason, message, remedy, state, attempts, firstSeen, updatedAt };
}

function failedLine({ state, reason, message, remedy }: JournalEntry): string {
  const word = state === 'waiting' ? 'waiting  ' : 'set aside';
  return [`${word}  ${reason}  ${message ?? ''}`, `           ${remedy ?? ''}`]
    .map(escapeControls)
    .join('\n');
}
