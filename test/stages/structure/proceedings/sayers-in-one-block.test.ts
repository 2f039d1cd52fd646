import { describe, expect, it } from 'vitest';
import { lines } from '../structure-text.ts';
import { paragraph } from './read-paragraph.ts';

describe('more than one who says something in a block', () => {
  it('has a statement each', () => {
    const { statements, notTakingPart } = paragraph(lines`
      Beslut
      Planen antas.

      Protokollsanteckningar
      Arne Lilja (D) antecknar som yttrande en skrivelse från den 27 augusti 2024.
      Siv Torell (C) antecknar som yttrande två skrivelser från den 18 oktober.
      Representanterna från S och V antecknar som yttrande en skrivelse.
      Axel Jons (M) deltar inte i beslutet.`);
    expect(statements.map(({ by }) => by)).toEqual([['Arne Lilja'], ['Siv Torell'], ['S', 'V']]);
    expect(notTakingPart?.map(({ by }) => by)).toEqual([['Axel Jons']]);
  });

  it('has a reservation each', () => {
    const { reservations } = paragraph(lines`
      Beslut
      Planen antas.

      Reservationer
      Arne Lilja (D) reserverar sig mot beslutet till förmån för det egna yrkandet.
      Siv Torell (C) och Bo Ek (M) reserverar sig mot beslutet.`);
    expect(reservations.map(({ by }) => by)).toEqual([['Arne Lilja'], ['Siv Torell', 'Bo Ek']]);
  });
});
