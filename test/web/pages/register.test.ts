import { describe, expect, it } from 'vitest';
import { listMinutes } from '../../../src/store/read-minutes.ts';
import { addText } from '../../store/archive-of-texts.ts';
import { appOfTexts, readable } from '../app-of-texts.ts';

const march = `Hamnnämnden i Norrsund
Sammanträdesprotokoll 2023-03-17

§ 12 Taxa för "båtplatser" & bryggor
Nämndens beslut:
- Nämnden antar taxan; den gäller genast.
- Nämnden uppdrar åt Hamnkaptenen att senast den 2 maj 2023 redovisa kostnaden för kajen.

§ 13 Ansökan om uteservering
Nämnden beslutar att avslå ansökan om servering.
`;
const may = `Fritidsnämnden
Sammanträdesprotokoll 2024-05-20

§ 20 Badplatsen
Nämndens förslag till kommunfullmäktige
- Taxan för badplatsen antas.
`;

describe('the register of decisions', () => {
  const site = appOfTexts({ 'mars.txt': march, 'maj.txt': may });
  const ids = new Map(listMinutes(site.database).map(({ file, id }) => [file, id]));
  const asked = async (query: string): Promise<string> => readable((await site.get(`/beslut?${query}`)).text);

  it('lists each decision with its matter, what was done and who is to do it', async () => {
    const { status, text } = await site.get('/beslut');
    expect(status).toBe(200);
    expect(readable(text)).toMatch(
      /3 beslut .*20 maj 2024 Fritidsnämnden § 20 Badplatsen Taxan för badplatsen antas\. Förslag till kommunfullmäktige föreslog/u,
    );
    expect(readable(text)).toMatch(
      /§ 12 Taxa för "båtplatser" & bryggor .* antog gav i uppdrag Hamnkaptenen , senast den 2 maj 2023/u,
    );
    expect(text).toContain(`href="/protokoll/${ids.get('mars.txt')}/paragraf/13"`);
  });

  it('is narrowed by what was done, by whom it is to be done, by year, body and words', async () => {
    expect(await asked('slag=avslog')).toContain('1 beslut');
    expect(await asked('ansvarig=hamnkapten')).toContain('1 beslut');
    expect(await asked('ar=2024&organ=Fritidsn%C3%A4mnden')).toContain('1 beslut');
    expect(await asked('q=kajen')).toContain('1 beslut');
    expect(await asked('slag=noterade')).toContain('Inga beslut svarar mot det som efterfrågas.');
  });

  it('keeps what was chosen, and passes over what cannot be meant', async () => {
    const { text } = await site.get('/beslut?slag=uppdrag&ansvarig=%22chef%22');
    expect(text).toContain('<option value="uppdrag" selected="">');
    expect(text).toContain('value="&quot;chef&quot;"');
    for (const query of [
      'slag=hittade-p%C3%A5',
      'ar=%C3%A5r',
      `q=${'a'.repeat(390)}`,
      'q=%22%22%22*',
      'sida=0',
    ]) {
      expect((await site.get(`/beslut?${query}`)).status, query).toBe(200);
    }
  });

  it('shows the decisions of each year, to look at and as a table', async () => {
    const { text } = await site.get('/beslut');
    expect(text).toContain('<title>2023: 2</title>');
    expect(readable(text)).toContain('Beslut per år År Beslut 2023 2 2024 1');
  });

  it('offers other versions where there are any', async () => {
    expect((await site.get('/beslut')).text).not.toContain('name="lydelser"');
    const twice = appOfTexts({ 'mars.txt': march, 'utkast.txt': march.replace('avslå', 'bifalla') });
    expect(readable((await twice.get('/beslut')).text)).toContain('2 beslut');
    expect(readable((await twice.get('/beslut?lydelser=1')).text)).toMatch(/4 beslut .*Annan lydelse/u);
  });
});

describe('the register as a spreadsheet', () => {
  const site = appOfTexts({ 'mars.txt': march, 'maj.txt': may });
  const csv = async (query = ''): Promise<{ answer: Response; text: string }> => {
    const answer = await site.ask(`/beslut.csv${query}`);
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer());
    return { answer, text };
  };

  it('opens in a Swedish Excel: with a byte order mark, semicolons and quotes', async () => {
    const { answer, text } = await csv('?organ=Hamnn%C3%A4mnden%20i%20Norrsund');
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(answer.headers.get('content-disposition')).toContain(
      'filename="beslut-hamnnamnden-i-norrsund.csv"',
    );
    const [, first = ''] = listMinutes(site.database).map(({ id }) => id);
    expect(text.startsWith('\uFEFFDatum;Organ;Paragraf;Rubrik;Beslut;Slag;')).toBe(true);
    expect(text).toContain(
      `\r\n2023-03-17;Hamnnämnden i Norrsund;§12;"Taxa för ""båtplatser"" & bryggor";"Nämnden antar taxan; den gäller genast.\nNämnden uppdrar åt Hamnkaptenen att senast den 2 maj 2023 redovisa kostnaden för kajen.";antog, gav i uppdrag;;Hamnkaptenen;att senast`,
    );
    expect(text).toContain(`http://127.0.0.1:8480/protokoll/${first}/paragraf/13\r\n`);
    expect(text).not.toContain('Fritidsnämnden');
  });

  it('holds no formula', async () => {
    for (const [at, start] of ['=HYPERLINK("http://a")', '+46 1', '-1+1', '@SUM(A1)', '\u200B=1'].entries()) {
      addText(
        site.database,
        `${start}.txt`,
        `Hamnnämnden i Norrsund\nProtokoll 2020-01-0${at + 1}\n\n§ 1 ${start} båten\nNämnden beslutar att anta taxan.\n\n§ 2 Avslutning\nMötet avslutades.\n`,
      );
    }
    const { text } = await csv();
    const fields = text.split(/[;\r\n]/u).map((field) => field.replace(/^"/u, ''));
    expect(fields.filter((field) => /^[\s\u200B]*[=+\-@]/u.test(field))).toEqual([]);
    expect(fields.filter((field) => field.startsWith("'")).length).toBeGreaterThan(4);
  });
});
