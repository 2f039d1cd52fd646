import type { Command } from 'commander';
import { createContext, withCommonOptions } from '../context.ts';
import type { Terminal } from '../context.ts';
import { runImport, withReadingOptions } from '../run-import.ts';
import type { ReadingFlags } from '../run-import.ts';

export function addImportCommand(
  program: Command,
  terminal: Terminal,
  done: (exitCode: number) => void,
): void {
  withReadingOptions(withCommonOptions(program.command('import')))
    .summary('read files and folders into the database')
    .description(
      'Reads PDF, TIFF, JPEG, PNG and text files, and folders of them at any depth, and stores what they say. Files that are stored already are left alone; a file that cannot be read is set aside with its reason. Can be stopped and started again at any time.',
    )
    .argument('<path...>', 'files and folders')
    .option(
      '--ocr <mode>',
      'which pages to read from their pictures: auto, skip, redo or force (default: auto)',
    )
    .option(
      '--rehash',
      'look at the bytes of files too that stand in their folders as they did when they were stored',
    )
    .addHelpText(
      'after',
      `
Examples:
  paragraf import protokoll/                    a whole archive
  paragraf import 2024-05-15.pdf skannat.tif    single files
  paragraf import arkiv -j 2 --database arkiv.sqlite
  paragraf import arkiv/1987 --ocr redo         read those scans again, whatever layer they came with

--ocr auto reads a page's picture where its text layer is missing, garbled or a scanner's bad reading; skip never does
(quick; pages without a layer stay empty, with a notice); redo reads every scan, though its layer be good; force reads
every page and ignores all layers. A file that is stored already is read again with redo and force only, each time:
its corrections stay where its lines read as they did.

What fails for a reason that may pass (a full disk, a share that is gone, an engine that crashed) is tried again in the same
run, and by the next one at once; what is broken is left in quarantine until it is mended or paragraf retry asks for it.

Exit codes: 0 all files stored (or known already), 10 some were set aside, wait or are only partly read.`,
    )
    .action(async (paths: string[], flags: ReadingFlags) => {
      done(await runImport(createContext(terminal, flags), paths, flags));
    });
}
