import { describe, expect, it } from 'vitest';
import { lines, structureMeeting } from './structure-text.ts';

const titles = (text: string): readonly string[] =>
  structureMeeting(`Kommunfullmäktige\nProtokoll 2024-05-02\n\n${text}`).paragraphs.map(({ title }) => title);

describe('titles over several lines', () => {
  it('go on with the party of the last name', () => {
    const text = lines`
      § 1 Dnr KS 2024/17
      Motion av Axel Lilja (L), Sofia Gyll (M), Jessica Blick
      (D) och Kristina Lund (KD) om skärmar i
      skolan
      Beslut
      Ärendet bordläggs.

      § 2 Avslutning
      Mötet avslutas.`;
    expect(titles(text)[0]).toBe(
      'Motion av Axel Lilja (L), Sofia Gyll (M), Jessica Blick (D) och Kristina Lund (KD) om skärmar i skolan',
    );
  });

  it('go on with the clause that their last word asks for', () => {
    const text = lines`
      § 1 Dnr KS 2024/18
      Redovisning av uppdrag om samarbete med
      hamnarna, kusterna och tullen i syfte
      att minska utsläppen
      Beslut
      Redovisningen antecknas.

      § 2 Uppdrag
      att se över taxan gavs till kansliet.`;
    expect(titles(text)).toEqual([
      'Redovisning av uppdrag om samarbete med hamnarna, kusterna och tullen i syfte att minska utsläppen',
      'Uppdrag',
    ]);
  });
});
