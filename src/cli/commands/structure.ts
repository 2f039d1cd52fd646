import { createHash } from 'node:crypto';
import type { Command } from 'commander';
import { exitCodes, ParagrafError } from '../../errors.ts';
import { loadLanguage } from '../../pipeline/load-language.ts';
import { repairText } from '../../pipeline/repair-text.ts';
import { createContext, printRecord, warn } from '../context.ts';
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
      'Splits the text of a protocol into its paragraphs, decisions and facts, and prints the Minutes record. Running headers are told from text by the repair stage, which runs first and also mends what is damaged. The text is your own: personal identity numbers stay in the record.',
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
      // The text is the person's own, and so is what is made of it.
      done(await runStructure({ ...terminal, opensPersonalNumbers: true }, file, flags));
    });
}

async function runStructure(terminal: Terminal, file: string, flags: StructureFlags): Promise<number> {
  const { settings } = createContext(terminal, {});
  const { name, text } = await readTextInput(terminal, file);
  if (text.trim() === '')
    throw new ParagrafError('empty-file', `${name} holds no text`, 'Give the text of a protocol.');
  const { pages } = repairText(text, loadLanguage(), { leastConfidence: settings.repairConfidence });
  const sha256 = createHash('sha256').update(text).digest('hex');
  const { structurePages } = await import('../../stages/structure/structure-pages.ts');
  const minutes = structurePages(pages, { file: name, sha256, pages: pages.length });
  if (flags.all === true) {
    printRecord(terminal, minutes, 2);
    return exitCodes.done;
  }
  if (minutes.length > 1) {
    warn(terminal, `The text holds ${minutes.length} protocols; this is the first. --all prints them all.`);
  }
  printRecord(terminal, minutes[0] ?? {}, 2);
  return exitCodes.done;
}
