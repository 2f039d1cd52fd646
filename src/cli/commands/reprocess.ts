import type { Command } from 'commander';
import { exitCodes } from '../../errors.ts';
import { loadLanguage } from '../../pipeline/load-language.ts';
import { reprocess } from '../../pipeline/reprocess.ts';
import { openStoreToChange } from '../../store/open-store.ts';
import { createContext, print, say, withCommonOptions } from '../context.ts';
import type { CommonFlags, Context, Terminal } from '../context.ts';

export function addReprocessCommand(
  program: Command,
  terminal: Terminal,
  done: (exitCode: number) => void,
): void {
  withCommonOptions(program.command('reprocess'))
    .summary('repair and structure again from the stored readings')
    .description(
      "Repairs and structures every stored file again from its stored reading, without a new OCR: after an upgrade, or when people have corrected lines. People's corrections stay on top.",
    )
    .addHelpText('after', '\nExample:\n  paragraf reprocess --database arkiv.sqlite')
    .action(async (flags: CommonFlags) => {
      done(await runReprocess(createContext(terminal, flags)));
    });
}

async function runReprocess(context: Context): Promise<number> {
  const database = openStoreToChange(context.settings.database);
  try {
    const count = await reprocess(
      database,
      loadLanguage(),
      (name) => say(context, name),
      context.interrupted,
      { leastConfidence: context.settings.repairConfidence },
    );
    print(context, `Repaired and structured ${count} files again.`);
    return context.interrupted.aborted ? exitCodes.interrupted : exitCodes.done;
  } finally {
    database.close();
  }
}
