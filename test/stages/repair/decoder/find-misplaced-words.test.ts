import { describe, expect, it } from 'vitest';
import { repairText } from '../repair-text.ts';

const sound =
  'Ordföranden hälsade ledamöterna välkomna till mötet. Nämnden följer läget på länet.\nFrågan gäller årets budget.';

describe('real words that stand where only those with å ä ö can', () => {
  it('are evidence of damage on a page that has no other', () => {
    const text = `${sound}\nTill en gemensam kväll for nya ledamöter. Kostnaden ar 120 kr per deltagare.`;
    expect(repairText(text)).toBe(
      `${sound}\nTill en gemensam kväll för nya ledamöter. Kostnaden är 120 kr per deltagare.`,
    );
  });

  it('are none alone', () => {
    const text = `${sound}\nKostnaden ar 120 kr per deltagare.`;
    expect(repairText(text)).toBe(text);
  });

  it('are none where they stand as they are', () => {
    const text = `${sound}\nHans far och hon for till staden. Hon har en ar skog, och han tar en.`;
    expect(repairText(text)).toBe(text);
  });
});
