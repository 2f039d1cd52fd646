import { describe, expect, it } from 'vitest';
import { lines } from '../structure-text.ts';
import { paragraph } from './read-paragraph.ts';

const movers = (text: string): readonly string[] =>
  paragraph(text).proposals.map(({ by, text: said }) => `${by.join(' + ')}: ${said.split(' ').at(-1) ?? ''}`);

describe('more than one mover in a block under the label of proposals', () => {
  it('parts what one of them moves besides', () => {
    const text = lines`
      Yrkanden
      Ordföranden Siv Torell (S) och Arne Lilja (M) yrkar bifall till
      stadskontorets förslag. Vidare yrkar Siv Torell (S) avslag på yrkandet från C.
      Propositionsordning`;
    expect(movers(text)).toEqual(['Siv Torell + Arne Lilja: förslag.', 'Siv Torell: C.']);
  });

  it('parts those whose names go on over the line', () => {
    const text = lines`
      Yrkanden
      Greta Ahl (V) och Siv Torell (S) yrkar bifall till styrelsens förslag.
      Arne Lilja (L), Axel Jonsson (M), Lilly Vilander (D), Emma Borg (C)
      och Jöran Falk (KD) yrkar bifall till yrkande från M och L
      den 21 maj 2024.
      Propositionsordning`;
    expect(movers(text)).toEqual([
      'Greta Ahl + Siv Torell: förslag.',
      'Arne Lilja + Axel Jonsson + Lilly Vilander + Emma Borg + Jöran Falk: 2024.',
    ]);
  });

  it('parts those who only propose', () => {
    const text = lines`
      Förslag till beslut
      Ledamöternas förslag till beslut
      Lennart Vik (SD) föreslår bifall till Sjöpartiets förslag till budget för hamnen och varven.
      Greta Ahl (L), Siv Torell (L), Arne Lilja (L), Emma Borg (L) och
      Jöran Falk (L) föreslår bifall till Liberalernas förslag till budget.
      Beslutsgång`;
    expect(movers(text)).toEqual([
      'Lennart Vik: varven.',
      'Greta Ahl + Siv Torell + Arne Lilja + Emma Borg + Jöran Falk: budget.',
    ]);
  });

  it('parts a deputy from the one before', () => {
    const text = lines`
      Yrkanden
      Arne Lilja (D) yrkar bifall till yrkande från D den 30 oktober.
      Tjänstgörande ersättaren Johan Hult (S) yrkar avslag på yrkandet.
      Propositionsordning`;
    expect(movers(text)).toEqual(['Arne Lilja: oktober.', 'Johan Hult: yrkandet.']);
  });

  it('leaves whoever only joins in with the one who moved', () => {
    const text = lines`
      Yrkanden
      Arne Lilja (L) yrkar avslag på förslaget. Siv Torell (S) instämmer i yrkandet.`;
    expect(movers(text)).toEqual(['Arne Lilja + Siv Torell: yrkandet.']);
  });

  it('reads a claim whose verb was forgotten', () => {
    const text = lines`
      Yrkanden
      Arne Lilja (L) och Emma Borg (C) bifall till kontorets förslag
      samt tilläggsyrkande från L och C den 9 april 2024.
      Siv Torell (S) yrkar avslag på samtliga yrkanden.`;
    expect(movers(text)).toEqual(['Arne Lilja + Emma Borg: 2024.', 'Siv Torell: yrkanden.']);
  });

  it('parts those of whom a council tells with dels', () => {
    const text = lines`
      Under överläggningen yrkar dels Greta Ahl, Siv Torell och Emma Borg bifall till utskottets förslag att landstinget beslutar

      att avslå motionen

      dels Arne Lilja och Johan Hult bifall till motionen.

      Ordföranden ställer förslagen under proposition.`;
    expect(movers(text)).toEqual([
      'Greta Ahl + Siv Torell + Emma Borg: motionen',
      'Arne Lilja + Johan Hult: motionen.',
    ]);
  });

  it('names all of them where one block tells with dels', () => {
    const text =
      'Under överläggningen yrkar dels Greta Ahl bifall till förslaget, dels Arne Lilja och Johan Hult avslag.';
    expect(movers(text)).toEqual(['Greta Ahl + Arne Lilja + Johan Hult: avslag.']);
  });

  it('reads who joins in, where it is all that a block says', () => {
    const text = lines`
      Arne Lilja yrkade att ärendet återremitteras.

      I återremissyrkandet instämde Greta Ahl, Siv Torell och Emma Borg.

      Ordföranden ställde yrkandet under proposition.`;
    expect(movers(text)).toEqual([
      'Arne Lilja: återremitteras.',
      'Greta Ahl + Siv Torell + Emma Borg: Borg.',
    ]);
  });
});
