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

  it('stand below the number of the paper that they rest on', () => {
    const text = lines`
      § 1
      Utlåtande 2015:72 RV (Dnr 315-1204/2014)
      Ny avgift för båtplatser
      Beslut
      Avgiften antas.

      § 2
      Utlåtande 2015:73 RV
      Beslut
      Utlåtandet läggs till handlingarna.`;
    expect(titles(text)).toEqual(['Ny avgift för båtplatser', 'Utlåtande 2015:73 RV']);
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

  it('go on with a name in the middle of a line that is not full, down to the label', () => {
    const text = lines`
      § 1 Ärendenummer SLK-2025-00386

      Yrkande från SD om att bevara spåren för att säkerställa
      Almstads framkomlighet, konkurrenskraft och ekonomiska
      välmående
      Beslut

      Yrkandet från SD avslås.

      Handlingar

      Yrkande från SD den 17 mars 2025 om spåren, hållplatserna och vagnarna i Almstads hamn.`;
    expect(titles(text)).toEqual([
      'Yrkande från SD om att bevara spåren för att säkerställa Almstads framkomlighet, konkurrenskraft och ekonomiska välmående',
    ]);
  });

  it('go on down to the line of the case number', () => {
    const text = lines`
      § 117 Tillstånd för försäljning av tobak på Kiosken Svanen, Hamnhuset
      Market AB, Källan 4
      Ärendenummer: M-2024-2109.
      Nämnden föreslås meddela bolaget en varning med anledning av vad tullen har funnit.

      § 118 Remiss
      Ärendenummer: M-2024-2110.
      Remissen besvaras.`;
    expect(titles(text)).toEqual([
      'Tillstånd för försäljning av tobak på Kiosken Svanen, Hamnhuset Market AB, Källan 4',
      'Remiss',
    ]);
  });

  it('take a long line that names a motion and all who wrote it', () => {
    const title =
      'Motion från Greta Ahl (fp), Siv Torell (m), Emma Borg (c), Gun Ek-Öhman (sjöp) samt Arne Lilja (kd) om samverkan mellan lotsarna i Almstad och varven i Norrsund';
    const text = `§ 174:\n\n${title}\n\nFöredrogs inför fullmäktige styrelsens förslag i ärendet.\n\n§ 175:\n\nAvslutning\n\nMötet avslutas.`;
    expect(titles(text)).toEqual([title, 'Avslutning']);
  });
});
