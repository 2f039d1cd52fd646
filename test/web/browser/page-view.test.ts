import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openExistingStore } from '../../../src/store/open-store.ts';
import { listMinutes } from '../../../src/store/read-minutes.ts';
import { findChromium, openBrowser } from './open-browser.ts';
import { serveSamples } from './sample-site.ts';
import type { SampleSite } from './sample-site.ts';

const program = findChromium();

/** The rows whose places are marked on the picture, and the lines that are marked beside it. */
async function marked(page: Page): Promise<{ places: string[]; lines: string[] }> {
  const rowsOf = (selector: string): Promise<string[]> =>
    page
      .locator(selector)
      .all()
      .then((all) => Promise.all(all.map(async (one) => (await one.getAttribute('data-row')) ?? '')));
  return {
    places: await rowsOf('.page-picture a.marked'),
    lines: await rowsOf('.page-lines .on, .page-lines .marked'),
  };
}

describe.skipIf(program === null)('a page beside its text', () => {
  let site: SampleSite;
  let browser: Browser;
  let address = '';
  beforeAll(async () => {
    site = await serveSamples();
    browser = await openBrowser(program ?? '');
    const database = openExistingStore(site.database);
    const scanned = listMinutes(database).find(({ file }) => file.endsWith('signed.pdf'));
    database.close();
    address = `${site.address}/protokoll/${scanned?.id}/sida/2`;
  });
  afterAll(async () => {
    await browser.close();
    await site.stop();
  });

  it('marks the place of the line that one points at, and the line of the place', async () => {
    const page = await browser.newPage();
    await page.goto(address);
    await page.hover('#rad-3 .row-text');
    expect(await marked(page)).toEqual({ places: ['3'], lines: ['3'] });
    await page.hover('.page-picture a[data-row="5"]');
    expect(await marked(page)).toEqual({ places: ['5'], lines: ['5'] });
    await page.close();
  });

  it('is gone through by keyboard', async () => {
    const page = await browser.newPage();
    await page.goto(address);
    await page.focus('#rad-3 .row-number');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await marked(page)).toEqual({ places: ['5'], lines: ['5'] });
    await page.keyboard.press('ArrowUp');
    expect(await marked(page)).toEqual({ places: ['4'], lines: ['4'] });
    await page.close();
  });

  it('shows a line’s place without scripts, too', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(address);
    await page.click('#rad-4 .row-number');
    expect(page.url()).toBe(`${address}?rad=4#rad-4`);
    expect(await page.locator('.page-picture a.marked').getAttribute('href')).toBe('#rad-4');
    expect(await page.locator('.page-lines .marked').getAttribute('id')).toBe('rad-4');
    await context.close();
  });

  it('has a box where the words are on the picture', async () => {
    const page = await browser.newPage();
    await page.goto(address, { waitUntil: 'load' });
    const picture = await page.locator('.page-picture img').boundingBox();
    const box = await page.locator('.page-picture a[data-row="3"] rect').boundingBox();
    if (picture === null || box === null) throw new Error('picture and box are shown');
    expect(picture.height / picture.width).toBeCloseTo(842 / 595, 1);
    expect(box.x).toBeGreaterThan(picture.x);
    expect(box.y).toBeGreaterThan(picture.y);
    expect(box.x + box.width).toBeLessThan(picture.x + picture.width);
    expect(box.y + box.height).toBeLessThan(picture.y + picture.height);
    await page.close();
  });
});
