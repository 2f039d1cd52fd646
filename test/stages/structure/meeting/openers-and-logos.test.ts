import { describe, expect, it } from 'vitest';
import { structurePages } from '../../../../src/stages/structure/structure-pages.ts';
import { pagesFromText } from '../pages-from-text.ts';
import { lines, structureMeeting } from '../structure-text.ts';

describe('the chair', () => {
  it('is the one by whom the meeting is said to be opened', () => {
    const text = lines`
      Närvarande: Siv Torell, Arne Lilja, Bo Ek
      § 1. Mötets öppnande. Mötet öppnades av ordförande Siv Torell.
      § 2. Ekonomi. Kassan gicks igenom.
    `;
    expect(structureMeeting(text).chair).toBe('Siv Torell');
  });
});

describe('two who sign on one line', () => {
  it('are each what the word before them says', () => {
    const text = lines`
      Närvarande: Siv Torell, Arne Lilja, Bo Ek
      § 1 Ekonomi
      Kassan gicks igenom.
      § 2 Avslutning
      Mötet avslutades.
      Vid protokollet: Siv Torell Ordförande: Arne Lilja
    `;
    const { chair, secretary } = structureMeeting(text);
    expect([chair, secretary]).toEqual(['Arne Lilja', 'Siv Torell']);
  });
});

describe('those away', () => {
  it('are named as those present are, by given names', () => {
    const text = lines`
      Närvarande: Siv T, Arne L, Bo
      Frånvarande: Per N, Greta,

      § 1 Mötet öppnas
      § 2 Ekonomi
    `;
    const { attendees, absentees } = structureMeeting(text);
    expect(attendees.map(({ name }) => name)).toEqual(['Siv T', 'Arne L', 'Bo']);
    expect(absentees.map(({ name }) => name)).toEqual(['Per N', 'Greta']);
  });
});

describe('the body', () => {
  it('may be named in the head of the page alone, taken for its logo', () => {
    const text = lines`
      Plats och tid    Rådhuset kl 9-15
      Beslutande       Greta Ahlmark (S), Arne Lilja (M)

      § 1 Budget
      Budgeten gicks igenom.
    `;
    const pages = pagesFromText(text, ['HAMNNÄMNDEN      SAMMANTRÄDESPROTOKOLL']).map((page) => ({
      ...page,
      furniture: page.furniture.map((one) => ({ ...one, kind: 'logo' as const })),
    }));
    const [minutes] = structurePages(pages, { file: 'a.txt', sha256: 'a'.repeat(64), pages: pages.length });
    expect(minutes?.body).toBe('Hamnnämnden');
  });
});
