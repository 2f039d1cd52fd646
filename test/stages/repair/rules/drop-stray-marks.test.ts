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

  it('leaves a sound page', () => {
    expect(repairText('Lagning av _ vägen |Justeras')).toBe('Lagning av _ vägen |Justeras');
  });
});
