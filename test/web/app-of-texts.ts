import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { resolveSettings } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import { openStore } from '../../src/store/open-store.ts';
import { createApp } from '../../src/web/create-app.tsx';
import { openSurroundings } from '../../src/web/open-surroundings.ts';
import { newFolder } from '../cli/run-program.ts';
import { addText } from '../store/archive-of-texts.ts';

export interface TestSite {
  readonly database: Database;
  /** The answer's status and its text. */
  readonly get: (path: string) => Promise<{ readonly status: number; readonly text: string }>;
  readonly ask: (path: string) => Promise<Response>;
}

/** The site of an archive of these text files, by their names, as whoever sits at the computer sees it. */
export function appOfTexts(texts: Readonly<Record<string, string>>): TestSite {
  const file = join(newFolder(), 'arkiv.sqlite');
  const database = openStore(file);
  for (const [name, text] of Object.entries(texts)) addText(database, name, text);
  const settings = resolveSettings({ database: file, webName: 'Den här datorn' }, {});
  const app = createApp(openSurroundings(settings, createLog('silent', 'json')));
  const incoming = { socket: { remoteAddress: '127.0.0.1', remotePort: 1, remoteFamily: 'IPv4' } };
  const ask = async (path: string): Promise<Response> =>
    app.request(`http://127.0.0.1:8480${path}`, { headers: { host: '127.0.0.1:8480' } }, { incoming });
  return {
    database,
    ask,
    get: async (path) => {
      const answer = await ask(path);
      return { status: answer.status, text: await answer.text() };
    },
  };
}

/** A page as it reads: tags gone, white space one space each. */
export function readable(html: string): string {
  return html
    .replace(/<(?:style|script|head)\b.*?<\/(?:style|script|head)>/gsu, '')
    .replace(/<[^>]+>/gu, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replace(/\s+/gu, ' ');
}
