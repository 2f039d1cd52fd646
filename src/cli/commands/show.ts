import type { Command } from 'commander';
import { exitCodes } from '../../errors.ts';
import { openExistingStore } from '../../store/open-store.ts';
import { createContext, print, withCommonOptions } from '../context.ts';
import type { CommonFlags, Context, Terminal } from '../context.ts';
import { findMinutes } from '../find-minutes.ts';
import { paragraphAsText } from '../format-minutes.ts';

interface ShowFlags extends CommonFlags {
  readonly json?: boolean;
}

export function addShowCommand(program: Command, terminal: Terminal, done: (exitCode: number) => void): void {
  withCommonOptions(program.command('show'))
    .summary('print a protocol, or one paragraph of it, as clean text')
    .description(
      'Prints the whole clean text of a stored protocol, attachments included, or one paragraph of it.',
    )
    .argument('<id>', 'an id from list or search, or its beginning; with :85 its § 85')
    .option('--json', 'print the record as JSON')
    .addHelpText(
      'after',
      `
Examples:
  paragraf show 0123456789abcdef-1
  paragraf show 0123:85                     § 85 of the protocol whose id begins with 0123`,
    )
    .action((id: string, flags: ShowFlags) => {
      done(runShow(createContext(terminal, flags), id, flags));
    });
}

function runShow(context: Context, id: string, flags: ShowFlags): number {
  const database = openExistingStore(context.settings.database);
  try {
    const { minutes, paragraph } = findMinutes(database, id);
    if (flags.json === true) print(context, JSON.stringify(paragraph ?? minutes, null, 2));
    else print(context, paragraph === null ? minutes.text : paragraphAsText(paragraph));
    return exitCodes.done;
  } finally {
    database.close();
  }
}
