import type { IngestedFile } from '../../../src/records/ingested-file.ts';
import type { Box } from '../../../src/records/place.ts';
import { describe, expect, it } from 'vitest';
import { setCorrection } from '../../../src/store/corrections.ts';
import { saveFile } from '../../../src/store/save-file.ts';
import { fileOfText } from '../../store/file-of-text.ts';
import { appOfTexts, readable } from '../app-of-texts.ts';

const text = `Hamnnämnden
Sammanträdesprotokoll 2023-03-17

§ 1 Bryggan
Nämnden beslutar att laga <bryggan> & kajen.

§ 2 Kajen
Nämnden beslutar att vänta.\fsida två
`;

function box(line: number): Box {
  return { x: 72, y: 72 + 20 * line, width: 200, height: 12 };
}

/** The text as if it had been read from a picture: every line with a place, one read with a letter wrong. */
function scanned(): IngestedFile {
  const file = fileOfText('a.pdf', text);
  return {
    ...file,
    kind: 'pdf',
    pageTexts: file.pageTexts.map((page) => ({
      ...page,
      width: 595,
      height: 842,
      verdict: { code: 'image', reason: 'a picture' },
      lines: page.lines.map((line, at) => ({
        ...line,
        text: line.text.replace('Nämnden beslutar att laga', 'Namnden beslutar att laga'),
        box: box(at),
      })),
    })),
    repairedPages: file.repairedPages.map((page, index) => ({
      ...page,
      width: 595,
      height: 842,
      lines: page.lines.slice(index === 0 ? 1 : 0).map((line) => ({ ...line, box: box(line.sourceLine) })),
      furniture: index === 0 ? [{ line: 0, text: 'Hamnnämnden', kind: 'header' as const, box: box(0) }] : [],
      edits:
        index === 0
          ? [
              {
                page: 1,
                line: 4,
                start: 0,
                end: 7,
                before: 'Namnden',
                after: 'Nämnden',
                rule: 'restore-diacritics',
                confidence: 0.973,
                runnerUp: 'Hamnden',
              },
            ]
          : [],
    })),
  };
}

describe('a page beside its text', () => {
  const site = appOfTexts({});
  const file = scanned();
  saveFile(site.database, file, { path: '/arkiv/a.pdf', bytes: 10, run: 'natt' });
  const id = file.minutes[0]?.id ?? '';
  const page = async (rest: string): Promise<string> => {
    const { status, text: html } = await site.get(`/protokoll/${id}/sida/${rest}`);
    expect(status, rest).toBe(200);
    return html;
  };

  it('shows the picture with a place for each line, and each line with a way to its place', async () => {
    const html = await page('1');
    expect(html).toContain(`<img src="/bild/${id}/1?dpi=130"`);
    expect(html).toContain('alt="Sidan 1 av 2 i originalet"');
    expect(html).toContain('<rect x="70" y="150" width="204" height="16"');
    expect(html).toContain(`<a class="row-number" href="/protokoll/${id}/sida/1?rad=5#rad-5"`);
    expect(html).toMatch(/<li id="rad-5"[^>]*>/u);
    expect(readable(html)).toContain('Sidan är läst ur bilden.');
  });

  it('marks the line that is asked for, on both', async () => {
    const html = await page('1?rad=5');
    expect(html).toMatch(/<a href="#rad-5" tabindex="-1" data-row="5" class="marked">/u);
    expect(html).toMatch(/<li id="rad-5" class="[^"]*marked/u);
    expect(await page('1')).not.toContain('class="marked"');
    expect(await page('1?rad=999')).not.toContain('class="marked"');
  });

  it('shows what was changed, from what, why and how surely', async () => {
    const html = await page('1');
    expect(html).toContain(
      '<span class="edited">Nämnden</span> beslutar att laga &lt;bryggan&gt; &amp; kajen.',
    );
    expect(readable(html)).toContain(
      'en ändring Källan Namnden beslutar att laga <bryggan> & kajen. prickar och ringar återställda Namnden blev Nämnden , 97 % säkert; näst troligast: Hamnden',
    );
  });

  it('shows the source’s reading instead, or beside', async () => {
    const instead = readable(await page('1?lasning=kalla'));
    expect(instead).toContain('Namnden beslutar att laga');
    expect(instead).not.toContain('Nämnden beslutar att laga');
    expect(readable(await page('1?lasning=bada'))).toContain(
      'Nämnden beslutar att laga <bryggan> & kajen. Källan: Namnden beslutar att laga',
    );
    expect(readable(await page('1?lasning=hittepa'))).toContain('Nämnden beslutar att laga');
  });

  it('keeps what belongs to the page apart, and says what it is', async () => {
    expect(await page('1')).toMatch(/<li id="rad-1" class="furniture"/u);
    expect(readable(await page('1'))).toContain('1 Hamnnämnden sidhuvud');
  });

  it('leads to the paragraphs that begin on it, and is led to from them', async () => {
    const html = await page('1');
    expect(html).toMatch(new RegExp(`<a class="opening" id="2" href="/protokoll/${id}/paragraf/2"`, 'u'));
    expect((await site.get(`/protokoll/${id}`)).text).toContain(`href="/protokoll/${id}/sida/1"`);
  });

  it('leads to the pages before and after', async () => {
    expect(await page('1')).toContain(`<a rel="next" href="/protokoll/${id}/sida/2">`);
    expect(await page('2')).toContain(`<a rel="prev" href="/protokoll/${id}/sida/1">`);
    expect(await page('2')).not.toContain('rel="next"');
  });

  it('shows who has corrected a line, when, and what the machine had made of it', async () => {
    setCorrection(
      site.database,
      1,
      { page: 1, line: 7, sourceText: 'Nämnden beslutar att vänta.' },
      {
        cleanText: 'Nämnden beslutar att inte vänta.',
        words: null,
        machineText: 'Nämnden beslutar att vänta.',
        correctedBy: 'Siv Åkerö <b>',
        correctedAt: '2026-03-12T08:00:00.000Z',
      },
    );
    const html = await page('1');
    expect(readable(html)).toContain(
      'rättad Källan Nämnden beslutar att vänta. Rättad av Siv Åkerö <b> 12 mars 2026. Maskinen hade läst: Nämnden beslutar att vänta.',
    );
    expect(readable(html)).toContain('Nämnden beslutar att inte vänta.');
    expect(html).not.toContain('<b>');
  });

  it('shows who has ruled whether a sentence decides, on the line where it begins', async () => {
    const ruled = appOfTexts({});
    const verdict = { page: 1, line: 7, decides: false, by: 'Siv Åkerö <b>', at: '2026-03-12T08:00:00.000Z' };
    const minutes = file.minutes.map((each) => ({
      ...each,
      paragraphs: each.paragraphs.map((paragraph) =>
        paragraph.number === 2
          ? { ...paragraph, verdicts: [{ ...verdict, sentence: 'Nämnden beslutar att vänta.' }] }
          : paragraph,
      ),
    }));
    saveFile(ruled.database, { ...file, minutes }, { path: '/arkiv/a.pdf', bytes: 10, run: 'natt' });
    const { text: html } = await ruled.get(`/protokoll/${id}/sida/1`);
    const [line = ''] = /<li id="rad-8".*?<\/li>/su.exec(html) ?? [];
    expect(readable(line)).toContain(
      'ett svar Källan Nämnden beslutar att vänta. Svar ”Nämnden beslutar att vänta.” är inget beslut. Avgjort av Siv Åkerö <b> 12 mars 2026.',
    );
    expect(line).not.toContain('<b>');
  });

  it('says so where there is no such page', async () => {
    for (const rest of ['3', '0', '-1', 'ett', '1e3']) {
      const { status, text: html } = await site.get(`/protokoll/${id}/sida/${rest}`);
      expect(status, rest).toBe(404);
      expect(readable(html), rest).toContain('Filen har ingen sådan sida.');
    }
    expect((await site.get('/protokoll/nej/sida/1')).status).toBe(404);
  });
});

describe('a page of a text file', () => {
  it('has no picture, and its lines no places', async () => {
    const site = appOfTexts({ 'a.txt': text });
    const id = fileOfText('a.txt', text).minutes[0]?.id ?? '';
    const { text: html } = await site.get(`/protokoll/${id}/sida/1`);
    expect(html).not.toContain('<img');
    expect(html).not.toContain('data-row');
    expect(html).toContain('aria-label="1, rätta raden"');
    expect(readable(html)).toContain('§ 1 Bryggan Läs paragrafen');
    expect(readable(html)).toContain('Texten är filens egen.');
  });
});
