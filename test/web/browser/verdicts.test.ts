import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../../src/store/open-store.ts';
import { doubtful, minutesInDoubt, missed } from '../../stages/structure/sentences-in-doubt.ts';
import { addText } from '../../store/archive-of-texts.ts';
import { axeFindings } from './axe-findings.ts';
import { findChromium, openBrowser } from './open-browser.ts';
import { serveSamples } from './sample-site.ts';
import type { SampleSite } from './sample-site.ts';

const program = findChromium();

describe.skipIf(program === null)('whether a sentence is a decision, in a browser', () => {
  let site: SampleSite;
  let browser: Browser;
  let page: Page;
  let id = '';
  beforeAll(async () => {
    site = await serveSamples([], (file) => {
      const database = openStore(file);
      id = addText(database, 'maj.txt', minutesInDoubt);
      database.close();
    });
    browser = await openBrowser(program ?? '');
    page = await browser.newPage();
  });
  afterAll(async () => {
    await browser.close();
    await site.stop();
  });

  /** Everywhere that a decision is read: the register's page and file, the API, the exported record. */
  const whereItStands = async (sentence: string): Promise<string[]> => {
    const places = {
      register: '/beslut?organ=Hamnstyrelsen+i+Norrsund',
      file: '/beslut.csv',
      api: '/api/v1/decisions?limit=200',
    };
    const texts = Object.entries(places).map(async ([name, path]) => {
      const answer = await page.request.get(`${site.address}${path}`);
      return answer.ok() && (await answer.text()).includes(sentence) ? [name] : [];
    });
    const record = await page.request.get(`${site.address}/api/v1/meetings/${id}`);
    const { paragraphs } = (await record.json()) as {
      paragraphs: { decisions: { text: string }[] }[];
    };
    const isThere = paragraphs.some(({ decisions }) => decisions.some(({ text }) => text === sentence));
    return [...(await Promise.all(texts)).flat(), ...(isThere ? ['record'] : [])];
  };
  const everywhere = ['register', 'file', 'api', 'record'];

  const openMatter = async (name: RegExp, on: Page = page): Promise<void> => {
    await on.goto(`${site.address}/granska?protokoll=${id}`);
    await on.getByRole('link', { name }).click();
    await on.waitForURL(/\/granska\/[0-9a-f]{16}/u);
    await on.waitForLoadState('load');
  };

  it('is answered by a key, counts everywhere at once, and is taken back by a key', async () => {
    expect(await whereItStands(doubtful)).toEqual(everywhere);
    await openMatter(/är kanske inget beslut/u);
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('1');
    await page.getByText(`”${doubtful}” är inget beslut.`).waitFor();
    expect(await whereItStands(doubtful)).toEqual([]);
    await page.waitForLoadState('load');
    await page.keyboard.press('z');
    await page.getByText('Det är ångrat.').waitFor();
    expect(await whereItStands(doubtful)).toEqual(everywhere);
  });

  it('is answered without JavaScript, and the protocol tells who has answered', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await openMatter(/är kanske ett beslut/u, plain);
    await plain.getByRole('button', { name: 'Ja, det är ett beslut' }).click();
    await plain.getByText(`”${missed}” är ett beslut.`).waitFor();
    expect(await whereItStands(missed)).toEqual(everywhere);
    await plain.goto(`${site.address}/protokoll/${id}`);
    expect(await plain.locator('[id="2"]').innerText()).toMatch(/är ett beslut: avgjort av .+ \d{4}\./u);
    expect(await plain.locator('[id="2"] .decision').innerText()).toContain(missed);
    await page.goto(`${site.address}/protokoll/${id}`);
    expect(await axeFindings(page)).toEqual([]);
    await plain.goto(`${site.address}/rattelser?protokoll=${id}`);
    await plain
      .getByRole('row', { name: /är ett beslut/u })
      .getByRole('button', { name: /Ångra/u })
      .click();
    await plain.getByText('ångrat').first().waitFor();
    expect(await whereItStands(missed)).toEqual([]);
    await plain.goto(`${site.address}/protokoll/${id}`);
    expect(await plain.getByText('avgjort av').count()).toBe(0);
    await context.close();
  });

  it('is taken back by a key from the queue too, where it was the last', async () => {
    await page.goto(`${site.address}/granska?protokoll=${id}&slag=decision-missed`);
    await page.getByRole('link', { name: /är kanske ett beslut/u }).click();
    await page.waitForURL(/\/granska\/[0-9a-f]{16}/u);
    await page.waitForLoadState('load');
    await page.keyboard.press('1');
    await page.getByRole('heading', { name: 'Att granska' }).waitFor();
    await page.waitForLoadState('load');
    expect(await whereItStands(missed)).toEqual(everywhere);
    await page.keyboard.press('z');
    await page.getByText('Det är ångrat.').waitFor();
    expect(await whereItStands(missed)).toEqual([]);
  });

  it('is not answered twice: the second person is told', async () => {
    const other = await browser.newPage();
    for (const each of [page, other]) await openMatter(/är kanske ett beslut/u, each);
    await page.getByRole('button', { name: 'Ja, det är ett beslut' }).click();
    await page.getByText(`”${missed}” är ett beslut.`).waitFor();
    await other.getByRole('button', { name: 'Nej, det är inget beslut' }).click();
    await other.getByRole('heading', { name: 'Stället finns inte kvar i kön' }).waitFor();
    expect(await whereItStands(missed)).toEqual(everywhere);
    await other.close();
  });

  it('may be answered by writing the whole line instead', async () => {
    await openMatter(/är kanske inget beslut/u);
    await page.getByLabel('Skriv hela raden').fill('Styrelsen beslutar att vänta.');
    await page.keyboard.press('Enter');
    await page.getByText('Raden är ändrad till ”Styrelsen beslutar att vänta.”').waitFor();
    expect(await whereItStands('Styrelsen beslutar att vänta.')).toEqual(everywhere);
  });
});
