import { describe, expect, it } from 'vitest';
import { paragraph } from './read-paragraph.ts';

const recused = (text: string): readonly string[] => paragraph(text).recusals.map(({ name }) => name);

describe('a recusal told as a story', () => {
  it.each([
    ['Eva Lind, som äger åkeriet, gick ut medan frågan behandlades.', ['Eva Lind']],
    ['Eva Lind, som berörs av förslaget, lämnade rummet under punkten.', ['Eva Lind']],
    ['Eva Lind är delägare i ett av företagen. Hon lämnade lokalen innan ärendet föredrogs.', ['Eva Lind']],
    ['Bo Ek är jaktledare i området. Han anmälde jäv och deltog inte i behandlingen.', ['Bo Ek']],
    ['Bo Ek är med i teatergruppen och gick ut i köket under tiden.', ['Bo Ek']],
  ])('%s', (text, names) => {
    expect(recused(text)).toEqual(names);
  });

  it.each([
    'Eva Lind, som hade ont i huvudet, gick ut medan kaffet kokade.',
    'Eva Lind berättade om resan. Hon lämnade lokalen i gott skick.',
    'Eva Lind är kassör i klubben. Hon lämnade mötet kl. 20.',
    'Bo Ek är med i teatergruppen och gick igenom budgeten.',
    'Han gick ut. Ingen anmälde jäv.',
  ])('not: %s', (text) => {
    expect(recused(text)).toEqual([]);
  });
});
