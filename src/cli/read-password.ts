import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { ParagrafError } from '../errors.ts';
import { leastPassword, mostPassword } from '../web/safety/password.ts';
import type { Context } from './context.ts';

/**
 * A new password: typed twice on a terminal, which shows nothing of it; else the first line of what comes in, so that a
 * script can give it.
 *
 * @throws ParagrafError `usage` when it is too short or too long, or typed otherwise the second time.
 */
export async function readNewPassword(context: Context, name: string): Promise<string> {
  const isTerminal = 'isTTY' in context.stdin && context.stdin.isTTY === true;
  const ask = openQuestions(context, isTerminal);
  try {
    const password = await ask.line(`Password for ${name} (${leastPassword} characters at least): `);
    if (password.length < leastPassword || password.length > mostPassword) {
      throw refused(`a password has ${leastPassword} to ${mostPassword} characters`);
    }
    if (isTerminal && (await ask.line('The same again: ')) !== password) {
      throw refused('the two passwords differ');
    }
    return password;
  } finally {
    ask.close();
  }
}

function refused(message: string): ParagrafError {
  return new ParagrafError('usage', message, 'Run the command again. Nothing has been changed.');
}

interface Questions {
  line(prompt: string): Promise<string>;
  close(): void;
}

/** On a terminal the question is shown and the answer is not. */
function openQuestions({ stdin, stderr }: Context, isTerminal: boolean): Questions {
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const reader = createInterface({ input: stdin, output: silent, terminal: isTerminal });
  const lines = reader[Symbol.asyncIterator]();
  return {
    line: async (prompt) => {
      if (isTerminal) stderr.write(prompt);
      const { value } = (await lines.next()) as IteratorResult<string, undefined>;
      if (isTerminal) stderr.write('\n');
      return value ?? '';
    },
    close: () => reader.close(),
  };
}
