import { ParagrafError } from '../errors.ts';
import { closeStore, openExistingStore, openStoreToChange } from '../store/open-store.ts';
import { listWebTokens, removeWebToken, saveWebToken } from '../store/web-tokens.ts';
import { hashOfToken, newToken } from '../web/safety/bearer.ts';
import { print, say } from './context.ts';
import type { Context } from './context.ts';
import { sayUpgrade } from './say-upgrade.ts';

/** What is to become of programs' tokens, as flags say it. */
export interface TokenFlags {
  readonly addToken?: string;
  readonly mayCorrect?: boolean;
  readonly removeToken?: string;
  readonly tokens?: boolean;
}

export function isAboutTokens({ addToken, removeToken, tokens }: TokenFlags): boolean {
  return addToken !== undefined || removeToken !== undefined || tokens === true;
}

/** Makes a token, takes one away, lists whose there are. Only a new token itself, and the list, go to stdout. */
export function changeTokens(
  context: Context,
  { addToken, mayCorrect, removeToken, tokens }: TokenFlags,
): void {
  if (addToken !== undefined) addOne(context, addToken, mayCorrect === true);
  if (removeToken !== undefined) removeOne(context, removeToken);
  if (tokens === true) listAll(context);
}

function addOne(context: Context, written: string, mayCorrect: boolean): void {
  const name = written.trim();
  if (name === '' || name.length > 80 || /\p{C}/u.test(name)) {
    throw new ParagrafError('usage', `${written} is no name`, 'Give a name of 1 to 80 characters.');
  }
  const token = newToken();
  const database = openStoreToChange(context.settings.database, sayUpgrade(context));
  try {
    saveWebToken(database, { name, mayCorrect }, hashOfToken(token));
  } finally {
    closeStore(database);
  }
  say(
    context,
    `The token of ${name}, which ${mayCorrect ? 'reads and corrects' : 'only reads'}; it is shown this once:`,
  );
  print(context, token);
}

function removeOne(context: Context, name: string): void {
  const database = openStoreToChange(context.settings.database, sayUpgrade(context));
  try {
    if (!removeWebToken(database, name.trim())) {
      throw new ParagrafError('usage', `there is no token of ${name}`, 'paragraf serve --tokens lists them.');
    }
    say(context, `${name} is answered no longer; what it has corrected stays.`);
  } finally {
    closeStore(database);
  }
}

function listAll(context: Context): void {
  const database = openExistingStore(context.settings.database);
  try {
    for (const { name, mayCorrect, addedAt } of listWebTokens(database)) {
      print(context, [name, mayCorrect ? 'reads and corrects' : 'reads', addedAt].join('\t'));
    }
  } finally {
    closeStore(database);
  }
}
