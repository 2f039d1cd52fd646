import type { Command } from 'commander';
import type { Database } from 'better-sqlite3';
import { exitCodes, ParagrafError } from '../../errors.ts';
import { namesOfBody } from '../../pipeline/archive-languages.ts';
import { loadLanguage } from '../../pipeline/load-language.ts';
import { relearn } from '../../pipeline/relearn.ts';
import { forgetLearnedWords, listLearnedBodies } from '../../store/learned-words.ts';
import { closeStore, openExistingStore, openStoreToChange } from '../../store/open-store.ts';
import { createContext, print, say, withCommonOptions } from '../context.ts';
import type { CommonFlags, Context, Terminal } from '../context.ts';
import { sayUpgrade } from '../say-upgrade.ts';

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
  if (flags.forget !== undefined && flags.rebuild === true) {
    const remedy = 'Rebuild first, then forget.';
    throw new ParagrafError('usage', '--forget and --rebuild undo each other', remedy);
  }
  const isChange = flags.forget !== undefined || flags.rebuild === true;
  const { database: file } = context.settings;
  const database = isChange ? openStoreToChange(file, sayUpgrade(context)) : openExistingStore(file);
  try {
    if (flags.forget !== undefined) forget(context, database, flags.forget);
    if (flags.rebuild === true) {
      const files = await relearn(database, loadLanguage(), context.interrupted);
      say(context, `Learned again from ${files} files.`);
    }
    for (const { body, files } of listLearnedBodies(database)) print(context, `${body ?? '–'}\t${files}`);
    return exitCodes.done;
  } finally {
    closeStore(database);
  }
}

function forget(context: Context, database: Database, body: string): void {
  const names = namesOfBody(database, body.normalize('NFC'));
  if (names.length === 0) throw unknownBody(body);
  say(context, `Forgot what ${forgetLearnedWords(database, names)} files of ${names.join(', ')} had taught.`);
}

/** Nothing has been learned of a body of that name. */
export function unknownBody(body: string): ParagrafError {
  const remedy = 'paragraf learn lists the bodies that something has been learned of.';
  return new ParagrafError('usage', `nothing has been learned of ${body}`, remedy);
}
