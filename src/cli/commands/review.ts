import type { Database } from 'better-sqlite3';
import type { Command } from 'commander';
import { escapeControls } from '../../escape-controls.ts';
import { exitCodes, ParagrafError } from '../../errors.ts';
import { keyOfLabel } from '../../records/paragraph-key.ts';
import type { ReviewItem } from '../../records/review-item.ts';
import { openExistingStore } from '../../store/open-store.ts';
import { listNotices } from '../../store/read-notices.ts';
import type { StoredNotice } from '../../store/read-notices.ts';
import { coverEntry, coverItem, coverNotice } from '../../store/review/cover-item.ts';
import { measureWork } from '../../store/review/measure-work.ts';
import { readQueue } from '../../store/review/read-queue.ts';
import { listLog } from '../../store/review/review-log.ts';
import type { LogEntry } from '../../store/review/review-log.ts';
import {
  createContext,
  print,
  printRecord,
  say,
  withCommonOptions,
  withPersonalNumbers,
} from '../context.ts';
import type { CommonFlags, Context, OpeningFlags, Terminal } from '../context.ts';
import { describeWork } from '../describe-work.ts';
import { runReviewOrder } from '../review-orders.ts';
import type { OrderFlags } from '../review-orders.ts';

interface ReviewFlags extends CommonFlags, OpeningFlags, OrderFlags {
  readonly limit: string;
  readonly body?: string;
  readonly code?: string;
  readonly all?: boolean;
  readonly queue?: boolean;
  readonly decided?: boolean;
  readonly log?: boolean;
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
    .option('--queue', 'each matter with its id and what it may say, doubtful words too')
    .option('--decided', 'with --queue: those that are decided')
    .option('--log', 'what has been decided, the latest first')
    .option('--decide <id>', 'decide a matter of the queue, as one of the next four says')
    .option('--keep', 'it is right as it stands')
    .option('--take <n>', 'it is the alternative with this number')
    .option('--write <text>', 'it reads so: the word, or the line where it is about no word')
    .option('--rule <answer>', 'its sentence is a decision, or it is none: decision, none')
    .option('--line', 'with --write: the whole line')
    .option('--by <name>', 'who decides, for the log')
    .option('--undo <entry>', 'take back what an entry of the log decided, with all that was decided at once')
    .option('--same <id>', 'where else the word stands that was decided; changes nothing')
    .option('--json', 'print one JSON object a line')
    .addHelpText(
      'after',
      `
Examples:
  paragraf review
  paragraf review --code paragraph-gap
  paragraf review --body 'Tekniska nämnden' --all --json
  paragraf review --queue --code figure-doubtful
  paragraf review --decide 0123456789abcdef --take 1 --by 'Ulla Berg'`,
    )
    .action(async (flags: ReviewFlags) => {
      const context = createContext(terminal, flags);
      const isOrder = [flags.decide, flags.undo, flags.same].some((each) => each !== undefined);
      done(isOrder ? await runReviewOrder(context, flags) : runReview(context, flags));
    });
}

function runReview(context: Context, flags: ReviewFlags): number {
  const limit = readLimit(flags.limit);
  const database = openExistingStore(context.settings.database);
  try {
    if (flags.log === true) return printLog(context, database, limit, flags.json === true);
    if (flags.queue === true) return printQueue(context, database, limit, flags);
    const notices = listNotices(database, {
      ...(flags.all === true ? {} : { severity: 'review', settled: false }),
      ...(flags.body === undefined ? {} : { body: flags.body }),
      ...(flags.code === undefined ? {} : { code: flags.code }),
    });
    for (const stored of notices.slice(0, limit)) {
      const notice = context.opensPersonalNumbers === true ? stored : coverNotice(database, stored);
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

function printQueue(
  context: Context,
  database: Database,
  limit: number,
  { body, code, decided, all, json }: ReviewFlags,
): number {
  const filter = {
    ...(body === undefined ? {} : { body }),
    ...(code === undefined ? {} : { code }),
    ...(all === true ? {} : { decided: decided === true }),
  };
  const { total, items } = readQueue(database, filter, limit);
  for (const stored of items) {
    const item = context.opensPersonalNumbers === true ? stored : coverItem(database, stored);
    if (json === true) printRecord(context, item);
    else print(context, itemAsText(item));
  }
  if (total === 0) say(context, 'Nothing to review.');
  if (total > limit) say(context, `${total - limit} more: --limit ${total} shows them all.`);
  return exitCodes.done;
}

/** `1a2b…  figure-doubtful  ”43” kan vara felläst.` / `  Nämnden i Sjöby 2022-11-25, p. 4` / its line / what it may say */
function itemAsText({
  id,
  code,
  message,
  body,
  file,
  date,
  page,
  cleanText,
  alternatives,
  decided,
}: ReviewItem): string {
  const meeting = [body ?? file, date].filter((part) => part !== null).join(' ');
  const listed = alternatives.map(({ text, source }, index) => `  ${index + 1}: ${text}  (${source})`);
  return [
    `${id}  ${code}  ${message}`,
    `  ${meeting}${page === null ? '' : `, p. ${page}`}`,
    ...(cleanText === null ? [] : [`  | ${cleanText}`]),
    ...listed,
    ...(decided === null ? [] : [`  decided: ${decided.action}, ${decided.by}, entry ${decided.entry}`]),
  ].join('\n');
}

function printLog(context: Context, database: Database, limit: number, json: boolean): number {
  const { total, entries } = listLog(database, {}, limit);
  for (const logged of entries) {
    const entry = context.opensPersonalNumbers === true ? logged : coverEntry(database, logged);
    if (json) printRecord(context, entry);
    else print(context, entryAsText(entry));
  }
  if (total === 0) say(context, 'Nothing has been decided.');
  else say(context, describeWork(measureWork(database)));
  if (total > limit) say(context, `${total - limit} more: --limit ${total} shows them all.`);
  return exitCodes.done;
}

function entryAsText(entry: LogEntry): string {
  const { id, at, by, action, undoes, undoneBy, file, page, before, after, verdict } = entry;
  const what = undoes === null ? action : `undo of ${undoes}`;
  const place = `${file}${page === null ? '' : `, p. ${page}`}`;
  const head = `${id}  ${at}  ${by}  ${what}  ${place}${undoneBy === null ? '' : ` (undone by ${undoneBy})`}`;
  if (verdict !== null) return `${head}\n  ${verdictWord(verdict.decides)}: ${verdict.sentence}`;
  return before === after ? head : `${head}\n  - ${before ?? ''}\n  + ${after ?? ''}`;
}

function verdictWord(decides: boolean | null): string {
  if (decides === null) return 'not ruled';
  return decides ? 'decision' : 'none';
}

function readLimit(limit: string): number {
  if (/^[1-9]\d*$/u.test(limit)) return Number(limit);
  throw new ParagrafError('usage', `--limit ${limit} is not a whole number above 0`, 'Try --limit 50.');
}

/** `paragraph-gap  Mellan §20 och §22 saknas nummer 21.` / `  Nämnden i Sjöby 2022-11-25, p. 4 · 0123456789abcdef-1:22` */
function asText({ code, message, file, minutesId, body, date, page, paragraph }: StoredNotice): string {
  const meeting = [body ?? file, date].filter((part) => part !== null).join(' ');
  const label = paragraph === null ? '' : `:${keyOfLabel(paragraph)}`;
  const id = minutesId === null ? file : `${minutesId}${label}`;
  const place = `  ${meeting}${page === null ? '' : `, p. ${page}`} · ${id}`;
  return [`${code}  ${message}`, place].map(escapeControls).join('\n');
}
