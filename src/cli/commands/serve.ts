import { once } from 'node:events';
import type { Command } from 'commander';
import { exitCodes, ParagrafError } from '../../errors.ts';
import { closeStore, openExistingStore, openStoreToChange } from '../../store/open-store.ts';
import { findWebUser, listWebUsers, removeWebUser, saveWebUser } from '../../store/web-users.ts';
import { hashPassword } from '../../web/safety/password.ts';
import { createContext, print, say, withCommonOptions } from '../context.ts';
import type { CommonFlags, Context, Terminal } from '../context.ts';
import { readNewPassword } from '../read-password.ts';
import { sayUpgrade } from '../say-upgrade.ts';
import { changeTokens, isAboutTokens } from '../web-tokens.ts';
import type { TokenFlags } from '../web-tokens.ts';

interface ServeFlags extends CommonFlags, TokenFlags {
  readonly host?: string;
  readonly port?: string;
  readonly trustUserHeader?: string;
  readonly addUser?: string;
  readonly removeUser?: string;
  readonly users?: boolean;
}

export function addServeCommand(
  program: Command,
  terminal: Terminal,
  done: (exitCode: number) => void,
): void {
  withCommonOptions(program.command('serve'))
    .summary('the kansli’s pages: search, read, review and correct')
    .description(
      'Serves the pages in which the kansli searches, reads, reviews and corrects, until Ctrl-C. Listens on this machine alone unless told otherwise; whoever sits at it reads and corrects without a password until there are users. Other machines are listened to only when there are, or when a proxy says who asks.',
    )
    .option('--host <address>', 'the address to listen at (default: 127.0.0.1)')
    .option('--port <port>', 'the port to listen at (default: 8480; 0 takes a free one)')
    .option(
      '--trust-user-header <name>',
      'the header in which a proxy says who asks, such as X-Remote-User; believed of trustedProxies alone',
    )
    .option(
      '--add-user <name>',
      'ask for a password, keep its hash, and end; corrections are signed with the name',
    )
    .option('--remove-user <name>', 'take a user away, and end')
    .option('--users', 'print the users, and end')
    .option(
      '--add-token <name>',
      'print a new token for another program (docs/api.md), and end; one that it had ends',
    )
    .option('--may-correct', 'with --add-token: for a program that corrects, signed with its name')
    .option('--remove-token <name>', 'take a program’s token away, and end')
    .option('--tokens', 'print which programs have tokens, and end')
    .addHelpText(
      'after',
      `
Examples:
  paragraf serve
  paragraf serve --database arkiv.sqlite --port 9000
  paragraf serve --add-user 'Siv Torell'      or: pass show kansli | paragraf serve --add-user 'Siv Torell'
  paragraf serve --host 0.0.0.0               with users; put a proxy with https before it`,
    )
    .action(async ({ host, port, ...flags }: ServeFlags) => {
      const context = createContext(terminal, { ...flags, webHost: host, webPort: port });
      done(await runAsAsked(context, flags));
    });
}

async function runAsAsked(context: Context, flags: ServeFlags): Promise<number> {
  if (isAboutUsers(flags)) return changeUsers(context, flags);
  if (!isAboutTokens(flags)) return runServe(context);
  changeTokens(context, flags);
  return exitCodes.done;
}

async function runServe(context: Context): Promise<number> {
  const { settings, interrupted } = context;
  // Loaded here alone: the pages' code takes as long to load as many a command takes in all.
  const { serveSite } = await import('../../web/serve.ts');
  const { createLog } = await import('../../log.ts');
  const site = await serveSite({ settings, log: createLog(settings.logLevel, settings.logFormat) });
  print(context, site.address);
  if (!interrupted.aborted) await once(interrupted, 'abort');
  await site.close();
  return exitCodes.done;
}

function isAboutUsers({ addUser, removeUser, users }: ServeFlags): boolean {
  return addUser !== undefined || removeUser !== undefined || users === true;
}

async function changeUsers(context: Context, { addUser, removeUser }: ServeFlags): Promise<number> {
  if (addUser !== undefined) await addOne(context, addUser);
  if (removeUser !== undefined) removeOne(context, removeUser);
  const database = openExistingStore(context.settings.database);
  try {
    for (const { name, addedAt } of listWebUsers(database)) print(context, `${name}\t${addedAt}`);
    return exitCodes.done;
  } finally {
    closeStore(database);
  }
}

async function addOne(context: Context, written: string): Promise<void> {
  const name = written.trim();
  if (name === '' || name.length > 80 || /\p{C}/u.test(name)) {
    throw new ParagrafError('usage', `${written} is no name`, 'Give a name of 1 to 80 characters.');
  }
  const database = openStoreToChange(context.settings.database, sayUpgrade(context));
  try {
    const known = findWebUser(database, name);
    saveWebUser(database, name, await hashPassword(await readNewPassword(context, name)));
    say(context, known === null ? `Added ${name}.` : `${known.name} has a new password.`);
  } finally {
    closeStore(database);
  }
}

function removeOne(context: Context, name: string): void {
  const database = openStoreToChange(context.settings.database, sayUpgrade(context));
  try {
    if (!removeWebUser(database, name.trim())) {
      throw new ParagrafError('usage', `there is no user ${name}`, 'paragraf serve --users shows them.');
    }
    say(context, `Removed ${name}; what they have corrected stays.`);
  } finally {
    closeStore(database);
  }
}
