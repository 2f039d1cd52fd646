import { describe, expect, it } from 'vitest';
import { lines } from '../structure-text.ts';
import { paragraph } from './read-paragraph.ts';

const outside = (text: string): readonly (readonly string[])[] | undefined =>
  paragraph(text).notTakingPart?.map(({ by }) => by);

describe('who takes no part in a decision', () => {
  it.each([
    ['Siv Torell (M) och Arne Lilja (L) deltar inte i beslutet.', [['Siv Torell', 'Arne Lilja']]],
    ['Ledamöterna från M och KD deltar ej i beslutet.', [['M', 'KD']]],
    ['Vänsterpartiet avstår från att delta i beslutet.', [['Vänsterpartiet']]],
    ['Siv Torell (M) anmäler att hon inte deltar i ärendets avgörande om yrkandet faller.', undefined],
    ['Axel Jons (M) meddelar att ledamöterna från M och KD inte deltar i beslutet.', [['M', 'KD']]],
    ['Siv Torell (M) deltar inte i beslutet på grund av jäv.', undefined],
    ['Nämnden deltar inte i beslut av detta slag.', undefined],
    ['Tjänstemännen deltar inte i beslutet.', undefined],
  ])('%s', (text, by) => {
    expect(outside(`Beslut\nPlanen antas.\n\n${text}`)).toEqual(by);
  });

  it('is announced among what is moved', () => {
    const text = lines`
      Beslut
      Yrkandet avslås.

      Yrkanden
      Axel Jons (M) anmäler att ledamöterna från M och KD inte deltar i beslutet.
      Siv Torell (S) yrkar att den som är jävig inte deltar i beslutet.`;
    expect(outside(text)).toEqual([['M', 'KD']]);
  });

  it('is told under its label by names alone', () => {
    const text = lines`
      Beslut
      Planen antas.

      Deltar inte i beslutet
      Siv Torell (M) och Arne Lilja (L).

      Protokollsutdrag
      Kansliet`;
    expect(outside(text)).toEqual([['Siv Torell', 'Arne Lilja']]);
  });

  it('is told among the notes', () => {
    const text = lines`
      Beslut
      Planen antas.

      Protokollsanteckningar
      Axel Jons (M), Elsa Lann (KD) och tjänstgörande ersättarna Nina Misk (M)
      och Anni Red (M) deltar inte i beslutet.`;
    expect(outside(text)).toEqual([['Axel Jons', 'Elsa Lann', 'Nina Misk', 'Anni Red']]);
  });
});
