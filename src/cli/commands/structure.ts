import { createHash } from 'node:crypto';
import type { Command } from 'commander';
import { exitCodes, ParagrafError } from '../../errors.ts';
import { loadLanguage } from '../../pipeline/load-language.ts';
import { repairText } from '../../pipeline/repair-text.ts';
import { structurePages } from '../../stages/structure/structure-pages.ts';
import { createContext, print } from '../context.ts';
import type { Terminal } from '../context.ts';
import { readTextInput } from '../read-text-input.ts';

interface StructureFlags {
  readonly all?: boolean;
}

export function addStructureCommand(
  program: Command,
  terminal: Terminal,
  done: (exitCode: number) => void,
): void {
  program
    .command('structure')
    .summary('a filter: text in, one Minutes record out as JSON')
    .description(
      'Splits the text of a protocol into its paragraphs, decisions and facts, and prints the Minutes record. Running headers are told from text by the repair stage, which runs first and also mends what is damaged.',
    )
    .argument('[file]', 'a text file, or - for stdin', '-')
    .option('--all', 'print an array of all protocols in the text (else the first one)')
    .addHelpText(
      'after',
      `
Examples:
  paragraf structure protokoll.txt
  paragraf repair gammalt.txt | paragraf structure`,
    )
    .action(async (file: string, flags: StructureFlags) => {
      done(await runStructure(terminal, file, flags));
    });
}

async function runStructure(terminal: Terminal, file: string, flags: StructureFlags): Promise<number> {
  const { settings } = createContext(terminal, {});
  const { name, text } = await readTextInput(terminal, file);
  if (text.trim() === '')
    throw new ParagrafError('empty-file', `${name} holds no text`, 'Give the text of a protocol.');
  const { pages } = repairText(text, loadLanguage(), { leastConfidence: settings.repairConfidence });
  const sha256 = createHash('sha256').update(text).digest('hex');
  const minutes = structurePages(pages, { file: name, sha256, pages: pages.length });
  if (flags.all === true) {
    print(terminal, JSON.stringify(minutes, null, 2));
    return exitCodes.done;
  }
  if (minutes.length > 1) {
    terminal.stderr.write(
      `The text holds ${minutes.length} protocols; this is the first. --all prints them all.\n`,
    );
  }
  print(terminal, JSON.stringify(minutes[0], null, 2));
  return exitCodes.done;
}
