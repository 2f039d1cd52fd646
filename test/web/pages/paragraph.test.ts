import { describe, expect, it } from 'vitest';
import { listMinutes } from '../../../src/store/read-minutes.ts';
import { appOfTexts, readable } from '../app-of-texts.ts';

const march = `Hamnnämnden i Norrsund
Sammanträdesprotokoll 2023-03-17

§ 11 Bryggan
Dnr HN 2023/14
Nämnden beslutar att laga bryggan.

§ 11a Kajen
Nämnden beslutar att laga kajen.

§ 12 Avslutning
Mötet avslutades.
`;
const may = `Hamnnämnden i Norrsund
Sammanträdesprotokoll 2023-05-20

§ 20 Bryggan, uppföljning
Nämnden beslutade 2023-03-17, § 11, att laga bryggan.

§ 21 Avslutning
Ordföranden avslutade mötet.
`;

describe('a paragraph’s page', () => {
  const site = appOfTexts({ 'mars.txt': march, 'maj.txt': may });
  const ids = new Map(listMinutes(site.database).map(({ file, id }) => [file, id]));
  const of = (file: string, label: string): string => `/protokoll/${ids.get(file)}/paragraf/${label}`;

  it('has its heading, its meeting and what it says', async () => {
    const { status, text } = await site.get(of('mars.txt', '11'));
    expect(status).toBe(200);
    expect(text).toContain(
      '<title>§\u00A011 Bryggan · Hamnnämnden i Norrsund, 17 mars 2023 · Paragraf</title>',
    );
    expect(readable(text)).toContain('Hamnnämnden i Norrsund , fredag 17 mars 2023 § 11 Bryggan');
    expect(text).toContain(`href="/protokoll/${ids.get('mars.txt')}/sida/1"`);
    expect(text).toContain(`href="/protokoll/${ids.get('mars.txt')}#11"`);
  });

  it('is found however its label is written', async () => {
    for (const label of ['11a', '11A', '%C2%A711a', '%C2%A7%2011%20a.']) {
      expect(readable((await site.get(of('mars.txt', label))).text), label).toContain('§ 11a Kajen');
    }
  });

  it('leads to what it refers to, and tells what refers to it', async () => {
    expect((await site.get(of('maj.txt', '20'))).text).toContain(
      `<a href="${of('mars.txt', '11')}">§ 11</a>`,
    );
    const { text } = await site.get(of('mars.txt', '11'));
    expect(readable(text)).toContain('Nämns i § 20 Bryggan, uppföljning Hamnnämnden i Norrsund, 20 maj 2023');
    expect(text).toContain(`href="${of('maj.txt', '20')}"`);
  });

  it('leads to the paragraphs before and after', async () => {
    const { text } = await site.get(of('mars.txt', '11a'));
    expect(text).toContain(`<a rel="prev" href="${of('mars.txt', '11')}"`);
    expect(text).toContain(`<a rel="next" class="later" href="${of('mars.txt', '12')}"`);
    expect((await site.get(of('mars.txt', '12'))).text).not.toContain('rel="next"');
  });

  it('leads to the protocol where the paragraph is not there any more', async () => {
    const { status, text } = await site.get(of('mars.txt', '13'));
    expect(status).toBe(404);
    expect(readable(text)).toContain('Protokollet har ingen paragraf 13.');
    expect(text).toContain(`href="/protokoll/${ids.get('mars.txt')}"`);
    expect((await site.get('/protokoll/nej/paragraf/1')).status).toBe(404);
  });
});
