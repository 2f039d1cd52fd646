import { describe, expect, it } from 'vitest';
import { repairText } from '../repair-text.ts';

const damaged = [
  'Foreningen valjer ledamoter pa tva ar. Kassoren ar Anna Berg.',
  'Motet holls pa skolgarden och arsmotet godkande styrelsens forvaltning.',
];

describe('4r on a page that has lost å ä ö', () => {
  it.each([
    ['lagenheter i storlekarna 2r, 3r och 4r.', 'lägenheter i storlekarna 2r, 3r och 4r.'],
    ['Foreningen hyr ut en 4r pa Storgatan.', 'Föreningen hyr ut en 4r på Storgatan.'],
    ['Foreningen hyr ut en 4r och en 4n pa Storgatan.', 'Föreningen hyr ut en 4r och en 4n på Storgatan.'],
    ['Det finns tva 4r i huset.', 'Det finns två 4r i huset.'],
    ['Det finns 12 4r i huset.', 'Det finns 12 4r i huset.'],
    ['Foreningen hyr ut 3r, 4r.', 'Föreningen hyr ut 3r, 4r.'],
    ['Lediga 4r:\nen 3r pa Storgatan', 'Lediga 4r:\nen 3r på Storgatan'],
  ])('is a size: %j', (line, mended) => {
    expect(
      repairText([...damaged, line].join('\n'))
        .split('\n')
        .slice(2)
        .join('\n'),
    ).toBe(mended);
  });

  it('is år behind ett, which no flat is', () => {
    expect(repairText([...damaged, 'Kassör på ett 4r omvaldes.'].join('\n')).split('\n')[2]).toBe(
      'Kassör på ett år omvaldes.',
    );
  });

  it('is är elsewhere', () => {
    expect(repairText([...damaged, 'Avgiften 4r 300 kronor.'].join('\n')).split('\n')[2]).toBe(
      'Avgiften är 300 kronor.',
    );
  });
});
