import { describe, expect, it } from 'vitest';
import { standings } from '../../../../src/stages/repair/lexicon/lexicon.ts';
import { language } from '../repair-text.ts';

const { lexicon } = language;

describe('the Swedish lexicon', () => {
  it.each(
    'samordningsförbundet räddningstjänstförbundet folkhälsoarbete utvecklingsstrateg verksamhetsberättelse sextiotalshuset tjugofem löne- Skellefteås FÖRSÄKRINGSKASSAN Åkesson'.split(
      ' ',
    ),
  )('knows %s', (word) => {
    expect(lexicon.standing(word)).not.toBe(standings.unknown);
  });

  it.each(
    'fran Forbundschef arsredovisning samordningsférbundet sigpå ochfrån revisionsberättelsernaför ernpolyment Qvestio'.split(
      ' ',
    ),
  )('does not know %s', (word) => {
    expect(lexicon.standing(word)).toBe(standings.unknown);
  });
});
