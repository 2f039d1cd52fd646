import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, openBrowser } from './open-browser.ts';
import { serveSamples } from './sample-site.ts';
import type { SampleSite } from './sample-site.ts';

const program = findChromium();

/** Goes from link to link until one that reads so has the focus. */
async function tabTo(page: Page, text: RegExp): Promise<void> {
  for (let steps = 0; steps < 80; steps += 1) {
    const focused = await page.evaluate<string>(
      'document.activeElement?.closest("a, button")?.innerText ?? ""',
    );
    if (text.test(focused)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`nothing that reads ${text} can be reached with Tab`);
}

describe.skipIf(program === null)('a registrar at work', () => {
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

  it('finds a decision, reads it and its meeting, and the register, with the keyboard alone', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.address}/`);
    await page.keyboard.type('reviderad budget 2024');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Sök i protokollen' }).waitFor();
    await tabTo(page, /Reviderad budget 2024/iu);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/protokoll\/.+\/paragraf\/7$/u);
    expect(await page.locator('main').innerText()).toContain('4 036 000 kronor');
    await tabTo(page, /^Beslut$/u);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/beslut$/u);
    expect(await page.locator('main').innerText()).toContain('Reviderad budget 2024');
    await page.close();
  });

  it('does the same on a phone, where nothing scrolls sideways', async () => {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true });
    const page = await context.newPage();
    await page.goto(`${site.address}/sok?q=budget`);
    await page.locator('.hit a').first().tap();
    await page.waitForURL(/\/protokoll\//u);
    const overflow = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
    expect(overflow).toBeLessThanOrEqual(0);
    await context.close();
  });

  it('searches, narrows and reads without JavaScript', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.address}/sok?q=budget`);
    const all = await page.locator('.hit').count();
    await page.getByText('Begränsa').click();
    await page.getByLabel('Organ').selectOption('Kommunstyrelsen');
    await page.getByRole('button', { name: 'Sök så' }).click();
    const narrowed = await page.locator('.hit').count();
    expect(narrowed).toBeLessThan(all);
    expect(await page.getByLabel('Organ').inputValue()).toBe('Kommunstyrelsen');
    await page
      .getByRole('navigation', { name: 'Huvudmeny' })
      .getByRole('link', { name: 'Protokoll' })
      .click();
    await page.getByRole('link', { name: 'Samordningsförbundet Ljungsele' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Samordningsförbundet Ljungsele' }).waitFor();
    await context.close();
  });

  it('is told what else may have been meant', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.address}/sok?q=budgtet`);
    const said = await page.locator('main').innerText();
    expect(said).toMatch(/liknande ord|Menade du/u);
    await page.close();
  });

  it('sees what was typed and stored as text, never as part of the page', async () => {
    const page = await browser.newPage();
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    const attacks = [
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      "' OR 1=1 --",
      'title:* NEAR("a" b) {text}: ^x',
      '*'.repeat(300),
      '../../etc/passwd',
    ];
    for (const attack of attacks) {
      const answer = await page.goto(`${site.address}/sok?q=${encodeURIComponent(attack)}`);
      expect.soft(answer?.status(), attack).toBe(200);
      expect.soft(await page.getByRole('searchbox').inputValue(), attack).toBe(attack);
    }
    expect(await page.locator('img[src=x]').count()).toBe(0);
    expect(dialogs).toEqual([]);
    await page.close();
  });
});
