import type { Command } from 'commander';
import { exitCodes } from '../../errors.ts';
import { backUp } from '../../store/back-up.ts';
import type { Backup } from '../../store/back-up.ts';
import { openStoreAsItIs } from '../../store/open-store.ts';
import { createContext, print, printRecord, withCommonOptions } from '../context.ts';
import type { CommonFlags, Context, Terminal } from '../context.ts';
import { showShare } from '../share-bar.ts';

interface BackupFlags extends CommonFlags {
  readonly overwrite?: boolean;
  readonly json?: boolean;
  readonly progress: boolean;
}

export function addBackupCommand(
  program: Command,
  terminal: Terminal,
  done: (exitCode: number) => void,
): void {
  withCommonOptions(program.command('backup'))
    .summary('a consistent copy of the database, while others write to it')
    .description(
      'Copies the database as it stands at this moment into one file, while an import or a night goes on. The copy is opened and checked before it gets its name: integrity, foreign keys, the search index, and as many rows as the original. To put it back, stop what uses the database, remove the files beside it that are called as it is with -wal and -shm at the end (what stands in them would be laid over the copy), and copy it to where the database was. The originals (PDF, TIFF …) are not in it.',
    )
    .argument('<file>', 'the copy')
    .option('--overwrite', 'replace a file of that name')
    .option('--json', 'print what was copied as JSON')
    .option('--no-progress', 'no progress bar')
    .addHelpText(
      'after',
      `
Examples:
  paragraf backup /mnt/nas/paragraf-$(date +%F).sqlite
  paragraf backup /mnt/nas/paragraf.sqlite --overwrite

Exit codes: 0 the copy is whole, 1 the name is taken, 5 it could not be written or is not whole, 130 interrupted;
but for 0 there is no new file.`,
    )
    .action(async (file: string, flags: BackupFlags) => {
      done(await runBackup(createContext(terminal, flags), file, flags));
    });
}

/** Whoever listens to a Ctrl-C is given the time to clear away what is half done. */
const awaitEnd = (): void => {};

async function runBackup(context: Context, file: string, flags: BackupFlags): Promise<number> {
  const { database: source } = context.settings;
  const database = openStoreAsItIs(source);
  const bar = await showShare(context, 'copied', flags.progress);
  const { interrupted } = context;
  interrupted.addEventListener('abort', awaitEnd);
  try {
    const backup = await backUp(database, file, {
      overwrite: flags.overwrite === true,
      onProgress: (done, total) => bar.show(done, total),
      signal: interrupted,
    });
    bar.stop();
    if (flags.json === true) printRecord(context, backup);
    else print(context, describe(backup, source));
    return exitCodes.done;
  } catch (error) {
    if (interrupted.aborted) return exitCodes.interrupted;
    throw error;
  } finally {
    interrupted.removeEventListener('abort', awaitEnd);
    bar.stop();
    database.close();
  }
}

function describe({ path, bytes, rows }: Backup, source: string): string {
  const megabytes = (bytes / 1e6).toFixed(1);
  const { files = 0, minutes = 0, paragraphs = 0 } = rows;
  return `Copied ${source} to ${path} (${megabytes} MB): ${files} files, ${minutes} protocols, ${paragraphs} paragraphs. Opened and found whole.`;
}
