import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { exitCodes } from '../../errors.ts';
import { accessError } from '../../pipeline/find-files.ts';
import { loadLexicon } from '../../pipeline/load-lexicon.ts';
import { repairText } from '../../pipeline/repair-text.ts';
import type { Terminal } from '../context.ts';
import { readTextInput } from '../read-text-input.ts';

interface RepairFlags {
  readonly edits?: string;
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
      'Repairs text that recognition has damaged: restores å ä ö and §, parts glued words. Every line stays where it is, running headers and logos too. What is not damaged is not touched, and no number in running text ever is.',
    )
    .argument('[file]', 'a text file, or - for stdin', '-')
    .option(
      '--edits <file>',
      'write each change as a JSON line: page, line, start, end, before, after, rule, confidence',
    )
    .addHelpText(
      'after',
      `
Examples:
  paragraf repair gammalt.txt > rent.txt
  pdftotext gammalt.pdf - | paragraf repair --edits rettelser.jsonl`,
    )
    .action(async (file: string, flags: RepairFlags) => {
      done(await runRepair(terminal, file, flags));
    });
}

async function runRepair(terminal: Terminal, file: string, flags: RepairFlags): Promise<number> {
  const { text } = await readTextInput(terminal, file);
  const { clean, edits } = repairText(text, loadLexicon());
  if (flags.edits !== undefined) {
    const lines = edits.map((edit) => `${JSON.stringify(edit)}\n`).join('');
    await writeFile(flags.edits, lines).catch((error: unknown) => {
      throw accessError(flags.edits ?? '', error);
    });
  }
  terminal.stdout.write(clean);
  return exitCodes.done;
}
