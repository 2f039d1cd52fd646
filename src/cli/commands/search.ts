import { styleText } from 'node:util';
import { Option } from 'commander';
import type { Command } from 'commander';
import { escapeControls } from '../../escape-controls.ts';
import { exitCodes, ParagrafError } from '../../errors.ts';
import { DecisionKind } from '../../records/minutes.ts';
import { keyOfLabel } from '../../records/paragraph-key.ts';
import { SearchRequest } from '../../records/search-request.ts';
import { markEnd, markStart } from '../../records/search-result.ts';
import type { SearchHit, SearchResult } from '../../records/search-result.ts';
import { openExistingStore } from '../../store/open-store.ts';
import { search } from '../../store/search.ts';
import { createContext, print, printRecord, say, withCommonOptions } from '../context.ts';
import type { CommonFlags, Context, Terminal } from '../context.ts';

interface SearchFlags extends CommonFlags {
  readonly limit: string;
  readonly offset: string;
  readonly body?: string;
  readonly from?: string;
  readonly to?: string;
  readonly kind?: DecisionKind;
  readonly withAmount?: boolean;
  readonly withAttachment?: boolean;
  readonly needsReview?: boolean;
  readonly json?: boolean;
}

export function addSearchCommand(
  program: Command,
  terminal: Terminal,
  done: (exitCode: number) => void,
): void {
  withCommonOptions(program.command('search'))
    .summary('find paragraphs and decisions')
    .description(
      'Finds paragraphs with their decisions, best first, each with its meeting, page and place. å, ä and ö are letters of their own, and what was typed without them is found below; inflected forms, parts of compounds, and words that recognition has damaged are found too. Body, year, month and date may stand among the words.',
    )
    .argument('[query...]', 'words, "a phrase", -not, prefix*, § 85, a date, an amount or a case number')
    .option('--body <name>', 'only of bodies whose name has these words')
    .option('--from <date>', 'only of meetings from this year, month or day on (2023, 2023-04, 2023-04-24)')
    .option('--to <date>', 'only of meetings up to this year, month or day')
    .addOption(new Option('--kind <kind>', 'only where the meeting decided so').choices(DecisionKind.options))
    .option('--with-amount', 'only paragraphs that name an amount of money')
    .option('--with-attachment', 'only paragraphs that name or have an attachment')
    .option('--needs-review', 'only paragraphs that a person should look at')
    .option('-n, --limit <n>', 'at most this many', '20')
    .option('--offset <n>', 'pass over the best so many', '0')
    .option('--json', 'print the hits as JSON, one a line')
    .addHelpText(
      'after',
      `
Examples:
  paragraf search budget 2023
  paragraf search kommunstyrelsen mars 2023 skolskjuts
  paragraf search '"val av justerare"' -n 5
  paragraf search '§ 85'                    paragraphs with that number
  paragraf search 'dnr KS 2023/45'
  paragraf search avtal -- -hyra            avtal, but not hyra
  paragraf search taxa --kind adopt --from 2020 --to 2023`,
    )
    .action((words: string[], flags: SearchFlags) => {
      done(runSearch(createContext(terminal, flags), words.join(' '), flags));
    });
}

function runSearch(context: Context, query: string, flags: SearchFlags): number {
  const request = requestOf(query, flags);
  const database = openExistingStore(context.settings.database);
  try {
    const { hits, total, relaxed, suggestions } = search(database, request);
    for (const sentence of remarks(query, { hits, total, relaxed, suggestions })) say(context, sentence);
    for (const hit of hits) {
      if (flags.json === true) printRecord(context, withoutMarks(hit));
      else print(context, asText(hit, context));
    }
    return exitCodes.done;
  } finally {
    database.close();
  }
}

/** @throws ParagrafError `usage` that names the first flag that is not what it may be. */
function requestOf(query: string, flags: SearchFlags): SearchRequest {
  const { body, from, to, kind, withAmount, withAttachment, needsReview, limit, offset } = flags;
  const read = SearchRequest.safeParse({
    text: query,
    body,
    from,
    to,
    kind,
    withAmount,
    withAttachment,
    needsReview,
    limit: Number(limit),
    offset: Number(offset),
  });
  if (read.success) return read.data;
  const flag = String(read.error.issues[0]?.path[0]) as keyof typeof allowed;
  throw new ParagrafError(
    'usage',
    `--${flag} ${String(flags[flag])} is not ${allowed[flag]}`,
    remedies[flag],
  );
}

const allowed = {
  limit: 'a whole number from 1 to 1000',
  offset: 'a whole number from 0 on',
  from: 'a year, month or day',
  to: 'a year, month or day',
} as const;
const remedies = {
  limit: 'Try --limit 20.',
  offset: 'Try --offset 20.',
  from: 'Try --from 2023 or --from 2023-04-24.',
  to: 'Try --to 2023 or --to 2023-04-24.',
} as const;

function remarks(query: string, { hits, total, relaxed, suggestions }: SearchResult): readonly string[] {
  const others = suggestions.map((text) => `Try: ${text}`);
  if (total.count === 0)
    return [`Nothing found for ${query}. Fewer words or a prefix (förläng*) find more.`, ...others];
  const found = total.more ? `more than ${total.count}` : String(total.count);
  return [
    ...(relaxed === 'like-words' ? ['Nothing has these words just so; words like them are shown.'] : []),
    ...(relaxed === 'fewer-words' ? ['Nothing has all of these words; what has most of them is shown.'] : []),
    ...others,
    ...(total.more || total.count > hits.length ? [`${hits.length} of ${found} hits.`] : []),
  ];
}

function withoutMarks({ snippet, ...hit }: SearchHit): object {
  const unmarked = snippet.replaceAll(markStart, '').replaceAll(markEnd, '');
  return { ...hit, markedTitle: undefined, snippet: unmarked };
}

/** `§85 Föregående protokoll · decision` / `Nämnden i Sjöby 2022-11-25, p. 1 · 0123456789abcdef-1:85` / `  snippet` */
function asText(hit: SearchHit, context: Context): string {
  const where = escapeControls([hit.body ?? hit.file, hit.date].filter((part) => part !== null).join(' '));
  const id = hit.label === null ? hit.minutesId : `${hit.minutesId}:${keyOfLabel(hit.label)}`;
  const version = hit.versionOf === null ? '' : ` · version of ${hit.versionOf}`;
  const without = hit.without.length === 0 ? '' : ` · without ${hit.without.join(' ')}`;
  return [
    `${[hit.label, hit.title].filter((part) => part !== null && part !== '').join(' ')} · ${hit.kind}`.trim(),
    `  ${where}, p. ${hit.page} · ${id}${version}${without}`,
    `  ${marked(hit.snippet.replace(/\s+/gu, ' '), context)}`,
    '',
  ].join('\n');
}

function marked(snippet: string, context: Context): string {
  const coloured = context.stdout.isTTY === true && context.environment['NO_COLOR'] === undefined;
  const emphasise = (_: string, word: string): string =>
    coloured ? styleText('bold', word, { validateStream: false }) : word;
  return snippet.replaceAll(new RegExp(`${markStart}(.*?)${markEnd}`, 'gsu'), emphasise);
}
