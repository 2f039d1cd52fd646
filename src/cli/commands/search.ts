import { styleText } from 'node:util';
import type { Command } from 'commander';
import { escapeControls } from '../../escape-controls.ts';
import { exitCodes, ParagrafError } from '../../errors.ts';
import { openExistingStore } from '../../store/open-store.ts';
import { search } from '../../store/search.ts';
import type { SearchHit } from '../../store/search.ts';
import { markEnd, markStart } from '../../store/stem-snippet.ts';
import { createContext, print, printRecord, say, withCommonOptions } from '../context.ts';
import type { CommonFlags, Context, Terminal } from '../context.ts';

interface SearchFlags extends CommonFlags {
  readonly limit: string;
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
      'Finds paragraphs and decisions, best first, each with its meeting, page and place. å, ä and ö are letters of their own; inflected forms are found too.',
    )
    .argument('<query...>', 'words, "a phrase", -not, prefix*, or § 85')
    .option('-n, --limit <n>', 'at most this many', '20')
    .option('--json', 'print the hits as JSON, one a line')
    .addHelpText(
      'after',
      `
Examples:
  paragraf search budget 2023
  paragraf search '"val av justerare"' -n 5
  paragraf search '§ 85'                    paragraphs with that number
  paragraf search avtal -- -hyra            avtal, but not hyra`,
    )
    .action((words: string[], flags: SearchFlags) => {
      done(runSearch(createContext(terminal, flags), words.join(' '), flags));
    });
}

function runSearch(context: Context, query: string, flags: SearchFlags): number {
  const limit = Number(flags.limit);
  if (!Number.isInteger(limit) || limit < 1) {
    throw new ParagrafError(
      'usage',
      `--limit ${flags.limit} is not a whole number above 0`,
      'Try --limit 20.',
    );
  }
  const database = openExistingStore(context.settings.database);
  try {
    const hits = search(database, query, limit);
    if (hits.length === 0)
      say(context, `Nothing found for ${query}. Fewer words or a prefix (förläng*) find more.`);
    for (const hit of hits) {
      if (flags.json === true) printRecord(context, withoutMarks(hit));
      else print(context, asText(hit, context));
    }
    return exitCodes.done;
  } finally {
    database.close();
  }
}

function withoutMarks(hit: SearchHit): SearchHit {
  return { ...hit, snippet: hit.snippet.replaceAll(markStart, '').replaceAll(markEnd, '') };
}

/** `§85 Föregående protokoll · decision` / `Nämnden i Sjöby 2022-11-25, p. 1 · 0123456789abcdef-1:85` / `  snippet` */
function asText(hit: SearchHit, context: Context): string {
  const where = escapeControls([hit.body ?? hit.file, hit.date].filter((part) => part !== null).join(' '));
  const id = hit.label === null ? hit.minutesId : `${hit.minutesId}:${hit.label.replace(/[§.\s]/gu, '')}`;
  const version = hit.versionOf === null ? '' : ` · version of ${hit.versionOf}`;
  return [
    `${[hit.label, hit.title].filter((part) => part !== null && part !== '').join(' ')} · ${hit.kind}`.trim(),
    `  ${where}, p. ${hit.page} · ${id}${version}`,
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
