import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from './axe-findings.ts';
import { brokenWords } from './broken-words.ts';
import { findChromium, openBrowser } from './open-browser.ts';
import { serveSamples } from './sample-site.ts';
import type { SampleSite } from './sample-site.ts';

const program = findChromium();

describe.skipIf(program === null)('the review queue in a browser', () => {
  let site: SampleSite;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    site = await serveSamples();
    browser = await openBrowser(program ?? '');
    page = await browser.newPage();
  });
  afterAll(async () => {
    await browser.close();
    await site.stop();
  });

  const matters = async (): Promise<number> => {
    await page.goto(`${site.address}/granska`);
    return page.locator('.matters > li').count();
  };

  /** Once the matter's own script is there. */
  const keysAreHeard = async (): Promise<void> => {
    await page.waitForURL(/\/granska\/[0-9a-f]{16}$/u);
    await page.waitForLoadState('load');
  };

  it('is gone through by keyboard: take, undo, keep', async () => {
    const before = await matters();
    await page.getByRole('link', { name: /laddning@lindbaggen/u }).click();
    await keysAreHeard();
    await expect.poll(() => page.locator('.crop image').count()).toBe(1);
    await page.keyboard.press('1');
    await page.getByText('är ändrat till').waitFor();
    expect(await matters()).toBe(before - 1);
    await page.goto(`${site.address}/rattelser`);
    await page.getByRole('button', { name: /Ångra/u }).click();
    await page.getByText('ångrat').first().waitFor();
    expect(await matters()).toBe(before);
    await page.getByRole('link', { name: /laddning@lindbaggen/u }).click();
    await keysAreHeard();
    await page.keyboard.press('b');
    await page.getByText('Det står kvar som det var.').waitFor();
    await page.waitForLoadState('load');
    await page.keyboard.press('z');
    await page.getByText('Det är ångrat.').waitFor();
    expect(await matters()).toBe(before);
  });

  it('takes a whole line that is written, of which there are no likes', async () => {
    await page.goto(`${site.address}/granska`);
    await page.getByRole('link', { name: /laddning@lindbaggen/u }).click();
    await keysAreHeard();
    await page.getByLabel('Skriv hela raden').fill('En hel rad om kvastar');
    await page.keyboard.press('Enter');
    await page.getByText('Raden är ändrad till ”En hel rad om kvastar”.').waitFor();
    await page.getByRole('button', { name: 'Ångra' }).click();
    await page.getByText('Det är ångrat.').waitFor();
  });

  it('takes a word that is written, and finds it by search at once', async () => {
    await page.goto(`${site.address}/granska`);
    await page.getByRole('link', { name: /laddning@lindbaggen/u }).click();
    await keysAreHeard();
    await page.keyboard.press('s');
    await page.keyboard.type('kvastmotet');
    await page.keyboard.press('Enter');
    await page.getByText('är ändrat till ”kvastmotet”').waitFor();
    await page.goto(`${site.address}/sok?q=kvastmotet`);
    expect(await page.locator('.hit').count()).toBeGreaterThan(0);
    await page.goto(`${site.address}/rattelser`);
    await page.getByRole('button', { name: /Ångra/u }).first().click();
    await page.getByText('ångrat').first().waitFor();
  });

  it('can be gone through without JavaScript', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(`${site.address}/granska`);
    await plain.getByRole('link', { name: 'Börja granska' }).click();
    await plain
      .getByRole('button', { name: /Behåll|Sett|Ja, det är|Nej, det är/u })
      .first()
      .click();
    await plain.getByText(/Det står kvar som det var\.|är (?:ett|inget) beslut\.$/u).waitFor();
    await context.close();
  });

  it('corrects any line on its page, with the way back', async () => {
    await page.goto(`${site.address}/protokoll`);
    await page.getByRole('link', { name: 'Kommunstyrelsen' }).first().click();
    await page.goto(`${page.url()}/sida/1?rad=2`);
    const field = page.getByLabel('Raden som den ska stå');
    const before = await field.inputValue();
    await field.fill(`${before} kvastprov`);
    await field.press('Enter');
    await page.getByText('Raden är ändrad till').waitFor();
    expect(await page.locator('#rad-2').innerText()).toContain('kvastprov');
    await page.getByRole('button', { name: 'Ångra' }).click();
    await page.getByText('Det är ångrat.').waitFor();
    expect(await page.locator('#rad-2').innerText()).not.toContain('kvastprov');
  });

  it('knows no likes of a decision about no word', async () => {
    await page.goto(`${site.address}/granska`);
    await page.getByRole('link', { name: /hänvisar till bilaga/u }).click();
    await page.getByRole('button', { name: 'Sett, det ska vara så' }).click();
    await page.getByText('Det står kvar som det var.').waitFor();
    const entry = new URL(page.url()).searchParams.get('gjort');
    const answer = await page.goto(`${site.address}/granska/lika/${entry}`);
    expect(answer?.status()).toBe(404);
    expect(await page.locator('h1').innerText()).toBe('Sidan finns inte');
  });

  it('says when somebody else was first, and changes nothing', async () => {
    const other = await browser.newPage();
    for (const each of [page, other]) {
      await each.goto(`${site.address}/granska`);
      await each.getByRole('link', { name: /laddning@lindbaggen/u }).click();
    }
    await page.keyboard.press('1');
    await page.getByText('är ändrat till').waitFor();
    await other.getByLabel('Skriv hela raden').fill('En annan rad');
    await other.keyboard.press('Enter');
    await other.getByRole('heading', { name: 'Raden har ändrats under tiden' }).waitFor();
    await other.goto(`${site.address}/rattelser`);
    expect(await other.getByText('En annan rad').count()).toBe(0);
    await other.close();
  });

  it('lists what was decided without breaking a word, on wide and narrow screens', async () => {
    const context = await browser.newContext();
    const log = await context.newPage();
    for (const width of [1366, 1000, 720, 360]) {
      await log.setViewportSize({ width, height: 740 });
      await log.goto(`${site.address}/rattelser`);
      expect(await log.locator('.log tbody tr').count()).toBeGreaterThan(3);
      expect.soft(await brokenWords(log, '.log'), `${width} wide`).toEqual([]);
      const sideways =
        'document.querySelector(".scroll").scrollWidth - document.querySelector(".scroll").clientWidth';
      expect.soft(await log.evaluate(sideways), `${width} wide: sideways scrolling`).toBe(0);
      expect.soft(await axeFindings(log), `${width} wide: axe-core`).toEqual([]);
    }
    await context.close();
  });
});
