import { describe, expect, it } from 'vitest';
import { lines, structureMeeting } from './structure-text.ts';

describe('a number alone above the only sentence of its paragraph', () => {
  const { paragraphs, chair, adjusters } = structureMeeting(lines`
    Protokoll fört vid extra föreningsstämma med Åvägens fiberförening den 7 december 2016

    §1
    Stämman öppnades av Thomas Lind.

    §2
    Till mötesordföranden valdes Thomas Lind.

    §3
    Till justerare valdes Anita Ros och Nils Bro

    §4
    Föreningsstämman fastställer föreslagen dagordning

    §5
    Föreningsstämman beslutade att välja 4 ledamöter i stället för 2. Till ledamöter valdes
    Siv Torell och Arne Lilja

    §6
    Föreningsstämman väljer Bo Ek till revisor.

    §7
    Information om hur grävningen ska gå till

    §8
    Mötet avslutas
  `);

  it('says what was decided, though no point ends it', () => {
    expect(paragraphs.map(({ title, decisions }) => [title, decisions.length])).toEqual([
      ['', 0],
      ['', 1],
      ['', 1],
      ['', 1],
      ['', 2],
      ['', 1],
      ['Information om hur grävningen ska gå till', 0],
      ['Mötet avslutas', 0],
    ]);
  });

  it('names the officers', () => {
    expect([chair, adjusters]).toEqual(['Thomas Lind', ['Anita Ros', 'Nils Bro']]);
  });
});
