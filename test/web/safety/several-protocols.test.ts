import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openExistingStore } from '../../../src/store/open-store.ts';
import { packRecord } from '../../../src/store/pack-record.ts';
import { readMinutes } from '../../../src/store/read-minutes.ts';
import {
  drawNumberScan,
  importNumberScan,
  numbers,
  viewOf,
  wordOf,
} from '../../pipeline/page-pictures/number-scan.ts';
import { openSampleApp } from './sample-app.ts';
import type { Browser, SampleApp } from './sample-app.ts';

/** The protocol after the one whose page it is, in the same file. */
const next = (id: string): string => id.replace(/-1$/u, '-2');

describe('a page of another protocol in the same file', () => {
  let sample: SampleApp;
  let browser: Browser;
  beforeAll(async () => {
    const scan = await drawNumberScan();
    sample = await openSampleApp(
      {},
      {
        withUser: true,
        store: async (database) => {
          const id = await importNumberScan(database, scan);
          const record = packRecord({ ...readMinutes(database, id), id: next(id) });
          database
            .prepare(
              `INSERT INTO minutes (id, file_id, ordinal, body, date, record)
               SELECT ?, file_id, 1, body, date, ? FROM minutes WHERE id = ?`,
            )
            .run(next(id), record, id);
          return id;
        },
      },
    );
    browser = sample.newBrowser();
    await browser.signIn();
  });
  afterAll(() => sample.end());

  const open = async (id: string, till = ''): Promise<string | null> => {
    const token = await browser.tokenOf('/logga-ut');
    const opened = await browser.send(`/protokoll/${id}/personnummer`, { token, till });
    return opened.headers.get('location');
  };
  const bytesOf = async (path: string): Promise<Buffer> =>
    Buffer.from(await (await browser.get(path)).arrayBuffer());

  it('stays covered until its own protocol is opened, picture, crop and text', async () => {
    const store = openExistingStore(sample.database);
    const { box } = wordOf(viewOf(store, sample.id), numbers.whole);
    store.close();
    const part = `utsnitt?x=${box.x}&y=${box.y}&b=${box.width}&h=${box.height}`;
    const ways = [`/1`, `/1/${part}`].map((rest) => `/bild/${next(sample.id)}${rest}`);
    const own = [`/1`, `/1/${part}`].map((rest) => `/bild/${sample.id}${rest}`);
    const covered = await Promise.all(ways.map(bytesOf));

    await open(next(sample.id));
    expect(await Promise.all(ways.map(bytesOf))).toEqual(covered);
    const page = await (await browser.get(`/protokoll/${next(sample.id)}/sida/1`)).text();
    expect(page).not.toContain(numbers.whole);
    expect(page).not.toContain('Personnummer visas för dig');

    const api = `/api/v1/meetings/${next(sample.id)}/pages/1`;
    const { sourceLines } = (await (await browser.get(api)).json()) as { sourceLines: unknown[] };
    for (const path of [api, ...sourceLines.map((_, line) => `${api}/lines/${line}`)]) {
      expect(await (await browser.get(path)).text(), path).not.toContain(numbers.whole);
    }

    // What is offered there opens, and writes down, the protocol that the page belongs to.
    const [, action = ''] = /action="([^"]+\/personnummer)"/u.exec(page) ?? [];
    const [, till = ''] = /name="till" value="([^"]+)"/u.exec(page) ?? [];
    expect(action).toBe(`/protokoll/${sample.id}/personnummer`);
    expect(await open(sample.id, till)).toBe(`/protokoll/${sample.id}/sida/1`);
    expect(await (await browser.get(till)).text()).toContain(numbers.whole);
    expect(await (await browser.get(`/api/v1/meetings/${sample.id}/pages/1`)).text()).toContain(
      numbers.whole,
    );
    const shown = await Promise.all(own.map(bytesOf));
    expect(shown.map((bytes, at) => covered[at]?.equals(bytes))).toEqual([false, false]);
  });
});
