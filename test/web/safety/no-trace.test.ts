import { describe, expect, it } from 'vitest';
import { day, protocol, short, tracesIn } from '../../records/planted-protocol.ts';
import { appOfTexts } from '../app-of-texts.ts';

/** More pages than this are not gone through. */
const most = 400;

/** The addresses of this site that an answer leads to. */
function linksIn(type: string, body: string): string[] {
  const pattern = type === 'text/html' ? /\s(?:href|src|action)="([^"#]*)/gu : /"(\/(?!\/)[^"{#]*)"/gu;
  const links = [...body.matchAll(pattern)].map(({ 1: link = '' }) => link.replaceAll('&amp;', '&'));
  return links.filter((link) => link.startsWith('/') && !link.startsWith('/static/'));
}

describe('whoever goes through all pages', () => {
  it('meets no personal identity number, wherever it stands', async () => {
    const { ask } = appOfTexts({
      [`utredning ${short('fileName')}.txt`]: protocol,
      // Another version, and a meeting after it.
      'b.txt': protocol.replace('§ 14 Avslutning', '§ 13 Övrigt\nInget.\n\n§ 14 Avslutning'),
      'c.txt': protocol.replace('2023-03-14', '2023-04-18'),
    });
    const questions = [
      'bistånd',
      'granne',
      '§ 12',
      'utredning',
      short('title'),
      short('text').replace('-', ''),
    ];
    const programs = ['meetings', 'paragraphs', 'decisions', 'status'].map((list) => `/api/v1/${list}`);
    const waiting = [
      '/',
      ...programs,
      ...questions.map((question) => `/sok?q=${encodeURIComponent(question)}`),
    ];
    const seen = new Set(waiting);
    const leaks: [string, string[]][] = [];
    const kinds = new Set<string>();
    for (let path = waiting.shift(); path !== undefined && seen.size < most; path = waiting.shift()) {
      const answer = await ask(path);
      const type = (answer.headers.get('content-type') ?? '').split(';')[0] ?? '';
      kinds.add(`${type} ${path.replace(/[0-9a-f]{16}-\d+/u, 'ID').replace(/\?.*|\d+[a-z]?$/gu, '')}`);
      const body = await answer.text();
      // The reader's own question stays as it was typed, in its box and in what leads on from it.
      const said = body.replace(/\s(?:href|action)="[^"]*"|<input[^>]* name="q"[^>]*>/gu, '');
      const found = tracesIn([said, ...answer.headers.values()].join('\n'));
      if (found.length > 0) leaks.push([path, found]);
      const leads = type === 'text/html' || path.startsWith('/api/');
      const next = leads ? linksIn(type, body).filter((link) => !seen.has(link)) : [];
      for (const link of next) seen.add(link);
      waiting.push(...new Set(next));
    }
    expect(leaks).toEqual([]);
    expect([...kinds].sort()).toEqual(
      expect.arrayContaining([
        'application/json /api/v1/decisions',
        'application/json /protokoll/ID/export.json',
        'text/csv /beslut.csv',
        'text/html /beslut',
        'text/html /protokoll/ID',
        'text/html /sok',
        'text/html /protokoll/ID/paragraf/',
        'text/markdown /protokoll/ID/export.markdown',
      ]),
    );
  });

  it('still reads when and of whom', async () => {
    const { ask } = appOfTexts({ 'a.txt': protocol });
    const list = await (await ask('/protokoll')).text();
    const [, id = ''] = /\/protokoll\/([0-9a-f]{16}-1)/u.exec(list) ?? [];
    const page = await (await ask(`/protokoll/${id}`)).text();
    expect(page).toContain(`Bistånd till ${day('title')}-XXXX`);
  });
});
