import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Box } from '../../../src/records/place.ts';
import { openExistingStore, openStore } from '../../../src/store/open-store.ts';
import { findOriginalOfMinutes } from '../../../src/store/originals.ts';
import { packRecord } from '../../../src/store/pack-record.ts';
import { readSourcePage } from '../../../src/store/read-files.ts';
import { saveFile } from '../../../src/store/save-file.ts';
import { openTime } from '../../../src/web/safety/people.ts';
import { newFolder } from '../../cli/run-program.ts';
import {
  drawNumberScan,
  importNumberScan,
  numbers,
  viewOf,
  wordOf,
} from '../../pipeline/page-pictures/number-scan.ts';
import { unreadPage } from '../../pipeline/page-pictures/picture-files.ts';
import { fileOfText } from '../../store/file-of-text.ts';
import { readable } from '../app-of-texts.ts';
import { openSampleApp, user } from './sample-app.ts';
import type { Browser, SampleApp } from './sample-app.ts';

/** The protocol as a scan, as every app of these tests holds it. */
let scan = '';
const html = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

function openApp(flags: Parameters<typeof openSampleApp>[0] = {}, withUser = true): Promise<SampleApp> {
  return openSampleApp(flags, { withUser, store: async (database) => importNumberScan(database, scan) });
}

/** Where the last four figures stand on the page, in points. */
function placeOf({ database, id }: SampleApp): Box {
  const store = openExistingStore(database);
  const { box } = wordOf(viewOf(store, id), numbers.ended);
  store.close();
  return box;
}

function cropOf(sample: SampleApp): string {
  const { x, y, width, height } = placeOf(sample);
  return `/bild/${sample.id}/1/utsnitt?x=${x}&y=${y}&b=${width}&h=${height}`;
}

/** Whether the answer is a picture that is black in its middle. */
async function isBlack(answer: Response): Promise<boolean> {
  const image = sharp(Buffer.from(await answer.arrayBuffer()))
    .toColourspace('b-w')
    .extractChannel(0)
    .raw();
  const { data, info } = await image.toBuffer({ resolveWithObject: true });
  const row = Math.floor(info.height / 2) * info.width;
  return Math.max(...data.subarray(row + 4, row + info.width - 4)) < 64;
}

async function openNumbers(sample: SampleApp, browser: Browser): Promise<void> {
  const token = await browser.tokenOf('/logga-ut');
  await browser.send(`/protokoll/${sample.id}/personnummer`, { token });
}

beforeAll(async () => {
  scan = await drawNumberScan();
});

describe('the picture of a page with personal identity numbers', () => {
  let sample: SampleApp;
  let browser: Browser;
  beforeAll(async () => {
    sample = await openApp();
    browser = sample.newBrowser();
    await browser.signIn();
  });
  afterAll(() => sample.end());

  it('hides them until they are opened, and again afterwards, whatever a browser has kept', async () => {
    const path = cropOf(sample);
    const covered = await browser.get(path);
    const tag = covered.headers.get('etag') ?? '';
    expect(await isBlack(covered)).toBe(true);
    expect((await browser.get(path, { headers: { 'if-none-match': tag } })).status).toBe(304);

    await openNumbers(sample, browser);
    const open = await browser.get(path, { headers: { 'if-none-match': tag } });
    expect([open.status, open.headers.get('cache-control'), open.headers.get('etag')]).toEqual([
      200,
      'no-store',
      null,
    ]);
    expect(await isBlack(open)).toBe(false);
    const page = await browser.get(`/bild/${sample.id}/1`);
    expect(page.headers.get('cache-control')).toBe('no-store');

    sample.clock.now += openTime + 1;
    expect(await isBlack(await browser.get(path))).toBe(true);
  });

  it('is not given where it is not known where they stand, and the page says what to do', async () => {
    const store = openStore(sample.database);
    const { id } = findOriginalOfMinutes(store, sample.id) ?? { id: 0 };
    const source = readSourcePage(store, id, 1) ?? unreadPage();
    const lines = source.lines.map((line) => ({ ...line, box: null, words: [] }));
    const set = store.prepare('UPDATE source_pages SET record = ? WHERE file_id = ?');
    set.run(packRecord({ ...source, lines }), id);
    const answer = await browser.get(`/bild/${sample.id}/1`);
    expect([answer.status, await answer.text()]).toEqual([
      403,
      expect.stringContaining('Visa protokollets personnummer'),
    ]);
    const path = `/protokoll/${sample.id}/sida/1`;
    const page = await (await browser.get(path)).text();
    expect(readable(page)).toContain('det är inte känt var på bilden. Därför visas inte bilden.');
    expect(page).not.toContain('data-picture');
    // The way to open them leads back to the page.
    const [, till = ''] = /name="till" value="([^"]+)"/u.exec(page) ?? [];
    const token = await browser.tokenOf(path);
    const opened = await browser.send(`/protokoll/${sample.id}/personnummer`, { token, till });
    expect(opened.headers.get('location')).toBe(path);
    expect(await (await browser.get(path)).text()).toContain('data-picture');
    expect((await browser.get(`/bild/${sample.id}/1`)).status).toBe(200);
    set.run(packRecord(source), id);
    store.close();
  });

  it('hides them from whoever sits at the computer', async () => {
    const alone = await openApp({}, false);
    expect(await isBlack(await alone.newBrowser().get(cropOf(alone)))).toBe(true);
    await alone.end();
  });
});

describe('an original with personal identity numbers', () => {
  it('is given to who has signed in only after they have been opened', async () => {
    const sample = await openApp();
    const browser = sample.newBrowser();
    await browser.signIn();
    const path = `/protokoll/${sample.id}/original`;
    const refused = await browser.get(path, { headers: html });
    expect(refused.status).toBe(403);
    const page = await refused.text();
    expect(readable(page)).toContain('Originalet innehåller personnummer');
    expect(page).toContain('Visa personnummer');
    for (const method of ['GET', 'HEAD']) {
      const plain = await browser.get(path, { method, headers: { accept: '*/*' } });
      expect([plain.status, plain.headers.get('content-type')]).toEqual([
        403,
        expect.stringContaining('plain'),
      ]);
    }
    const [, till = ''] = /name="till" value="([^"]+)"/u.exec(page) ?? [];
    expect(till).toBe(path);
    const token = await browser.tokenOf('/logga-ut');
    const opened = await browser.send(`/protokoll/${sample.id}/personnummer`, { token, till });
    expect(opened.headers.get('location')).toBe(path);
    const given = await browser.get(path);
    expect([given.status, given.headers.get('content-type'), given.headers.get('cache-control')]).toEqual([
      200,
      'image/png',
      'no-store',
    ]);
    sample.clock.now += openTime + 1;
    expect((await browser.get(path)).status).toBe(403);
    await sample.end();
  });

  it('is given to a proxy’s user only then, too', async () => {
    const sample = await openApp({ trustUserHeader: 'X-Remote-User', trustedProxies: '127.0.0.1' }, false);
    const headers = { 'x-remote-user': user.name };
    const browser = sample.newBrowser();
    const path = `/protokoll/${sample.id}/original`;
    const name = Buffer.from(user.name, 'utf8').toString('latin1');
    const asked = { headers: { ...headers, 'x-remote-user': name } };
    expect((await browser.get(path, asked)).status).toBe(403);
    const page = await (await browser.get(`/protokoll/${sample.id}`, asked)).text();
    const [, token = ''] = /name="token" value="([^"]+)"/u.exec(page) ?? [];
    await browser.send(`/protokoll/${sample.id}/personnummer`, { token }, asked);
    expect((await browser.get(path, asked)).status).toBe(200);
    await sample.end();
  });

  it('is given to whoever sits at the computer, who has the files', async () => {
    const alone = await openApp({}, false);
    const answer = await alone.newBrowser().get(`/protokoll/${alone.id}/original`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png']);
    await alone.end();
  });

  it('is given as before where there are none', async () => {
    const text = 'Hamnnämnden i Norrsund\nSammanträdesprotokoll 2023-03-17\n\n§ 1 Bryggan\nInget.\n';
    const path = join(newFolder(), 'a.txt');
    writeFileSync(path, text);
    const file = fileOfText('a.txt', text);
    const sample = await openSampleApp(
      {},
      {
        withUser: true,
        store: (database) => {
          saveFile(database, file, { path, bytes: Buffer.byteLength(text), run: 'prov' });
          return file.minutes[0]?.id ?? '';
        },
      },
    );
    const browser = sample.newBrowser();
    await browser.signIn();
    const answer = await browser.get(`/protokoll/${sample.id}/original`);
    expect([answer.status, await answer.text()]).toEqual([200, text]);
    await sample.end();
  });
});

it('the way back from opening numbers leads to no other place', async () => {
  const sample = await openSampleApp({}, { withUser: true, text: `Till ${numbers.whole} ges bidrag.` });
  const browser = sample.newBrowser();
  await browser.signIn();
  const own = `/protokoll/${sample.id}`;
  for (const till of [
    'https://ond.example.se/',
    '//ond.example.se',
    '/sok',
    '/protokoll/annat',
    `${own}/../x`,
  ]) {
    const token = await browser.tokenOf(own);
    const { headers } = await browser.send(`${own}/personnummer`, {
      token: token || (await browser.tokenOf('/logga-ut')),
      till,
    });
    expect(headers.get('location')?.startsWith(own), till).toBe(true);
  }
  await sample.end();
});
