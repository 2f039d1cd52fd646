import { describe, expect, it } from 'vitest';
import { structureMeeting } from './structure-text.ts';

// no line ends between a name and its party, so that lines end early
const { paragraphs } = structureMeeting(`Kommunfullmäktige
Protokoll nr 7
Sammanträdesdatum: 2024-09-03

§ 11 Ärendenummer ABC-2024-00542
Motion om lägre avgift för båtplatser
Beslut
Enligt kommunstyrelsens förslag:
Motionen avslås.

Yrkanden
Tuva Rask (S), Nils Lindbro (V) och Olle Ekman (C) yrkar bifall till
kommunstyrelsens förslag.
Greta Ahlmark (M), Siv Torell (L), Arne Liljas (SD) och
Ivar Stenlund (D) yrkar bifall till motionen.

Reservationer
Ledamöterna från SD reserverar sig mot beslutet till förmån för det egna yrkandet.
Ledamöterna från C reserverar sig mot beslutet till förmån för det egna yrkandet.

§ 12 Ärendenummer ABC-2023-01060
Inhyrning av en lokal för segelskolan
Beslut

På förslag av tjänstgörande ersättaren Otto Rask (S):
Ärendet bordläggs till sammanträdet den 21 februari 2024.

§ 13 Avslutning
Sammanträdet avslutas.
`);

describe('lines that end early', () => {
  it('break no list of movers', () => {
    expect(paragraphs[0]?.proposals.map(({ by }) => by.length)).toEqual([3, 4]);
  });

  it('leave those who reserve themselves a line each', () => {
    expect(paragraphs[0]?.reservations.map(({ by }) => by)).toEqual([['SD'], ['C']]);
  });

  it('leave by whose proposal a decision is made out of it', () => {
    expect(paragraphs[1]?.decisions.map(({ text }) => text)).toEqual([
      'Ärendet bordläggs till sammanträdet den 21 februari 2024.',
    ]);
  });
});
