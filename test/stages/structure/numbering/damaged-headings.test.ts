import { describe, expect, it } from 'vitest';
import { structurePages } from '../../../../src/stages/structure/structure-pages.ts';
import { pagesFromText } from '../pages-from-text.ts';
import { headingsOf } from './headings-of.ts';

describe('damaged headings', () => {
  it.each<[string, string, string[]]>([
    [
      'damaged all kinds',
      `§ 81 Mötets öppnande
Ordföranden öppnade mötet.
882. Val av justerare
Siv Torell valdes.
$83 Dagordning
Godkändes.
& 84 Ekonomi
Läget är gott.
S85. Personal
Inget att rapportera.
5 86 Lokaler
Lokalen byts.
I 87 Rapporter
Lades fram.
8 88 Skrivelser
Lästes upp.
89 Övrigt
Inget.
§ 9O Nästa möte
Den 4 maj.
§ 91 Avslutning
Mötet avslutades.`,
      [
        '§81 Mötets öppnande',
        '§82 Val av justerare',
        '§83 Dagordning',
        '§84 Ekonomi',
        '§85 Personal',
        '§86 Lokaler',
        '§87 Rapporter',
        '§88 Skrivelser',
        '§89 Övrigt',
        '§90 Nästa möte',
        '§91 Avslutning',
      ],
    ],
    [
      'damaged before the number of the case',
      `§ 8, 0017/21
Motion om hamnens bojar
Motionen avslås.
&9, 0312/21
Taxa för båtplatser
Taxan antas.
$ 10 0355/21
Val av hamnkapten
Siv Torell väljs.
811, 0801/20
Ny kran
Kranen köps.
§ l2, 0519/18
Bryggans färg
Bryggan målas.
§ 13
Avslutning
Mötet avslutades.`,
      [
        '§8 Motion om hamnens bojar',
        '§9 Taxa för båtplatser',
        '§10 Val av hamnkapten',
        '§11 Ny kran',
        '§12 Bryggans färg',
        '§13 Avslutning',
      ],
    ],
    [
      'with dirt beside the sign',
      `§ 8 Motion om hamnens bojar
Motionen avslås.
§.9 Taxa för båtplatser
Taxan antas.
§ , 10 Ny kran
Kranen köps.
§ 11 Avslutning
Mötet avslutades.`,
      ['§8 Motion om hamnens bojar', '§9 Taxa för båtplatser', '§10 Ny kran', '§11 Avslutning'],
    ],
    [
      'with dirt beside a sign behind the title',
      `Motion om bojar § 8
Motionen avslås.
Föregående protokoll §,9
Protokollet läggs till handlingarna.
Övriga frågor.§ 10
Siv Torell frågar om kranen.
Avslutning § 11
Mötet avslutades.`,
      ['§8 Motion om bojar', '§9 Föregående protokoll', '§10 Övriga frågor', '§11 Avslutning'],
    ],
    [
      'damaged digits',
      `§ 9 Mötets öppnande
Ordföranden öppnade mötet.
§ lO Val av justerare
Siv Torell valdes.
§ ll Dagordning
Godkändes.
§l2 Ekonomi
Läget är gott.
§ 1 3 Personal
Inget att rapportera.
§ I4 Lokaler
Lokalen byts.
§ 1S Rapporter
Lades fram.
§ i6 Skrivelser
Lästes upp.
§17 Avslutning
Mötet avslutades.`,
      [
        '§9 Mötets öppnande',
        '§10 Val av justerare',
        '§11 Dagordning',
        '§12 Ekonomi',
        '§13 Personal',
        '§14 Lokaler',
        '§15 Rapporter',
        '§16 Skrivelser',
        '§17 Avslutning',
      ],
    ],
    [
      'all § as 8, where numbers of one sort would go on otherwise',
      `81 Mötets öppnande
Ordföranden öppnade mötet.
82 Val av justerare
Siv Torell valdes.
83 Dagordning
Godkändes.
84 Ekonomi
Läget är gott.
85 Personal
Inget att rapportera.
86 Lokaler
Lokalen byts.
87 Rapporter
Lades fram.
88 Skrivelser
Lästes upp.
89 Nästa möte
Den 8 juni.
810 Avslutning
Mötet avslutades.`,
      [
        '§1 Mötets öppnande',
        '§2 Val av justerare',
        '§3 Dagordning',
        '§4 Ekonomi',
        '§5 Personal',
        '§6 Lokaler',
        '§7 Rapporter',
        '§8 Skrivelser',
        '§9 Nästa möte',
        '§10 Avslutning',
      ],
    ],
    [
      'all § as 8, with point, three digits',
      `SAMMANTRÄDESPROTOKOLL
Paragrafer 12-16
812. Mötets öppnande
Ordföranden öppnade mötet.
813. Val av justerare
Siv Torell valdes.
814. Dagordning
Godkändes.
815. Ekonomi
Läget är gott.
816. Avslutning
Mötet avslutades.`,
      ['§12 Mötets öppnande', '§13 Val av justerare', '§14 Dagordning', '§15 Ekonomi', '§16 Avslutning'],
    ],
  ])('%s', (_, text, expected) => {
    expect(headingsOf(text)).toEqual(expected);
  });
});

describe('numbers that were misread', () => {
  it('are mended where as many headings as numbers are missing', () => {
    const text =
      '§ 68 Skrivelser\nA.\n§ 69 Gåvor\nB.\n§ 7 Bidrag\nC.\n§ 7 Julstuga\nD.\n§ 72 Övrigt\nE.\n§ 73 Avslutning\nF.';
    expect(headingsOf(text).map((heading) => heading.split(' ')[0])).toEqual([
      '§68',
      '§69',
      '§70',
      '§71',
      '§72',
      '§73',
    ]);
  });

  it('are mended where the number is lost', () => {
    const text =
      '§ 4 Öppnande\nA.\n§ Föredragningslista\nB.\n§. Ekonomi\nC.\n§ 7 Avslutning\nD.\n§ 8 Nästa möte\nE.';
    expect(headingsOf(text)).toEqual([
      '§4 Öppnande',
      '§5 Föredragningslista',
      '§6 Ekonomi',
      '§7 Avslutning',
      '§8 Nästa möte',
    ]);
  });

  it('are mended at the ends by the range on the cover', () => {
    const text =
      'Paragrafer 31–34\n§ 81 Öppnande\nA.\n§ 32 Ekonomi\nB.\n§ 33 Övrigt\nC.\n§ 84 Avslutning\nMötet avslutades.';
    expect(headingsOf(text)).toEqual(['§31 Öppnande', '§32 Ekonomi', '§33 Övrigt', '§34 Avslutning']);
  });

  it('stay as they are printed where the gap may be the secretary’s', () => {
    const text = '§ 20 Budget\nA.\n§ 22 Val\nB.\n§ 23 Val\nC.\n§ 23 Övrigt\nD.\n§ 26 Avslutning\nE.';
    expect(headingsOf(text)).toEqual(['§20 Budget', '§22 Val', '§23 Val', '§23 Övrigt', '§26 Avslutning']);
  });
});

describe('the body’s previous meeting', () => {
  const text =
    'Styrelsemöte 2023-05-04\n812 Mötets öppnande\nA.\n813 Ekonomi\nB.\n814 Övriga frågor\nC.\n815 Mötets avslutande\nD.';

  it.each([
    [11, ['§12', '§13', '§14', '§15']],
    [811, ['812.', '813.', '814.', '815.']],
  ])('that ended with § %i says what damaged numbers are', (previousLast, labels) => {
    const pages = pagesFromText(text);
    const source = { file: 'a.txt', sha256: 'a'.repeat(64), pages: 1 };
    const [minutes] = structurePages(pages, source, { previousLast });
    expect(minutes?.paragraphs.map(({ label }) => label)).toEqual(labels);
  });
});
