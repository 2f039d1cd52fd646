import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listMinutes } from '../../../src/store/read-minutes.ts';
import { inventNumber } from '../../records/invented-numbers.ts';
import { addText } from '../../store/archive-of-texts.ts';
import { appOfTexts, readable } from '../app-of-texts.ts';

const council = readFileSync(
  new URL('../../../fixtures/truth/kf-hjortsborg-2021-11-18.txt', import.meta.url),
  'utf8',
);
const march = `Hamnnämnden i Norrsund
Sammanträdesprotokoll 2023-03-17
Beslutande Greta Ahlmark (S), ordförande
Arne Lilja (M)

§ 11 Bryggan
Nämnden beslutar att laga bryggan.

§ 12 Taxa
Taxan är från 1998.
Nämndens beslut
- Nämnden antar taxan.
- Nämnden uppdrar åt hamnkaptenen att senast den 2 maj 2023 redovisa kostnaden.

Arne Lilja (M) deltar inte i beslutet.

§ 13 Val av vice ordförande
Sluten omröstning. Eva Lind erhöll 14 röster och Bo Ek 8 röster. 1 blank röst.
Nämnden väljer Eva Lind.
`;
const may = `Hamnnämnden i Norrsund
Sammanträdesprotokoll 2023-05-20

§ 20 Bryggan
Nämnden beslutade 2023-03-17, § 11, att laga bryggan. Se även § 21.

§ 21 Avslutning
Protokollet från den 17 mars godkändes. Ordföranden avslutade mötet.
`;

describe('a protocol’s page', () => {
  const site = appOfTexts({ 'kf.txt': council, 'mars.txt': march, 'maj.txt': may });
  const ids = new Map(listMinutes(site.database).map(({ file, id }) => [file, id]));
  const page = async (file: string): Promise<string> => {
    const { status, text } = await site.get(`/protokoll/${ids.get(file)}`);
    expect(status).toBe(200);
    return text;
  };

  it('tells who took no part in a decision', async () => {
    expect(readable(await page('mars.txt'))).toContain('Deltar inte i beslutet: Arne Lilja');
  });

  it('tells whose meeting it was, when, and on what evidence', async () => {
    const text = readable(await page('kf.txt'));
    expect(text).toContain('Kommunfullmäktige torsdag 18 november 2021');
    expect(text).toContain('Tid 16.00–22.35, ajournering 18.00–19.00');
    expect(text).toContain('Justerare Åke Östervik och Natan Gullvik');
    expect(text).toContain('Justerat 1 december 2021');
    expect(text).toContain('Anslaget 2 december 2021, nedtaget 24 december 2021');
    expect(text).toContain('framsidan: ”Sammanträdesdatum 2021-11-18”');
  });

  it('tells who was there, and who was not', async () => {
    const text = readable(await page('kf.txt'));
    expect(text).toContain('Daniela Falkebring (S) , ordförande');
    expect(text).toMatch(/Frånvarande 2 Jelena Mörkblad \(M\)/u);
  });

  it('gives decisions at a glance, then in full with their points', async () => {
    const html = await page('mars.txt');
    const text = readable(html);
    expect(text).toMatch(
      /Besluten i korthet .*§ 12 Taxa Nämnden antar taxan\. \(och en punkt till\) antog gav i uppdrag/u,
    );
    expect(html).toContain('href="#12"');
    expect(html).toContain('<section class="paragraph" id="12"');
    expect(text).toContain('Nämndens beslut antog gav i uppdrag - Nämnden antar taxan.');
    expect(text).toContain('Uppdrag till hamnkaptenen, senast den 2 maj 2023');
  });

  it('shows how a vote fell and how each member voted', async () => {
    const text = readable(await page('kf.txt'));
    expect(text).toContain('Omröstning: 41 ja, 38 nej, 2 frånvarande');
    expect(text).toMatch(/Ledamöternas röster Ledamot Parti Röst Daniela Falkebring S Ja/u);
  });

  it('names the two between whom a choice was made', async () => {
    const text = readable(await page('mars.txt'));
    expect(text).toContain('Omröstning: 14 för Eva Lind, 8 för Bo Ek, 1 blank ');
  });

  it('leads from references to the paragraphs that they mean', async () => {
    const html = await page('maj.txt');
    expect(html).toContain(`<a href="/protokoll/${ids.get('mars.txt')}/paragraf/11">§ 11</a>`);
    expect(html).toContain('<a href="#21">§ 21</a>');
    expect(html).toContain(`<a href="/protokoll/${ids.get('mars.txt')}">Protokollet från den 17 mars</a>`);
  });

  it('leads to the same body’s meetings before and after', async () => {
    expect(await page('maj.txt')).toContain(`<a rel="prev" href="/protokoll/${ids.get('mars.txt')}"`);
    expect(await page('mars.txt')).toContain(
      `<a rel="next" class="later" href="/protokoll/${ids.get('maj.txt')}"`,
    );
    expect(await page('kf.txt')).not.toContain('rel="prev"');
  });

  it('tells what waits to be reviewed, with its place', async () => {
    const gap = addText(site.database, 'lucka.txt', march.replace('§ 12', '§ 14').replaceAll('Hamn', 'Kyrk'));
    const { text } = await site.get(`/protokoll/${gap}`);
    expect(readable(text)).toMatch(/att granska .*saknas/u);
    expect(text).toMatch(new RegExp(`href="/granska/[0-9a-f]{16}\\?protokoll=${gap}"`, 'u'));
    expect(await page('mars.txt')).not.toContain('to-review');
  });

  it('tells of other papers of the same meeting', async () => {
    const other = addText(site.database, 'utkast.txt', march.replace('laga bryggan', 'riva bryggan'));
    expect(readable(await page('mars.txt'))).toContain(
      'Sammanträdet finns sparat i fler än ett exemplar: utkast.txt (annan lydelse)',
    );
    expect(await page('mars.txt')).toContain(`href="/protokoll/${other}"`);
  });

  it('goes to a page of it where one is asked for', async () => {
    const answer = await site.ask(`/protokoll/${ids.get('mars.txt')}?sida=3`);
    expect(answer.status).toBe(302);
    expect(answer.headers.get('location')).toBe(`/protokoll/${ids.get('mars.txt')}/sida/3`);
    expect((await site.ask(`/protokoll/${ids.get('mars.txt')}?sida=-3`)).status).toBe(200);
  });

  it('shows a text without paragraphs whole', async () => {
    const id = addText(site.database, 'brev.txt', 'Kära byalag,\nbryggan är trasig.\nHälsningar Sten\n');
    const { text } = await site.get(`/protokoll/${id}`);
    expect(readable(text)).toContain('Hela texten Kära byalag, bryggan är trasig. Hälsningar Sten');
  });

  it('is not there for an id that is not stored', async () => {
    for (const id of ['nej', '0123456789abcdef-1', '%00', '..%2F..%2Fetc']) {
      expect((await site.get(`/protokoll/${id}`)).status).toBe(404);
    }
  });
});

describe('a text that could be markup', () => {
  const hostile = `Nämnden "A & B" <script>alert(1)</script>
Sammanträdesprotokoll 2023-03-17
Plats <img src=x onerror=alert(2)>
Ordförande Sten "<b>" Modig
Justerare Eva & Lund

§ 1 Titel <script>alert(3)</script> & "citat"
Yrkanden
Sten <i>Modig</i> (S) yrkar bifall till <svg onload=alert(4)>.
Beslut
Nämnden beslutar att anta <script>alert(5)</script> & "taxan" 500 kr enligt § 2.

§ 2 Avslutning
Mötet avslutades.
`;
  const site = appOfTexts({ '<script>alert(6)<script>.txt': hostile });
  const [minutes] = listMinutes(site.database);
  const id = minutes?.id ?? '';

  it('stays text on every page', async () => {
    const paths = [
      '/protokoll',
      `/protokoll/${id}`,
      `/protokoll/${id}/paragraf/1`,
      `/protokoll/${id}/paragraf/%3Cscript%3Ealert(7)%3C%2Fscript%3E`,
      `/protokoll/${id}/original`,
      '/beslut',
      '/beslut?q=%3Cscript%3Ealert(8)%3C%2Fscript%3E&ansvarig=%22%3E%3Cb%3E&organ=%3Cb%3E',
      '/protokoll?organ=%3Cscript%3Ealert(9)%3C%2Fscript%3E',
    ];
    for (const path of paths) {
      const { text } = await site.get(path);
      expect(text, path).not.toMatch(/<script>alert|<img src=x|<svg onload|<b>|<i>/u);
    }
    expect((await site.get(`/protokoll/${id}`)).text).toContain(
      '&lt;script&gt;alert(3)&lt;/script&gt; &amp; &quot;citat&quot;',
    );
  });
});

describe('personal identity numbers', () => {
  it('are covered', async () => {
    const { date, lastFour } = inventNumber('19800101', 981);
    const site = appOfTexts({
      'a.txt': march.replace('Taxan är från 1998.', `Ansökan från Eva Lund, ${date.slice(2)}-${lastFour}.`),
    });
    const [minutes] = listMinutes(site.database);
    for (const path of ['', '/paragraf/12', '/export.json', '/export.text', '/export.markdown']) {
      const { status, text } = await site.get(`/protokoll/${minutes?.id}${path}`);
      expect(status, path).toBe(200);
      expect(text, path).not.toContain(lastFour);
      expect(text, path).toContain(`${date.slice(2)}-XXXX`);
    }
  });
});
