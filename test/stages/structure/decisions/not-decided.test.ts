import { describe, expect, it } from 'vitest';
import { lines, outline } from '../structure-text.ts';

function secondOf(paragraph: string): readonly string[] {
  const text = `Protokoll styrelsemöte 2021-05-04

§ 1 Mötets öppnande
Siv Torell öppnade mötet.

§ 2 ${paragraph}

§ 3 Mötets avslutande
Mötet avslutades.
`;
  const [, second = ''] = outline(text)
    .split(/\n?§[123] /u)
    .slice(1);
  return second
    .split('\n')
    .slice(1)
    .map((line) => line.trim());
}

describe('what is said in a board that announces nothing', () => {
  it.each([
    'Cykelväg\nBo Ek föreslår\natt avslå motionen\natt ge kansliet i uppdrag att svara',
    'Cykelväg\nBo Ek lämnade följande förslag.\natt avslå motionen\natt ge kansliet i uppdrag att svara',
    'Närvaro\nGäster får enligt stadgarna närvarorätt.',
    'Valberedning\nVal av valberedning: Bo Ek föreslogs men avböjde.',
  ])('is no decision: %s', (paragraph) => {
    expect(secondOf(paragraph)).toEqual([]);
  });

  it('is one where a clause stands alone below it', () => {
    expect(
      secondOf('Budget\nBo Ek redovisade budgeten.\natt godkänna redovisningen\natt anta budgeten'),
    ).toEqual(['decision', 'att godkänna redovisningen', 'decision', 'att anta budgeten']);
  });
});

describe('sentences', () => {
  it.each([
    [
      'Besök\nMötet besöktes av 30 pers. Mötet beslutade att höja avgiften.',
      'Mötet beslutade att höja avgiften.',
    ],
    ['Budget\nMötet började kl. 18.30. 2020 års budget godkändes.', '2020 års budget godkändes.'],
  ])('end at an abbreviation or a time of day: %s', (paragraph, decided) => {
    expect(secondOf(paragraph).at(-1)).toBe(decided);
  });
});

describe('points', () => {
  it('stand apart below a quotation that nothing ends', () => {
    const points = '1. anta policyn "Trygg skola\n2. avslå motionen\n3. uppdra åt styrelsen att svara';
    expect(secondOf(`Planer\nStämman beslutade\n${points}`)).toEqual([
      'decision of Stämman',
      'anta policyn "Trygg skola',
      'avslå motionen',
      'uppdra åt styrelsen att svara',
    ]);
  });

  it('quote nothing by the marks of inches', () => {
    const [, ...points] = secondOf(
      'Inköp\nStämman beslutade\natt köpa skärmar om 65" till skolan\natt avsätta 20 000 kr\natt köpa bänkar om 55"\natt återrapportera i maj',
    );
    expect(points).toHaveLength(4);
  });

  it('hold the name in capitals that they ask for', () => {
    expect(secondOf('Revisor\nStämman beslutade\natt till revisor välja\nARNE LILJA')).toEqual([
      'decision of Stämman',
      'att till revisor välja ARNE LILJA',
    ]);
  });
});

describe('the list of those chosen that ends the minutes', () => {
  it('is no signatures', () => {
    const chosen = 'Siv Torell, ordförande\nBo Ek, sekreterare';
    for (const lead of [
      'Mötet valde\n',
      'Till styrelse valdes:\n\n',
      'Mötet valde\nArne Lilja, kassör\n\n',
    ]) {
      const text = `Protokoll årsmöte 2021-05-04\n\n§ 1 Öppnande\nMötet öppnades.\n\n§ 2 Val\n${lead}${chosen}\n`;
      expect(outline(text)).toContain('Bo Ek, sekreterare');
    }
  });
});

const decided = (text: string): readonly string[] =>
  outline(`Hamnnämnden\nProtokoll 2024-05-29\n\n§ 1 ${text}\n`)
    .split('\n')
    .slice(1)
    .map((line) => line.trim());

describe('above or below what its label announces', () => {
  it('the matter’s description tells what a body does', () => {
    const text = lines`
      Protokollsjusterare

      Ärendebeskrivning
      Nämnden utser en justerare som jämte ordföranden justerar protokollet samt tid för justering.

      Beslut
      Hamnnämnden beslutar:
      1. Siv Torell (L) utses till justerare.`;
    expect(decided(text)).toEqual(['decision of Hamnnämnden', 'Siv Torell (L) utses till justerare.']);
  });

  it('the list of what a motion asks for says that the body gives a task', () => {
    const text = lines`
      Svar på motion om kajen
      Beslut
      Hamnnämnden avslår motionen.
      Ärendet
      Siv Torell (SD) föreslår i en motion att:
      - Hamnnämnden ger berörda förvaltningar i uppdrag:
      - Att skyndsamt utreda kajen och återrapportera till fullmäktige.
      Kontoret har avstyrkt motionen.
      Ärendets behandling
      Kontorets tjänsteskrivelse daterad den 2 april 2024.`;
    expect(decided(text)).toEqual(['decision of Hamnnämnden', 'Hamnnämnden avslår motionen.']);
  });
});
