import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runProgram } from '../../cli/run-program.ts';
import { axeFindings } from './axe-findings.ts';
import { findChromium, openBrowser } from './open-browser.ts';
import { serveSamples } from './sample-site.ts';
import type { SampleSite } from './sample-site.ts';

const program = findChromium();
const password = 'tre vita svanar';

describe.skipIf(program === null)('signing in', () => {
  let site: SampleSite;
  let browser: Browser;
  beforeAll(async () => {
    site = await serveSamples();
    browser = await openBrowser(program ?? '');
    const user = ['serve', '--database', site.database, '--add-user', 'Siv Åkerö'];
    expect((await runProgram(user, { input: `${password}\n` })).exitCode).toBe(0);
  });
  afterAll(async () => {
    await browser.close();
    await site.stop();
  });

  it('goes by keyboard alone, in and out, on pages that are accessible', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const trouble: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('401')) trouble.push(message.text());
    });
    await page.goto(`${site.address}/protokoll`);
    expect(new URL(page.url()).pathname).toBe('/logga-in');
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.type('Siv Åkerö');
    await page.keyboard.press('Tab');
    await page.keyboard.type('fel lösenord');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[role=alert]');
    expect(await page.textContent('[role=alert]')).toBe('Namnet eller lösenordet stämmer inte.');
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.type(password);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${site.address}/protokoll`);
    expect(await page.evaluate('document.cookie')).toBe('');
    await page.getByText('Siv Åkerö').click();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Logga ut' }).press('Enter');
    await page.waitForURL(`${site.address}/logga-in`);
    await page.goto(`${site.address}/`);
    expect(new URL(page.url()).pathname).toBe('/logga-in');
    expect(trouble).toEqual([]);
    await context.close();
  });

  it('cannot be done for somebody by another site', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${site.address}/logga-in`);
    await page.fill('#namn', 'Siv Åkerö');
    await page.fill('#losenord', password);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${site.address}/`);
    // A page of another's, by another name of the same machine, sends a form here.
    const other = await context.newPage();
    const foreign = site.address.replace('127.0.0.1', 'localhost');
    await other.route(`${foreign}/ond`, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<form action="${site.address}/logga-ut" method="post"><input name="token" value="x"><button>x</button></form>`,
      }),
    );
    await other.goto(`${foreign}/ond`);
    await other.click('button');
    expect(await other.textContent('h1')).toBe('Formuläret gick inte att ta emot');
    await page.reload();
    expect(await page.getByText('Siv Åkerö').count()).toBe(1);
    await context.close();
  });
});
