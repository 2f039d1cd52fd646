import type { Database } from 'better-sqlite3';
import { createLog } from '../../src/log.ts';
import { openPagePictures } from '../../src/pipeline/page-pictures/open-page-pictures.ts';
import { createApp } from '../../src/web/create-app.tsx';
import { resolveSettings } from '../../src/config.ts';
import { archiveOfTexts } from '../store/archive-of-texts.ts';

export interface TestSite {
  readonly database: Database;
  /** The answer's status and its text. */
  readonly get: (path: string) => Promise<{ readonly status: number; readonly text: string }>;
  readonly ask: (path: string, request?: RequestInit) => Promise<Response>;
}

/** The site of an archive of these text files, by their names. */
export function appOfTexts(texts: Readonly<Record<string, string>>): TestSite {
  const database = archiveOfTexts(texts);
  const app = createApp({
    database,
    settings: resolveSettings({}, {}),
    pictures: openPagePictures(database),
    log: createLog('silent', 'json'),
  });
  const ask = async (path: string, request?: RequestInit): Promise<Response> => app.request(path, request);
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
