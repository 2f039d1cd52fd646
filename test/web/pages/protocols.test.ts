import { describe, expect, it } from 'vitest';
import { listMinutes } from '../../../src/store/read-minutes.ts';
import { appOfTexts, readable } from '../app-of-texts.ts';

function meeting(body: string, date: string, matter = 'laga kajen'): string {
  return `${body}\nSammanträdesprotokoll ${date}\n\n§ 1 Öppnande\nOrdföranden Sten Modig öppnade mötet.\n\n§ 2 Kajen\nNämnden beslutar att ${matter}.\n`;
}

const harbour = 'Hamnnämnden i Norrsund';

describe('the list of protocols', () => {
  const site = appOfTexts({
    'a.txt': meeting(harbour, '2022-11-04'),
    'b.txt': meeting(harbour, '2023-03-17'),
    'c.txt': meeting('Fritidsnämnden', '2023-05-20'),
    'd.txt': meeting('Fritidsnämnden', '2023-05-20', 'riva kajen'),
    'lapp.txt': '§ 1 Bryggan\nMötet beslutade att riva bryggan.\n',
  });
  const ids = new Map(listMinutes(site.database).map(({ file, id }) => [file, id]));

  it('has the newest year first, with counts, and what has no date last', async () => {
    const { status, text } = await site.get('/protokoll');
    expect(status).toBe(200);
    expect(readable(text)).toMatch(
      /2023 20 maj Fritidsnämnden 2 paragrafer, 1 beslut .*17 mars Hamnnämnden .*2022 4 nov\. .*Utan datum/u,
    );
  });

  it('tells how much there is, and where it is listed', async () => {
    const { text } = await site.get(`/protokoll?organ=${encodeURIComponent(harbour)}`);
    expect(readable(text)).toContain('2 protokoll, 2 beslut');
    expect(text).toContain('<a href="/beslut?organ=Hamnn%C3%A4mnden+i+Norrsund">2 beslut</a>');
    expect(readable((await site.get('/protokoll?ar=2023')).text)).not.toContain('att granska.');
  });

  it('are listed at the start, the newest first, a meeting of two versions once', async () => {
    const { text } = await site.get('/');
    const [, newest = ''] = /Senaste sammanträden(.*)Alla protokoll/su.exec(text) ?? [];
    expect(readable(newest).match(/\d+ \w+ 20\d\d/gu)).toEqual([
      '20 maj 2023',
      '17 mars 2023',
      '4 november 2022',
    ]);
  });

  it('says which are other versions of the same', async () => {
    const { text } = await site.get('/protokoll?organ=Fritidsn%C3%A4mnden');
    const [first, second] = ['c.txt', 'd.txt'].map((file) => ids.get(file) ?? '').toSorted();
    expect(text).toContain(`<a class="tag" href="/protokoll/${first}">Annan lydelse av samma protokoll</a>`);
    expect(text).toContain(`href="/protokoll/${second}"`);
  });

  it('is narrowed by body and year, and keeps what was chosen', async () => {
    const { text } = await site.get(`/protokoll?organ=${encodeURIComponent(harbour)}&ar=2023`);
    expect(text).toContain(`href="/protokoll/${ids.get('b.txt')}"`);
    expect(text).not.toContain(`href="/protokoll/${ids.get('a.txt')}"`);
    expect(text).toContain(`<option value="${harbour}" selected="">`);
    expect(text).toContain('<option value="2023" selected="">');
  });

  it('shows when the meetings were, each with a way to it, a meeting that is stored twice once', async () => {
    const { text } = await site.get('/protokoll');
    const timeline = /<figure class="timeline">.*?<\/figure>/su.exec(text)?.[0] ?? '';
    expect(timeline.match(/<circle/gu)).toHaveLength(3);
    expect(timeline).toContain(
      `<a href="/protokoll/${ids.get('a.txt')}" tabindex="-1"><title>Hamnnämnden i Norrsund, 4 november 2022`,
    );
    expect(readable(timeline)).toContain('2023 2 sammanträden');
  });

  it('is there where nothing answers to what is asked for, or it is nonsense', async () => {
    expect(readable((await site.get('/protokoll?organ=Ingen')).text)).toContain('Här finns inga protokoll.');
    for (const query of ['ar=tjugo', 'sida=99', 'sida=-1', 'sida=1e9', 'ar=20230', 'organ=&ar=']) {
      expect((await site.get(`/protokoll?${query}`)).status, query).toBe(200);
    }
  });
});

describe('a long list of protocols', () => {
  const days = Array.from({ length: 120 }, (_, at) => `${1990 + Math.floor(at / 4)}-0${1 + (at % 4) * 2}-15`);
  const site = appOfTexts(Object.fromEntries(days.map((day) => [`${day}.txt`, meeting(harbour, day)])));

  it('is shown a page at a time, with a chart of its years', async () => {
    const { text } = await site.get('/protokoll');
    expect(text.match(/<time /gu)).toHaveLength(50);
    expect(text).toContain('<a href="/protokoll?sida=2" rel="next">');
    expect(readable(text)).toContain('Sida 1 av 3');
    expect(text).toContain('<figure class="chart">');
    expect(text).toContain('<a href="/protokoll?ar=2001" tabindex="-1"');
    const last = await site.get('/protokoll?sida=3');
    expect(last.text.match(/<time /gu)).toHaveLength(20);
    expect(last.text).not.toContain('rel="next"');
  });

  it('has a dot for each of a body’s meetings', async () => {
    const { text } = await site.get(`/protokoll?organ=${encodeURIComponent(harbour)}`);
    expect(text.match(/<circle/gu)).toHaveLength(120);
  });
});
