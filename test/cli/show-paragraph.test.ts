import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { saveFile } from '../../src/store/save-file.ts';
import { openSampleApp } from '../web/safety/sample-app.ts';
import type { SampleApp } from '../web/safety/sample-app.ts';
import { sampleFile } from '../store/sample-file.ts';
import { newFolder, runProgram } from './run-program.ts';

const numbered = [
  { number: 5, title: 'Bryggan', text: 'Bryggan ses över.' },
  { number: 5, suffix: '.1', title: 'Kajen', text: 'Kajen ses över.' },
  { number: 5, suffix: '.1a', title: 'Pollaren', text: 'Pollaren ses över.' },
  { number: 9, suffix: 'a', title: 'Fyren', text: 'Fyren ses över.' },
  { number: 51, title: 'Slipen', text: 'Slipen ses över.' },
];
const file = sampleFile('a.pdf', { body: 'Hamnnämnden', date: '2021-03-04', paragraphs: numbered });
const id = file.minutes[0]?.id ?? '';
/** What is typed, and what it means. */
const typed = [
  ['5', 'Bryggan'],
  ['5.1', 'Kajen'],
  ['§5.1', 'Kajen'],
  ['§ 5.1', 'Kajen'],
  ['5.1 a', 'Pollaren'],
  ['§ 5.1A', 'Pollaren'],
  ['9a', 'Fyren'],
  ['9 a', 'Fyren'],
  ['§9A', 'Fyren'],
  ['51', 'Slipen'],
  ['51.', 'Slipen'],
] as const;

describe('a paragraph with a suffix or a decimal number', () => {
  let sample: SampleApp;
  beforeAll(async () => {
    sample = await openSampleApp(
      {},
      {
        store: (database) => {
          saveFile(database, file, { path: '/nowhere/a.pdf', bytes: 1, run: 'prov' });
          return id;
        },
      },
    );
  });
  afterAll(() => sample.end());

  it('has a page and an answer of the API, asked for as its label is printed', async () => {
    const browser = sample.newBrowser();
    for (const [label, title] of typed) {
      const page = await browser.get(`/protokoll/${id}/paragraf/${encodeURIComponent(label)}`);
      expect([label, page.status, (await page.text()).includes(`${title} ses över.`)]).toEqual([
        label,
        200,
        true,
      ]);
      const answer = await browser.get(`/api/v1/meetings/${id}/paragraphs/${encodeURIComponent(label)}`);
      expect(await answer.json(), label).toMatchObject({ title });
    }
    for (const label of ['5.2', '1', '5a', '5.']) {
      const page = await browser.get(`/protokoll/${id}/paragraf/${encodeURIComponent(label)}`);
      expect([label, page.status]).toEqual([label, label === '5.' ? 200 : 404]);
    }
  });

  it('is led to by its own key from the lists of the API and from the page', async () => {
    const browser = sample.newBrowser();
    const list = await (await browser.get(`/api/v1/meetings/${id}/paragraphs`)).json();
    const { items } = list as { readonly items: readonly { readonly key: string; readonly self: string }[] };
    expect(items.map(({ key }) => key)).toEqual(['5', '5.1', '5.1a', '9a', '51']);
    const hit = await (await browser.get('/api/v1/search?q=kajen')).json();
    expect(hit).toMatchObject({ items: [{ self: items[1]?.self, html: `/protokoll/${id}/paragraf/5.1` }] });
    for (const [at, { self }] of items.entries()) {
      expect(await (await browser.get(self)).json()).toMatchObject({ title: numbered[at]?.title });
    }
  });

  it('is printed by paragraf show, by the id that paragraf search prints', async () => {
    const database = join(newFolder(), 'a.sqlite');
    const store = openStore(database);
    saveFile(store, file, { path: '/nowhere/a.pdf', bytes: 1, run: 'prov' });
    store.close();
    const run = (...argv: string[]): ReturnType<typeof runProgram> =>
      runProgram([...argv, '--database', database]);
    for (const [label, title] of typed) {
      const { stdout, exitCode } = await run('show', `${id}:${label}`);
      expect([label, exitCode, stdout]).toEqual([label, 0, expect.stringContaining(`${title} ses över.`)]);
    }
    expect((await run('search', 'kajen')).stdout).toContain(`${id}:5.1\n`);
    const unknown = await run('show', `${id}:5.2`);
    expect([unknown.exitCode, unknown.stderr]).toEqual([1, expect.stringContaining('has no paragraph 5.2')]);
  });
});
