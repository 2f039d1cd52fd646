import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openExistingStore } from '../../../src/store/open-store.ts';
import { listOpenedNumbers } from '../../../src/store/opened-numbers.ts';
import { openTime } from '../../../src/web/safety/people.ts';
import { inventNumber } from '../../records/invented-numbers.ts';
import { openSampleApp, user } from './sample-app.ts';
import type { Browser, SampleApp } from './sample-app.ts';

const { date, lastFour } = inventNumber('18990512', 980);
const day = date.slice(2);
const text = `Bidrag till ${day}-${lastFour} och ${day}-\n${lastFour}, hamnvakt.`;

let sample: SampleApp;
let browser: Browser;
beforeAll(async () => {
  sample = await openSampleApp({}, { withUser: true, text });
  browser = sample.newBrowser();
  await browser.signIn();
});
afterAll(() => sample.end());

describe('personal identity numbers', () => {
  it('are covered on every page, the search for them too', async () => {
    const paths = [
      '/',
      '/protokoll',
      `/protokoll/${sample.id}`,
      '/sok?q=hamnvakt',
      '/sok?q=bidrag',
      `/sok?q=${day}-${lastFour}`,
      `/sok?q=${day}${lastFour}`,
    ];
    for (const path of paths) {
      const page = await (await browser.get(path)).text();
      // The reader's own question stays in its box and in links.
      const said = page.replace(/<input[^>]* name="q"[^>]*>|href="[^"]*"/gu, '').replaceAll(sample.id, '');
      expect(said).not.toContain(lastFour);
    }
    const found = await (await browser.get(`/sok?q=${day}-${lastFour}`)).text();
    expect(found).toContain(sample.id);
    expect(found.replace(/<\/?mark>/gu, '')).toContain(`${day}-XXXX`);
  });

  it('are opened by a signed-in person’s own act, for a while, and that is written down', async () => {
    const page = `/protokoll/${sample.id}`;
    expect(await (await browser.get(page)).text()).toContain('Visa personnummer');
    const token = await browser.tokenOf(page);
    const answer = await browser.send(`${page}/personnummer`, { token });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, page]);
    const open = await browser.get(page);
    expect(await open.text()).toContain(`${day}-${lastFour}`);
    expect(open.headers.get('cache-control')).toBe('no-store');
    expect(await (await browser.get('/sok?q=hamnvakt')).text()).not.toContain(lastFour);

    const other = sample.newBrowser();
    expect((await other.get(page)).status).toBe(303);

    const database = openExistingStore(sample.database);
    const opened = listOpenedNumbers(database);
    database.close();
    const { now } = sample.clock;
    expect(opened).toEqual([{ name: user.name, minutesId: sample.id, openedAt: now, until: now + openTime }]);

    sample.clock.now += openTime + 1;
    expect(await (await browser.get(page)).text()).not.toContain(lastFour);
  });

  it('are not opened by a link, nor of a protocol that there is not', async () => {
    const path = `/protokoll/${sample.id}/personnummer`;
    expect((await browser.get(path)).status).toBe(404);
    const token = await browser.tokenOf('/logga-ut');
    for (const id of ['nothing', sample.id.slice(0, 8), '..%2F..%2Fetc', '%00']) {
      expect((await browser.send(`/protokoll/${id}/personnummer`, { token })).status).toBe(404);
    }
  });

  it('are not opened by whoever sits at the computer', async () => {
    const alone = await openSampleApp({}, { text });
    const nobody = alone.newBrowser();
    const page = `/protokoll/${alone.id}`;
    const shown = await (await nobody.get(page)).text();
    expect(shown).toContain('Den som har loggat in kan visa dem.');
    expect(shown).not.toContain('<button type="submit" class="quiet">');
    const token = await nobody.tokenOf('/logga-ut');
    expect((await nobody.send(`${page}/personnummer`, { token })).status).toBe(401);
    expect(await (await nobody.get(page)).text()).not.toContain(lastFour);
    await alone.end();
  });
});
