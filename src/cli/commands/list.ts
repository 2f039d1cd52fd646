import type { Command } from 'commander';
import { Option } from 'commander';
import { exitCodes } from '../../errors.ts';
import { openExistingStore } from '../../store/open-store.ts';
import { listMinutes } from '../../store/read-minutes.ts';
import type { StoredMinutes } from '../../store/read-minutes.ts';
import { listJournal } from '../../store/journal.ts';
import type { JournalEntry } from '../../store/journal.ts';
import { createContext, print, say, withCommonOptions } from '../context.ts';
import type { CommonFlags, Context, Terminal } from '../context.ts';

interface ListFlags extends CommonFlags {
  readonly state?: 'stored' | 'partial' | 'set-aside';
  readonly json?: boolean;
}

export function addListCommand(program: Command, terminal: Terminal, done: (exitCode: number) => void): void {
  withCommonOptions(program.command('list'))
    .summary('what is stored, and its state')
    .description('Lists the stored protocols by body and date, then the files that were set aside.')
    .addOption(new Option('--state <state>', 'only these').choices(['stored', 'partial', 'set-aside']))
    .option('--json', 'print one JSON object a line')
    .addHelpText(
      'after',
      `
Examples:
  paragraf list
  paragraf list --state set-aside           what could not be read, and why`,
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
    const setAside = wanted('set-aside') ? listJournal(database, ['quarantined']) : [];
    const asJson = flags.json === true;
    for (const minutes of stored) print(context, asJson ? JSON.stringify(minutes) : storedLine(minutes));
    for (const file of setAside) {
      const { path, sha256, reason, message, remedy } = file;
      const shown = { path, sha256, reason, message, remedy, state: 'set-aside' };
      print(context, asJson ? JSON.stringify(shown) : setAsideLine(file));
    }
    if (stored.length + setAside.length === 0) say(context, 'Nothing to list.');
    return exitCodes.done;
  } finally {
    database.close();
  }
}

function storedLine(minutes: StoredMinutes): string {
  const { id, file, state, body, date, pages, paragraphs, decisions, toReview } = minutes;
  const counts = `${pages} p., ${paragraphs} §, ${decisions} decisions`;
  const marks = [state === 'partial' ? 'partly read' : '', toReview > 0 ? `${toReview} to review` : ''];
  return [
    id,
    date ?? 'no date   ',
    body ?? 'unknown body',
    counts,
    file,
    ...marks.filter((mark) => mark !== ''),
  ].join('  ');
}

function setAsideLine(file: JournalEntry): string {
  return `set aside  ${file.reason}  ${file.message}\n           ${file.remedy}`;
}
