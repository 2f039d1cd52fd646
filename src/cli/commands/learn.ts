import type { Command } from 'commander';
import { exitCodes } from '../../errors.ts';
import { relearn } from '../../pipeline/relearn.ts';
import { forgetLearnedWords, listLearnedBodies } from '../../store/learned-words.ts';
import { openStoreToChange } from '../../store/open-store.ts';
import { createContext, print, say, withCommonOptions } from '../context.ts';
import type { CommonFlags, Context, Terminal } from '../context.ts';

interface LearnFlags extends CommonFlags {
  readonly rebuild?: boolean;
  readonly forget?: string;
}

export function addLearnCommand(
  program: Command,
  terminal: Terminal,
  done: (exitCode: number) => void,
): void {
  withCommonOptions(program.command('learn'))
    .summary('what the archive has taught repair about its words')
    .description(
      "Lists the bodies whose words have been learned. Import learns from pages that are born digital and sound, and from people's corrections; reprocess and repair --database use it.",
    )
    .option('--rebuild', 'learn again from all stored files')
    .option('--forget <body>', 'forget what the files of this body have taught')
    .addHelpText(
      'after',
      `
Examples:
  paragraf learn --database arkiv.sqlite
  paragraf learn --forget 'Samordningsförbundet Norrsund'
  paragraf learn --rebuild && paragraf reprocess`,
    )
    .action(async (flags: LearnFlags) => {
      done(await runLearn(createContext(terminal, flags), flags));
    });
}

async function runLearn(context: Context, flags: LearnFlags): Promise<number> {
  const database = openStoreToChange(context.settings.database);
  try {
    if (flags.forget !== undefined) {
      const files = forgetLearnedWords(database, flags.forget);
      say(context, `Forgot what ${files} files of ${flags.forget} had taught.`);
    }
    if (flags.rebuild === true) {
      const files = await relearn(database, context.interrupted);
      say(context, `Learned again from ${files} files.`);
    }
    for (const { body, files } of listLearnedBodies(database)) print(context, `${body ?? '–'}\t${files}`);
    return context.interrupted.aborted ? exitCodes.interrupted : exitCodes.done;
  } finally {
    database.close();
  }
}
