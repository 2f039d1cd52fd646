import { describe, expect, it } from 'vitest';
import { structureMeeting } from '../structure-text.ts';
import { headingsOf } from './headings-of.ts';

describe('titles, case numbers and the order of numbers', () => {
  it.each<[string, string, string[]]>([
    [
      'diary heading, council of big city',
      `§ 1
Mötets öppnande
Ordföranden förklarar mötet öppnat.

§ 2
Ärendenummer KLS-2023-01023
Motion av Arne Lilja (S) om fler bänkar i
stadens parker
Beslut
Enligt kommunstyrelsens förslag:
Motionen avslås.

§ 3 Ärendenummer KLS-2023-00877
Årsredovisning för Hamnen AB
Beslut
Enligt kommunstyrelsens förslag:
Årsredovisningen godkänns.

§ 4
Bordlagda ärenden
Beslut
Ärendena bordläggs.`,
      [
        '§1 Mötets öppnande',
        '§2 Motion av Arne Lilja (S) om fler bänkar i stadens parker',
        '§3 Årsredovisning för Hamnen AB',
        '§4 Bordlagda ärenden',
      ],
    ],
    [
      'case no above title on own line after number',
      `§ 31 Dnr 00123/2019
Yttrande över remiss om
nya hastighetsgränser
Kommunstyrelsens beslut
Yttrandet antas.
§ 32 Dnr 00140/2019
Delegationsbeslut
Kommunstyrelsens beslut
Redovisningen godkänns.`,
      ['§31 Yttrande över remiss om nya hastighetsgränser', '§32 Delegationsbeslut'],
    ],
    [
      'repeated number',
      `§ 4 Budget
Budgeten gicks igenom.
§ 5 Val
Siv Torell valdes.
§ 5 Motioner
Inga hade kommit.
§ 6 Avslutning
Mötet avslutades.`,
      ['§4 Budget', '§5 Val', '§5 Motioner', '§6 Avslutning'],
    ],
    [
      'repeated number, two times',
      `§ 4 Budget
Budgeten gicks igenom.
§ 5 Val
Siv Torell valdes.
§ 5 Motioner
Inga hade kommit.
§ 6 Info
Noterades.
§ 8 Skrivelser
Inga.
§ 8 Övrigt
Inget.
§ 9 Avslutning
Mötet avslutades.`,
      ['§4 Budget', '§5 Val', '§5 Motioner', '§6 Info', '§8 Skrivelser', '§8 Övrigt', '§9 Avslutning'],
    ],
    [
      '§ with AU refs',
      `§ 47 Au § 32 Dnr 2017/88
Gång- och cykelväg i Grenshult
Kommunstyrelsens beslut
Vägen byggs.
§ 48 Au § 33 Dnr 2017/90
Ny förskola
Kommunstyrelsens beslut
Förskolan byggs.`,
      ['§47 Gång- och cykelväg i Grenshult', '§48 Ny förskola'],
    ],
    [
      'page break header repeated',
      `§ 47 Gång- och cykelväg i Grenshult
Kommunstyrelsens beslut
Vägen byggs.
\f
§ 47 forts.
Sammanfattning
Vägen är lång.
§ 48 Ny förskola
Kommunstyrelsens beslut
Förskolan byggs.`,
      ['§47 Gång- och cykelväg i Grenshult', '§48 Ny förskola'],
    ],
    [
      'heading with date',
      `§ 3 Föregående protokoll 2022-11-29
Lades till handlingarna.
§ 4 Sammanträdestider 2023
Antogs.
§ 5 1 maj-firande
Firas i parken.
§ 6 2023 års budget
Antogs.
§ 7 10-årsjubileum
Firas.`,
      [
        '§3 Föregående protokoll 2022-11-29',
        '§4 Sammanträdestider 2023',
        '§5 1 maj-firande',
        '§6 2023 års budget',
        '§7 10-årsjubileum',
      ],
    ],
    [
      'real gap large',
      `§ 20 Budget
Antogs.
§ 21 Val
Siv valdes.
§ 34 Information
Noterades.
§ 35 Avslutning
Mötet avslutades.`,
      ['§20 Budget', '§21 Val', '§34 Information', '§35 Avslutning'],
    ],
    [
      'single §',
      `Kommunstyrelsen
Sammanträdesdatum 2023-03-17
§ 88 Förhandsbesked för Norrsund 3:18
Beslut
Förhandsbesked lämnas.`,
      ['§88 Förhandsbesked för Norrsund 3:18'],
    ],
  ])('%s', (_, text, expected) => {
    expect(headingsOf(text)).toEqual(expected);
  });
});

describe('titles that break in odd places', () => {
  it.each<[string, string, string]>([
    [
      'before a figure',
      `§ 5 Ärendenummer AB-2024-00112
Ändring av 9 § i det för alla hamnar och bryggor gällande kapitel
3 i ordningen för färjor och lotsar
Beslut
Ordningen antas.`,
      'Ändring av 9 § i det för alla hamnar och bryggor gällande kapitel 3 i ordningen för färjor och lotsar',
    ],
    [
      'between a first name and the surname',
      `§ 5 Ärendenummer AB-2024-00113
Motion av Siv Alm (S), Eva Berg Lindeman (M) och Nils-Ove
Torell (KD) om lyktor längs kajen i
Norra hamnen
Beslut
Motionen avslås.`,
      'Motion av Siv Alm (S), Eva Berg Lindeman (M) och Nils-Ove Torell (KD) om lyktor längs kajen i Norra hamnen',
    ],
    [
      'a word alone that is else a label',
      `§ 5
Inledning

Ordföranden förklarade sammanträdet öppnat.`,
      'Inledning',
    ],
  ])('%s', (_name, text, title) => {
    expect(structureMeeting(text).paragraphs[0]?.title).toBe(title);
  });

  it('heads a paragraph that says only that another is adjusted', () => {
    const { paragraphs } = structureMeeting(
      '§ 1 Öppnande\nMötet öppnas.\n\n§ 2 Beslutet förklaras omedelbart justerat\nBeslut\nParagrafen justeras.\n\n§ 3 Avslutning\nMötet avslutas.',
    );
    expect(paragraphs.map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  it.each([
    ['Kommunchefen och ekonomichefen informerar', ''],
    ['Ordföranden har ordet', ''],
    ['Val av revisorer', '\n2 revisorer på ett år: Bo Ek och Siv Torell'],
  ])('is no sentence, and goes on with no figure of a text: %s', (title, below) => {
    const { paragraphs } = structureMeeting(`Protokoll styrelsemöte 2021-05-04

§ 1 Mötets öppnande
Mötet öppnades.

§ 2 Läget
Läget är gott.

§ 3 ${title}${below}

§ 4 Avslutning
Mötet avslutades.`);
    expect(paragraphs[2]?.title).toBe(title);
  });

  it('has case numbers of registers within a register, and of a year in two figures', () => {
    const { paragraphs } = structureMeeting(`§ 54
Årsredovisning för 2013
STK-KOM-2013-00993

Kommunfullmäktige beslutar
att godkänna årsredovisningen.

§ 55                  Ks 04:199

Framtidsplan

Kommunstyrelsens beslut
Planen antas.

§ 56                  Ks 04:201                041

Budget

Kommunstyrelsens beslut
Budgeten antas.

KS § 57               Dnr 191/2013             Kod 623

Skolskjuts

Kommunstyrelsens beslut
Riktlinjerna antas.`);
    expect(paragraphs.map(({ title, caseNumber }) => [title, caseNumber])).toEqual([
      ['Årsredovisning för 2013', 'STK-KOM-2013-00993'],
      ['Framtidsplan', 'Ks 04:199'],
      ['Budget', 'Ks 04:201 041'],
      ['Skolskjuts', '191/2013'],
    ]);
  });
});
