import type { Command } from 'commander';
import { exitCodes, ParagrafError } from '../../errors.ts';
import { openExistingStore } from '../../store/open-store.ts';
import { listNotices } from '../../store/read-notices.ts';
import type { StoredNotice } from '../../store/read-notices.ts';
import {
  createContext,
  print,
  printRecord,
  say,
  withCommonOptions,
  withPersonalNumbers,
} from '../context.ts';
import type { CommonFlags, Context, OpeningFlags, Terminal } from '../context.ts';

interface ReviewFlags extends CommonFlags, OpeningFlags {
  readonly limit: string;
  readonly body?: string;
  readonly code?: string;
  readonly all?: boolean;
  readonly json?: boolean;
}

export function addReviewCommand(
  program: Command,
  terminal: Terminal,
  done: (exitCode: number) => void,
): void {
  withPersonalNumbers(withCommonOptions(program.command('review')))
    .summary('what a person should look at, worst first')
    .description(
      'Lists what the stored protocols leave in doubt or contradict themselves in, worst first: paragraphs and pages that are missing, decisions, figures, persons, dates, then pages that are hard to read.',
    )
    .option('-n, --limit <n>', 'at most this many', '50')
    .option('--body <name>', 'only this body’s protocols')
    .option('--code <code>', 'only notices with this code')
    .option('--all', 'those that ask for nothing, too')
    .option('--json', 'print one JSON object a line')
    .addHelpText(
      'after',
      `
Examples:
  paragraf review
  paragraf review --code paragraph-gap
  paragraf review --body 'Tekniska nämnden' --all --json`,
    )
    .action((flags: ReviewFlags) => {
      done(runReview(createContext(terminal, flags), flags));
    });
}

function runReview(context: Context, flags: ReviewFlags): number {
  const limit = readLimit(flags.limit);
  const database = openExistingStore(context.settings.database);
  try {
    const notices = listNotices(database, {
      ...(flags.all === true ? {} : { severity: 'review' }),
      ...(flags.body === undefined ? {} : { body: flags.body }),
      ...(flags.code === undefined ? {} : { code: flags.code }),
    });
    for (const notice of notices.slice(0, limit)) {
      if (flags.json === true) printRecord(context, notice);
      else print(context, asText(notice));
    }
    if (notices.length === 0) say(context, 'Nothing to review.');
    const left = notices.length - limit;
    if (left > 0) say(context, `${left} more: --limit ${notices.length} shows them all.`);
    return exitCodes.done;
  } finally {
    database.close();
  }
}

function readLimit(limit: string): number {
  if (/^[1-9]\d*$/u.test(limit)) return Number(limit);
  throw new ParagrafError('usage', `--limit ${limit} is not a whole number above 0`, 'Try --limit 50.');
}

/** `paragraph-gap  Mellan §20 och §22 saknas nummer 21.` / `  Nämnden i Sjöby 2022-11-25, p. 4 · 0123456789abcdef-1:22` */
function asText({ code, message, file, minutesId, body, date, page, paragraph }: StoredNotice): string {
  const meeting = [body ?? file, date].filter((part) => part !== null).join(' ');
  const label = paragraph === null ? '' : `:${paragraph.replace(/[§.()\s]/gu, '')}`;
  const id = minutesId === null ? file : `${minutesId}${label}`;
  return `${code}  ${message}\n  ${meeting}${page === null ? '' : `, p. ${page}`} · ${id}`;
}
