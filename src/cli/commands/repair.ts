import { createReadStream } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import type { Command } from 'commander';
import { ParagrafError, exitCodes } from '../../errors.ts';
import { openArchiveLanguages } from '../../pipeline/archive-languages.ts';
import { accessError } from '../../pipeline/find-files.ts';
import { loadLanguage } from '../../pipeline/load-language.ts';
import { linesOf, repairStream } from '../../pipeline/repair-stream.ts';
import { undoStream } from '../../pipeline/undo-stream.ts';
import type { Language } from '../../stages/repair/language/open-language.ts';
import { openExistingStore } from '../../store/open-store.ts';
import { createContext, type CommonFlags, type Context, type Terminal } from '../context.ts';
import { readTextStream } from '../read-text-input.ts';
import { writeText } from '../write-text.ts';

interface RepairFlags extends CommonFlags {
  readonly edits?: string;
  readonly undo?: string;
  readonly confidence?: string;
  readonly body?: string;
}

export function addRepairCommand(
  program: Command,
  terminal: Terminal,
  done: (exitCode: number) => void,
): void {
  program
    .command('repair')
    .summary('a filter: damaged text in, clean text out')
    .description(
      'Repairs text that recognition has damaged: restores å ä ö and §, parts glued words. Every line stays where it is, running headers and logos too. What is not damaged is not touched, and no number in running text ever is. Texts of any length take the same memory.',
    )
    .argument('[file]', 'a text file, or - for stdin', '-')
    .option(
      '--edits <file>',
      'write each change as a JSON line: page, line, start, end, before, after, rule, confidence, runnerUp, textLine',
    )
    .option('--undo <file>', 'the other way: take back the changes of this file, which --edits wrote')
    .option(
      '--confidence <share>',
      'how sure a change must be, 0.5 to 1 (default: 0.65, or PARAGRAF_REPAIR_CONFIDENCE)',
    )
    .option('--database <file>', 'use what this archive has taught (see paragraf learn)')
    .option('--body <name>', 'whose minutes the text is: its own words count most; with --database')
    .addHelpText(
      'after',
      `
Examples:
  paragraf repair gammalt.txt > rent.txt
  pdftotext gammalt.pdf - | paragraf repair --edits rettelser.jsonl > rent.txt
  paragraf repair rent.txt --undo rettelser.jsonl > gammalt.txt
  paragraf repair gammalt.txt --database arkiv.sqlite --body 'Samordningsförbundet Norrsund'`,
    )
    .action(async (file: string, flags: RepairFlags) => {
      done(await runRepair(terminal, file, flags));
    });
}

async function runRepair(terminal: Terminal, file: string, flags: RepairFlags): Promise<number> {
  const context = createContext(terminal, { ...flags, repairConfidence: flags.confidence });
  if (flags.body !== undefined && flags.database === undefined) {
    throw new ParagrafError('usage', '--body needs --database', 'Say which archive has learned the words.');
  }
  const lines = linesOf(readTextStream(terminal, file));
  if (flags.undo !== undefined) {
    const edits = createReadStream(flags.undo, 'utf8');
    await writeLines(context, undoStream(lines, linesOf(edits), flags.undo));
    return exitCodes.done;
  }
  const log = flags.edits === undefined ? null : await openLog(flags.edits);
  try {
    const options = { leastConfidence: context.settings.repairConfidence };
    let isFirst = true;
    for await (const part of repairStream(lines, chooseLanguage(context, flags), options)) {
      if (context.interrupted.aborted) return exitCodes.interrupted;
      await log?.write(part.edits.map((edit) => `${JSON.stringify(edit)}\n`).join(''));
      await writeText(context, `${isFirst ? '' : '\n'}${part.lines.join('\n')}`);
      isFirst = false;
    }
  } finally {
    await log?.close();
  }
  return exitCodes.done;
}

function chooseLanguage({ settings }: Context, flags: RepairFlags): Language {
  const language = loadLanguage();
  if (flags.database === undefined) return language;
  const database = openExistingStore(settings.database);
  try {
    return openArchiveLanguages(database, language)(flags.body ?? null);
  } finally {
    database.close();
  }
}

async function openLog(file: string): Promise<FileHandle> {
  return open(file, 'w').catch((error: unknown) => {
    throw accessError(file, error);
  });
}

async function writeLines(context: Context, lines: AsyncIterable<string>): Promise<void> {
  let isFirst = true;
  for await (const line of lines) {
    await writeText(context, isFirst ? line : `\n${line}`);
    isFirst = false;
  }
}
