import { describe, expect, it } from 'vitest';
import { structureText } from '../structure-text.ts';
import { headingsOf } from './headings-of.ts';

describe('case numbers and titles above, beside and below the number', () => {
  it.each<[string, string, string[]]>([
    [
      'case number above the heading',
      `Dnr 2017/88
§ 47 Gång- och cykelväg i Grenshult
Kommunstyrelsens beslut
Vägen byggs.

Dnr 2017/90
§ 48 Ny förskola
Kommunstyrelsens beslut
Förskolan byggs.

Dnr 2017/91
§ 49 Ny skola
Kommunstyrelsens beslut
Skolan byggs.`,
      ['§47 Gång- och cykelväg i Grenshult', '§48 Ny förskola', '§49 Ny skola'],
    ],
    [
      'number of a region below the title, which names a report',
      `§ 47
Svar på remiss – Ljus över fjorden (SOU 2022:41)
RS/112/2023
Beslut
Yttrandet avges.

§ 48
Månadsrapport
RS/845/2022
Beslut
Rapporten godkänns.`,
      ['§47 Svar på remiss – Ljus över fjorden (SOU 2022:41)', '§48 Månadsrapport'],
    ],
    [
      'case number beside in own cell',
      `§ 47      Gång- och cykelväg i Grenshult      KS 2017/88
Kommunstyrelsens beslut
Vägen byggs.

§ 48      Ny förskola                         KS 2017/90
Kommunstyrelsens beslut
Förskolan byggs.`,
      ['§47 Gång- och cykelväg i Grenshult', '§48 Ny förskola'],
    ],
    [
      'case number with slash below, brackets',
      `§ 47
Gång- och cykelväg i Grenshult
(KS/2017:88)
Kommunstyrelsens beslut
Vägen byggs.
§ 48
Ny förskola
(KS/2017:90)
Kommunstyrelsens beslut
Förskolan byggs.`,
      ['§47 Gång- och cykelväg i Grenshult', '§48 Ny förskola'],
    ],
    [
      'title above number alone',
      `Val av justerare
§ 31
Siv Torell utses att justera protokollet.

Godkännande av dagordning
§ 32
Dagordningen godkänns.

Budget för 2024
§ 33
Budgeten antas.

Avslutning
§ 34
Mötet avslutas.`,
      ['§31 Val av justerare', '§32 Godkännande av dagordning', '§33 Budget för 2024', '§34 Avslutning'],
    ],
    [
      'dnr after title same line',
      `§ 12 Yttrande över översiktsplan, dnr KS 2019/331
Beslut
Yttrandet antas.
§ 13 Remiss Dnr: 2019-000445
Beslut
Remissen besvaras.
§ 14 Medborgarförslag – belysning (Dnr 12/2019)
Beslut
Avslås.`,
      ['§12 Yttrande över översiktsplan', '§13 Remiss', '§14 Medborgarförslag – belysning'],
    ],
    [
      'big city running text',
      `§ 7 Ärendenummer KSL-2022-00451
Interpellation av Arne Lilja (S) till kommunstyrelsens ordförande
om stadens beredskap vid
skyfall
Beslut
Svaret antecknas.
Yttranden
Arne Lilja (S), Siv Torell (M) och Bo Ek (C) yttrar sig.
§ 8 Ärendenummer KSL-2022-00499
Fråga av Siv Torell (M) om snöröjning
Beslut
Frågan får ställas.
§ 9
Anmälan av nya motioner
Beslut
Motionerna remitteras till kommunstyrelsen:
1. Motion av Arne Lilja (S) om bänkar
2. Motion av Siv Torell (M) om lekplatser
3. Motion av Bo Ek (C) om belysning
10. Motion av Karin Ask (V) om bad
11. Motion av Pär Ström (L) om bibliotek
§ 10
Avsägelser
Beslut
Entledigas.
§ 11
Val
Beslut
Väljs.`,
      [
        '§7 Interpellation av Arne Lilja (S) till kommunstyrelsens ordförande om stadens beredskap vid skyfall',
        '§8 Fråga av Siv Torell (M) om snöröjning',
        '§9 Anmälan av nya motioner',
        '§10 Avsägelser',
        '§11 Val',
      ],
    ],
    [
      'law names in title of real heading',
      `§ 4 Miljöbalken – tillsynsplan 2020
Planen antas.
§ 5 Alkohollagen, serveringstillstånd
Tillstånd ges.
§ 6 Avslutning
Mötet avslutades.`,
      ['§4 Miljöbalken – tillsynsplan 2020', '§5 Alkohollagen, serveringstillstånd', '§6 Avslutning'],
    ],
    [
      'upper caps section then §',
      `INFORMATIONSÄRENDEN
§ 14 Ekonomi
Läget redovisas.
BESLUTSÄRENDEN
§ 15 Taxa
Taxan antas.
§ 16 Avslutning
Mötet avslutades.`,
      ['§14 Ekonomi', '§15 Taxa', '§16 Avslutning'],
    ],
  ])('%s', (_, text, expected) => {
    expect(headingsOf(text)).toEqual(expected);
  });
});

describe('a case number beside or below the title', () => {
  it.each([
    ['§ 2 Taxa för hemtjänst\nRS/2016/22', 'RS/2016/22'],
    ['§ 2 Taxa för hemtjänst\n2016-00122', '2016-00122'],
    ['§ 2 Taxa för hemtjänst\n2016/22 SN', '2016/22 SN'],
    ['§ 2 Taxa för hemtjänst\nKS 2016-00122-1.2', 'KS 2016-00122-1.2'],
    ['§ 2 Taxa för hemtjänst [SN 2016/22]', 'SN 2016/22'],
    ['§ 2 SN 2016/22 Taxa för hemtjänst', 'SN 2016/22'],
    ['§ 2 RS160123 Taxa för hemtjänst', 'RS160123'],
    ['§2 Taxa för hemtjänst\n\nDnr. 2016/SN 0206 001', '2016/SN 0206 001'],
    ['§2 Taxa för hemtjänst\nDnr: 2016/SN 93 10', '2016/SN 93 10'],
    ['§ 2 Taxa för hemtjänst\nDnr 2016/SN 0206', '2016/SN 0206'],
    ['§2 Taxa för hemtjänst\n\nDnr. 2016/SN 0206 001\n\nDnr. 2016/SN 0207 001', '2016/SN 0206 001'],
  ])('is read from %j', (heading, caseNumber) => {
    const text = `§ 1 Öppnande\n\nMötet öppnades.\n\n${heading}\n\nTaxan gicks igenom.\n\n§ 3 Avslutning\n\nMötet avslutades.`;
    const paragraph = structureText(text)[0]?.paragraphs.find(({ number }) => number === 2);
    expect(paragraph?.title).toBe('Taxa för hemtjänst');
    expect(paragraph?.caseNumber).toBe(caseNumber);
  });
});

describe('no case number', () => {
  it.each([
    '§ 2 SOU 2022:41 Ljus över fjorden',
    '§ 2 SFS 2010:800 Skollagen',
    '§ 2 VM 2023/24 Skidor',
    '§ 2 EM 2016-06 Fotboll',
    '§ 2 EU 2030-12 Klimatmål',
    '§ 2 Svar på remiss SOU 2022:41',
    '§ 2 Årsredovisning\n2015-123',
    '§ 2 Budget\n2019/020',
    '§ 2 Säsongen\n2023/24 IFK',
    '§ 2 Taxa [SOU 2022:41]',
  ])('is in %j', (heading) => {
    const text = `§ 1 Öppnande\n\nMötet öppnades.\n\n${heading}\n\nTaxan gicks igenom.\n\n§ 3 Avslutning\n\nMötet avslutades.`;
    const paragraph = structureText(text)[0]?.paragraphs.find(({ number }) => number === 2);
    expect(paragraph?.number).toBe(2);
    expect(paragraph?.caseNumber).toBeNull();
  });
});

it('ends in no date', () => {
  expect(
    headingsOf('§ 7\nBOKSLUT 30.9.2016\nBeslut\nBokslutet godkänns.\n\n§ 8 Avslutning\nMötet avslutas.')[0],
  ).toBe('§7 BOKSLUT 30.9.2016');
});
