import type { Command } from 'commander';
import { exitCodes } from '../../errors.ts';
import type { Database } from 'better-sqlite3';
import { keyOfLabel } from '../../records/paragraph-key.ts';
import { linkMinutes, linkParagraph } from '../../store/link-minutes.ts';
import { readMeetingLinksOf } from '../../store/meeting-prints.ts';
import { openExistingStore } from '../../store/open-store.ts';
import {
  createContext,
  print,
  printRecord,
  say,
  withCommonOptions,
  withPersonalNumbers,
} from '../context.ts';
import type { CommonFlags, Context, OpeningFlags, Terminal } from '../context.ts';
import { findMinutes } from '../find-minutes.ts';
import type { Named } from '../find-minutes.ts';
import { paragraphAsText } from '../../formats/minutes-as-markdown.ts';

interface ShowFlags extends CommonFlags, OpeningFlags {
  readonly json?: boolean;
}

export function addShowCommand(program: Command, terminal: Terminal, done: (exitCode: number) => void): void {
  withPersonalNumbers(withCommonOptions(program.command('show')))
    .summary('print a protocol, or one paragraph of it, as clean text')
    .description(
      'Prints the whole clean text of a stored protocol, attachments included, or one paragraph of it. Then it says, as messages, which other stored protocols are copies or versions of the same meeting’s, and where references lead.',
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
    if (flags.json === true) {
      const linked =
        paragraph === null ? linkMinutes(database, minutes) : linkParagraph(database, minutes, paragraph);
      printRecord(context, linked, 2);
    } else {
      print(context, paragraph === null ? minutes.text : paragraphAsText(paragraph));
      sayLinks(context, database, { minutes, paragraph });
    }
    return exitCodes.done;
  } finally {
    database.close();
  }
}

/** `copy: 0123456789abcdef-1` and `§ 68: 0123456789abcdef-1:68`, for the reader's eyes. */
function sayLinks(context: Context, database: Database, { minutes, paragraph }: Named): void {
  for (const { id, relation } of readMeetingLinksOf(database, minutes.id)?.sameMeeting ?? []) {
    say(context, `${relation}: ${id}`);
  }
  const read = paragraph === null ? minutes.paragraphs : [paragraph];
  const leading = read
    .flatMap((one) => linkParagraph(database, minutes, one).references)
    .flatMap(({ text, target }) =>
      target === undefined || target.minutesId === minutes.id
        ? []
        : `${text}: ${target.minutesId}:${keyOfLabel(target.paragraph)}`,
    );
  for (const line of new Set(leading)) say(context, line);
}
