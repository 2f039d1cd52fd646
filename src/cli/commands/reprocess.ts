import type { Command } from 'commander';
import { exitCodes } from '../../errors.ts';
import { loadLanguage } from '../../pipeline/load-language.ts';
import type { Reprocessed } from '../../pipeline/reprocess.ts';
import { closeStore, openExistingStore, openStoreToChange } from '../../store/open-store.ts';
import { countFiles } from '../../store/read-files.ts';
import { createContext, print, printRecord, say, withCommonOptions } from '../context.ts';
import type { CommonFlags, Context, Terminal } from '../context.ts';
import { describeDifferences, ReprocessReport } from '../reprocess-report.ts';
import { showShare } from '../share-bar.ts';
import { sayUpgrade } from '../say-upgrade.ts';

interface ReprocessFlags extends CommonFlags {
  readonly all?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly progress: boolean;
}

export function addReprocessCommand(
  program: Command,
  terminal: Terminal,
  done: (exitCode: number) => void,
): void {
  withCommonOptions(program.command('reprocess'))
    .summary('repair and structure again from the stored readings')
    .description(
      "Repairs and structures again, from the stored readings and without a new OCR, the files that would be made otherwise now: after an upgrade of the program or its language, when the archive has taught more of a body's words, when people have corrected lines or ruled what is a decision. People's corrections stay on top; those that no longer fit are listed. Says of each file what differs; -v shows each difference.",
    )
    .option('--dry-run', 'say what would differ, and keep nothing of it')
    .option('--all', 'files too that nothing has changed for')
    .option('--json', 'print the counts as JSON (with -v a line of JSON for each file before them)')
    .option('--no-progress', 'no progress bar')
    .addHelpText(
      'after',
      `
Examples:
  paragraf reprocess --dry-run -v             what an upgrade would change, each line of it
  paragraf reprocess --database arkiv.sqlite

Each file is kept in one piece: stopped with Ctrl-C, the next run goes on with what is left. What a dry run says of
files can differ a little from what is kept, as files made again teach the archive.`,
    )
    .action(async (flags: ReprocessFlags) => {
      done(await runReprocess(createContext(terminal, flags), flags));
    });
}

async function runReprocess(context: Context, flags: ReprocessFlags): Promise<number> {
  const { reprocess } = await import('../../pipeline/reprocess.ts');
  const { settings, interrupted } = context;
  const dryRun = flags.dryRun === true;
  const database = dryRun
    ? openExistingStore(settings.database)
    : openStoreToChange(settings.database, sayUpgrade(context));
  const bar = await showShare(context, 'looked at', flags.progress);
  const report = new ReprocessReport(dryRun);
  const total = countFiles(database);
  let done = 0;
  const onFile = (file: Reprocessed): void => {
    report.add(file);
    bar.show((done += 1), total);
    tell(context, file, flags);
  };
  // Whoever listens to a Ctrl-C is given the time to end in good order.
  const awaitEnd = (): void => bar.stop();
  interrupted.addEventListener('abort', awaitEnd);
  try {
    const options = {
      repair: { leastConfidence: settings.repairConfidence },
      all: flags.all === true,
      dryRun,
    };
    await reprocess(database, loadLanguage(), onFile, interrupted, options);
    bar.stop();
    if (flags.json === true) printRecord(context, report.toRecord());
    else print(context, report.toText());
    if (interrupted.aborted) say(context, 'Interrupted. Run the same command again to go on.');
    return interrupted.aborted ? exitCodes.interrupted : exitCodes.done;
  } finally {
    interrupted.removeEventListener('abort', awaitEnd);
    bar.stop();
    closeStore(database);
  }
}

function tell(context: Context, file: Reprocessed, { json, verbose, quiet }: ReprocessFlags): void {
  const { name, differences } = file;
  if (json !== true && quiet !== true) {
    for (const line of describeDifferences(file, verbose === true)) print(context, line);
  }
  if (json === true && verbose === true && differences.length > 0) {
    printRecord(context, { file: name, differences });
  }
}
