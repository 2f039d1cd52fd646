import { describe, expect, it } from 'vitest';
import { repairText } from '../repair-text.ts';

const damaged = 'Forbundet foljer fragan till arsmotet.';
const mended = 'Förbundet följer frågan till årsmötet.';

describe('drop-stray-marks', () => {
  it('drops an underscore between two words on a damaged page', () => {
    expect(repairText(`${damaged}\nLagning av _ vägen`)).toBe(`${mended}\nLagning av vägen`);
  });

  it.each(['Namn _ _ _ _', '____________ Anna Berg', 'Datum: _'])('leaves the form %j', (line) => {
    expect(repairText(`${damaged}\n${line}`)).toBe(`${mended}\n${line}`);
  });

  it.each([
    ['Köket, 4 oktober: utan anmärkning,|', 'Köket, 4 oktober: utan anmärkning,'],
    ['|Justeras', 'Justeras'],
    ['Köket, utan anmärkning,|-', 'Köket, utan anmärkning, -'],
    ['| SAMMANTRÄDE', 'SAMMANTRÄDE'],
  ])('drops the line of a table beside a word: %j', (line, printed) => {
    expect(repairText(`${damaged}\n${line}`)).toBe(`${mended}\n${printed}`);
  });

  it.each(['Tfn 0123 | e-post', 'Hyror 870|', '|10', '| HYROR | 870 |', '| HYRA 870'])(
    'leaves the bar in %j',
    (line) => {
      expect(repairText(`${damaged}\n${line}`)).toBe(`${mended}\n${line}`);
    },
  );

  const around = ['Protokoll', 'Närvarande', '', '', 'Vid protokollet', 'Klara Malmström'];
  const onPage = (line: string, others: string): string =>
    [...around.slice(0, 2), others, line, ...around.slice(4)].join('\n');

  it.each([
    ['Tommy Rydell SD | Nej Nej', 'Tommy Rydell SD  Nej Nej'],
    ['Tova Granby MP |Ja Ja', 'Tova Granby MP Ja Ja'],
    ['23 ‘| Gert Falk S Ja', '23  Gert Falk S Ja'],
    ['Till yttre fond | 310 000 kr', 'Till yttre fond  310 000 kr'],
    ['Verksamhet Ram Prognos | Avvikelse', 'Verksamhet Ram Prognos  Avvikelse'],
  ])('drops the line of a table between cells, and leaves them apart: %j', (line, printed) => {
    expect(repairText(onPage(line, damaged))).toBe(onPage(printed, mended));
  });

  it.each([
    'Nationella program 92 600 | 93 500',
    'Tfn 0123-45 67 | mejl: info (a) byalaget',
    '| Hyror | 870 |',
    'Mötet hålls den | mars 2024',
    'Sidan | av 3',
    'Bilaga | till protokollet',
    'Anslaget ökas med | % från nyår',
    'Karin Alm | | x |',
  ])('leaves the bars between cells in %j', (line) => {
    expect(repairText(onPage(line, damaged))).toBe(onPage(line, mended));
  });

  it('leaves the bars of a header, first on its page or come again', () => {
    const header = 'Granby kommun | Valberedningen | Protokoll 2022-03-04';
    const text = (line: string): string => [header, line, 'Närvarande', '', '', header, 'Val'].join('\n');
    expect(repairText(text(damaged))).toBe(text(mended));
    const once = (line: string): string => [header, line, 'Närvarande', '', 'Val'].join('\n');
    expect(repairText(once(damaged))).toBe(once(mended));
  });

  it('leaves a sound page', () => {
    expect(repairText('Lagning av _ vägen |Justeras')).toBe('Lagning av _ vägen |Justeras');
  });
});
