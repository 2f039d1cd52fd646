import { createReadStream } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { collectSooner } from '../../collect-sooner.ts';
import { ParagrafError, exitCodes } from '../../errors.ts';
import { accessError } from '../../pipeline/find-files.ts';
import { loadLanguage } from '../../pipeline/load-language.ts';
import { linesOf, repairStream, type RepairedPart } from '../../pipeline/repair-stream.ts';
import { undoStream } from '../../pipeline/undo-stream.ts';
import type { Language } from '../../stages/repair/language/open-language.ts';
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
      'Repairs text that recognition has damaged: restores å ä ö and §, parts glued words. Every line stays where it is, running headers and logos too. What is not damaged is not touched, and no number in running text ever is. Texts of any length take the same memory. What comes out is UTF-8, whatever went in. The text is your own: personal identity numbers stay in it.',
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
  checkFlags(file, flags);
  collectSooner();
  const context = createContext(terminal, { ...flags, repairConfidence: flags.confidence });
  const lines = linesOf(readTextStream(terminal, file));
  if (flags.undo !== undefined) {
    await writeLines(context, undoStream(lines, linesOf(readLog(flags.undo)), flags.undo));
    return exitCodes.done;
  }
  const options = { leastConfidence: context.settings.repairConfidence };
  await writeParts(
    context,
    repairStream(lines, await chooseLanguage(context, flags), options),
    flags.edits ?? null,
  );
  return exitCodes.done;
}

function checkFlags(file: string, { edits, undo, confidence, database, body }: RepairFlags): void {
  if (body !== undefined && database === undefined) {
    throw new ParagrafError('usage', '--body needs --database', 'Say which archive has learned the words.');
  }
  if (undo !== undefined && [edits, confidence, database].some((flag) => flag !== undefined)) {
    throw new ParagrafError('usage', '--undo takes no other option', 'Give the text and the edits alone.');
  }
  if (edits !== undefined && resolve(edits) === resolve(file)) {
    throw new ParagrafError('usage', '--edits names the text itself', 'Write the edits to another file.');
  }
}

/** The edits' file is begun with the first part: what cannot be repaired leaves an older one as it was. */
async function writeParts(
  context: Context,
  parts: AsyncIterable<RepairedPart>,
  editsFile: string | null,
): Promise<void> {
  let log: FileHandle | null = null;
  let isFirst = true;
  try {
    for await (const part of parts) {
      if (isFirst && editsFile !== null) log = await inFile(editsFile, open(editsFile, 'w'));
      const edits = part.edits.map((edit) => `${JSON.stringify(edit)}\n`).join('');
      if (log !== null) await inFile(editsFile ?? '', log.appendFile(edits));
      await writeText(context, `${isFirst ? '' : '\n'}${part.lines.join('\n')}`);
      isFirst = false;
    }
  } finally {
    await log?.close();
  }
}

/** What a file system's refusal means, said of the file. */
async function inFile<Value>(file: string, work: Promise<Value>): Promise<Value> {
  return work.catch((error: unknown) => {
    throw accessError(file, error);
  });
}

async function* readLog(file: string): AsyncGenerator<string> {
  try {
    yield* createReadStream(file, 'utf8') as AsyncIterable<string>;
  } catch (error) {
    throw accessError(file, error);
  }
}

/** What reads an archive is loaded where there is one. */
async function chooseLanguage({ settings }: Context, flags: RepairFlags): Promise<Language> {
  const language = loadLanguage();
  if (flags.database === undefined) return language;
  const { languageOfArchive } = await import('../language-of-archive.ts');
  return languageOfArchive(settings.database, language, flags.body ?? null);
}

async function writeLines(context: Context, lines: AsyncIterable<string>): Promise<void> {
  let isFirst = true;
  for await (const line of lines) {
    await writeText(context, isFirst ? line : `\n${line}`);
    isFirst = false;
  }
}
