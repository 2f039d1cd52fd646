import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from './axe-findings.ts';
import { findChromium, openBrowser } from './open-browser.ts';
import { serveSamples } from './sample-site.ts';
import type { SampleSite } from './sample-site.ts';
import { sitePages } from './site-pages.ts';

const program = findChromium();
const looks = [
  { name: 'wide, light', width: 1440, height: 900, colorScheme: 'light' },
  { name: 'phone, dark', width: 360, height: 740, colorScheme: 'dark' },
] as const;

describe.skipIf(program === null)('every page', () => {
  let site: SampleSite;
  let browser: Browser;
  beforeAll(async () => {
    site = await serveSamples();
    browser = await openBrowser(program ?? '');
  });
  afterAll(async () => {
    await browser.close();
    await site.stop();
  });

  for (const { name, width, height, colorScheme } of looks) {
    it(`is accessible and whole: ${name}`, async () => {
      const context = await browser.newContext({ viewport: { width, height }, colorScheme });
      const page = await context.newPage();
      const trouble: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' && !message.text().includes('404')) trouble.push(message.text());
      });
      page.on('pageerror', (error) => trouble.push(error.message));
      page.on('request', (request) => {
        if (!request.url().startsWith(site.address)) trouble.push(`asks for ${request.url()}`);
      });
      for (const { name: of, path } of sitePages(site.database)) {
        await page.goto(site.address + path);
        expect.soft(await axeFindings(page), `${of}: axe-core`).toEqual([]);
        expect.soft(await page.getAttribute('html', 'lang'), `${of}: lang`).toBe('sv');
        expect.soft(await page.title(), `${of}: title`).toMatch(/^.+ · Paragraf$/u);
        expect.soft(await page.locator('h1').count(), `${of}: one h1`).toBe(1);
        const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
        expect.soft(overflow, `${of}: sideways scrolling`).toBeLessThanOrEqual(0);
      }
      expect(trouble).toEqual([]);
      await context.close();
    });
  }

  it('weighs under 60 KB in all the first time', async () => {
    const page = await browser.newPage();
    let bytes = 0;
    page.on('response', (response) => {
      void response.body().then((body) => (bytes += body.length));
    });
    await page.goto(`${site.address}/`, { waitUntil: 'networkidle' });
    expect(bytes).toBeGreaterThan(1000);
    expect(bytes).toBeLessThan(60_000);
    await page.close();
  });
});
