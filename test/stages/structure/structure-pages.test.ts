import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { structurePages } from '../../../src/stages/structure/structure-pages.ts';
import { pagesFromText } from './pages-from-text.ts';
import { lines, outline, structureMeeting, structureText } from './structure-text.ts';

const protocol = lines`
  SAMMANTRÄDESPROTOKOLL
  Instans Samordningsförbundet Norrsund
  Sammanträdesdatum 2023-03-17
  Plats och tid Kulturhuset Fyren, Norrsund, 13.00–15.10
  Beslutande Greta Ahlmark, Norrsunds kommun, ordförande
  Siv Torell, Region Mittsund
  Övriga deltagare Ivar Stenlund, förbundschef, sekreterare
  Justerande Siv Torell
  Paragrafer 12–14

  §12 Val av justerare
  Förslag fanns på Siv Torell.

  Förbundsstyrelsens beslut
  Siv Torell utses att justera dagens protokoll.

  §13 Informationsärenden
  - Ekonomisk rapport
  Ivar Stenlund redovisade läget per den 28 februari.

  - Rapport från Fyrdagen
  Dagen lockade 112 besökare. (Bilaga 1)

  Förbundsstyrelsens beslut
  Styrelsen har tagit del av informationen.

  §14 Avslutning
  Greta Ahlmark tackade alla och avslutade sammanträdet.
`;

describe('structurePages', () => {
  it('reads a protocol as one record', () => {
    const [minutes, ...more] = structureText(protocol);
    expect(more).toEqual([]);
    expect(minutes).toMatchObject({
      id: '0123456789abcdef-1',
      body: 'Samordningsförbundet Norrsund',
      date: '2023-03-17',
      place: 'Kulturhuset Fyren, Norrsund',
      startTime: '13:00',
      endTime: '15:10',
      chair: 'Greta Ahlmark',
      secretary: 'Ivar Stenlund',
      adjusters: ['Siv Torell'],
      paragraphRange: { first: 12, last: 14 },
      attachments: [],
      notices: [{ code: 'attachment-missing', severity: 'info' }],
    });
    expect(outline(protocol)).toBe(lines`
      §12 Val av justerare
        decision of Förbundsstyrelsen
          Siv Torell utses att justera dagens protokoll.
      §13 Informationsärenden
        item Ekonomisk rapport
        item Rapport från Fyrdagen
        decision of Förbundsstyrelsen
          Styrelsen har tagit del av informationen.
      §14 Avslutning
    `);
  });

  it('keeps the text of a file without paragraphs, and says that there are none', () => {
    const minutes = structureMeeting('Kära medlemmar!\nStädningen blir den 4 maj.');
    expect(minutes.text).toBe('Kära medlemmar!\nStädningen blir den 4 maj.');
    expect(minutes.paragraphs).toEqual([]);
    expect(minutes.notices.map(({ code }) => code)).toEqual(['no-paragraphs', 'date-missing']);
  });

  it('gives a record with empty text for pages without text', () => {
    expect(structurePages([], { file: 'tom.pdf', sha256: 'a'.repeat(64), pages: 1 })).toMatchObject([
      { text: '', paragraphs: [], date: null },
    ]);
  });

  it('finds two meetings whose numbers go on, each with its own cover', () => {
    const second = protocol
      .replace('2023-03-17', '2023-05-12')
      .replace('Paragrafer 12–14', 'Paragrafer 15–17')
      .replace(/§1([234])/gu, (_, digit: string) => `§1${Number(digit) + 3}`)
      .replace('Förslag fanns på Siv Torell.', 'Två namn nämndes, och valet blev enkelt.');
    const found = structureText(`${protocol}\f${second}`);
    expect(found.map(({ date, paragraphs }) => [date, ...paragraphs.map(({ label }) => label)])).toEqual([
      ['2023-03-17', '§12', '§13', '§14'],
      ['2023-05-12', '§15', '§16', '§17'],
    ]);
    expect(found.map(({ id }) => id)).toEqual(['0123456789abcdef-1', '0123456789abcdef-2']);
  });

  it('counts a protocol that a signing system has put into the file twice once', () => {
    const [minutes, ...more] = structureText(
      `${protocol}\fDagordning för Fyrdagen\nKaffe och bulle.\f${protocol}`,
    );
    expect(more).toEqual([]);
    expect(minutes?.paragraphs.map(({ label }) => label)).toEqual(['§12', '§13', '§14']);
    expect(minutes?.notices.map(({ code, page }) => [code, page])).toEqual([
      ['attachment-missing', 1],
      ['second-copy', 3],
    ]);
    expect(minutes?.attachments).toMatchObject([
      { label: null, title: 'Dagordning för Fyrdagen', pages: [2, 2] },
    ]);
  });

  it('gives the same for CRLF and for decomposed letters', () => {
    const plain = structureText(protocol);
    expect(structureText(protocol.replaceAll('\n', '\r\n'))).toEqual(plain);
    expect(structureText(protocol.normalize('NFD'))).toEqual(plain);
  });
});

/** Text as protocols have it, and as they do not. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.constantFrom(
        '§ 1 Val av justerare',
        '§2',
        '845. Rubrik',
        '12. Ekonomi',
        'Beslut:',
        'Stämman beslutar,',
        'att bifalla motionen.',
        '- Rapport',
        'e Rapport',
        'Plats och tid Fyren kl 13.00–15.00',
        'Justerande',
        'Vid protokollet',
        'Bilaga 1',
        'Yrkanden',
        'Arne Lilja yrkar bifall, 300 kr, se § 4.',
        '',
        '\f',
      ),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join('\n'));

function lettersOf(text: string): string {
  return [...text.normalize('NFC').matchAll(/\p{L}/gu)].map(String).sort().join('');
}

describe('laws of structurePages', () => {
  it('never throws, and gives at least one record', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(structureText(text).length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  it('loses no letter of the pages', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const kept = structureText(text).map((minutes) => minutes.text);
        expect(lettersOf(kept.join(''))).toBe(
          lettersOf(
            pagesFromText(text)
              .flatMap((page) => page.lines.map((line) => line.text))
              .join(''),
          ),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('invents no word of a paragraph', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const source = text.normalize('NFC');
        for (const { paragraphs } of structureText(text)) {
          for (const word of paragraphs.flatMap((paragraph) => paragraph.text.split(/\s+/u))) {
            expect(source).toContain(word);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
