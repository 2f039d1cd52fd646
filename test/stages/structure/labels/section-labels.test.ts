import { describe, expect, it } from 'vitest';
import { expand } from '../../../../src/stages/structure/labels/match-label.ts';
import { readSectionLabel } from '../../../../src/stages/structure/labels/section-labels.ts';

describe('readSectionLabel', () => {
  it.each([
    ['background', 'Ärendebeskrivning'],
    ['background', 'SAMMANFATTNING AV ÄRENDET:'],
    ['earlier', 'Ärendets tidigare behandling'],
    ['background', 'Förvaltningens bedömning'],
    ['background', 'Skälen för beslutet'],
    ['background', 'Yttranden vid sammanträdet'],
    ['proposal', 'Yrkande(n)'],
    ['proposal', 'Y R K A N D E N'],
    ['proposal', 'Yrkande från Siv Torell (S)'],
    ['proposal', 'Siv Torells (S) tilläggsyrkande'],
    ['proposal', 'Förslag till beslut på sammanträdet'],
    ['proposal', 'Kommunstyrelsens arbetsutskotts förslag till beslut'],
    ['proposal', 'Tekniska kontorets förslag'],
    ['procedure', 'Propositionsordning'],
    ['procedure', 'Beslutsgång:'],
    ['vote', 'Omröstningsresultat'],
    ['vote', 'Voteringslista'],
    ['reservation', 'Reservation(er)'],
    ['reservation', 'Skriftlig reservation från Siv Torell (M)'],
    ['note', 'Protokollsanteckning(ar)'],
    ['note', 'Särskilt yttrande'],
    ['recusal', 'Jäv'],
    ['recipients', 'Protokollsutdrag skickas till'],
    ['recipients', 'Beslutet ska skickas till:'],
    ['recipients', 'Expedieras till'],
    ['documents', 'Handlingar'],
    ['documents', 'Beslutsunderlag'],
  ])('%s: %s', (kind, text) => {
    expect(readSectionLabel(text)).toEqual({ kind, rest: '' });
  });

  it.each([
    ['background', 'Ärendebeskrivnlng'],
    ['background', 'Arendebeskrivning'],
    ['proposal', 'Yrkand€n'],
    ['reservation', 'Reservatloner'],
    ['recipients', 'Protokollsuldrag skickas tlll'],
    ['documents', 'Bes1utsunder1ag'],
  ])('%s, though damaged: %s', (kind, text) => {
    expect(readSectionLabel(text)?.kind).toBe(kind);
  });

  it('gives the text on the label’s line', () => {
    expect(readSectionLabel('Yrkanden: Siv Torell yrkar bifall.')).toEqual({
      kind: 'proposal',
      rest: 'Siv Torell yrkar bifall.',
    });
  });

  it.each([
    'Handlingarnas ordning är bestämd',
    'Föredrogs hamnnämndens förslag till förändringar i',
    'Arbetsutskottets förslag till taxa bifalls.',
    'Information lämnades av hamnchefen',
    'Ärendena',
    'Siv Torell yrkar bifall',
    'Utredaren',
  ])('is none: %s', (text) => {
    expect(readSectionLabel(text)).toBeNull();
  });
});

describe('expand', () => {
  it('spells out what may stand and what must', () => {
    expect(expand('Förslag [till|på] beslut(et)')).toEqual([
      'Förslag till beslut',
      'Förslag till beslutet',
      'Förslag på beslut',
      'Förslag på beslutet',
    ]);
  });
});
