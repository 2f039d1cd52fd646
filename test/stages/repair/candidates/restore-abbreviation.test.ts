import { describe, expect, it } from 'vitest';
import { repairText } from '../repair-text.ts';

// Engines choose their language word by word: the page has lost some of its å ä ö.
const page = `Narvarande: Torkel Bro (ÖF), Lisa Ek (ÖF), Per Al (ÖF) och Mona Lind (ÖF).
Ordféranden hälsade ledaméterna välkomna och förklarade motet öppnat.
Foregaende protokoll lades till handlingarna. Kassoren foredrog rapporten.`;

describe('restore-abbreviation', () => {
  it('restores what the document has more often with its rings and dots', () => {
    expect(repairText(`${page}\nTorkel Bro (OF) reserverade sig.`)).toContain('Torkel Bro (ÖF) reserverade');
  });

  it('leaves what the document has as often without them', () => {
    const others = 'Eva By (OF), Jan Vik (OF), Siv Dal (OF) och Ulf Hed (OF) avstod.';
    expect(repairText(`${page}\n${others}`)).toContain(others);
  });

  it('leaves what stands so on a page that is sound', () => {
    const sound = page.replaceAll('é', 'ö').replace('Narv', 'Närv').replace('motet', 'mötet');
    const text = `${sound.split('\n').slice(0, 2).join('\n')}\nTorkel Bro (OF) reserverade sig.`;
    expect(repairText(text)).toBe(text);
  });
});
