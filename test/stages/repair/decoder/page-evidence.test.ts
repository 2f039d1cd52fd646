import { describe, expect, it } from 'vitest';
import type { PageText, Reading } from '../../../../src/records/page-text.ts';
import { repairPages } from '../../../../src/stages/repair/repair-pages.ts';
import { language } from '../repair-text.ts';

const damage = 'Ordféranden halsade valkommen till métet.';

/** A scanned page of two lines; the second one's third word has what another engine read there. */
function page(word: string, confidence: number, alternatives: readonly Reading[]): PageText {
  const text = `Styrelsen antog ${word} enhälligt.`;
  const words = [...text.matchAll(/\S+/gu)].map((match) => ({
    text: match[0],
    start: match.index,
    box: { x: match.index, y: 0, width: match[0].length, height: 1 },
    confidence: match[0] === word ? confidence : 95,
    source: 'tesseract.js:swe',
    alternatives: match[0] === word ? [...alternatives] : [],
  }));
  const line = { box: null, block: 0, fontSize: null, bold: null };
  return {
    page: 1,
    width: 595,
    height: 842,
    verdict: { code: 'image', reason: 'a picture' },
    regions: [],
    lines: [
      { ...line, text: damage, words: [] },
      { ...line, text, words },
    ],
    notices: [],
  };
}

function secondLine(source: PageText): string | undefined {
  return repairPages([source], language)[0]?.lines[1]?.text;
}

describe('what the page itself says', () => {
  const other = { text: 'budgeten', source: 'tesseract.js:eng', confidence: 92 };

  it('takes another engine’s word where the one that was read is none', () => {
    expect(secondLine(page('hudyeteu', 30, [other]))).toBe('Styrelsen antog budgeten enhälligt.');
  });

  it('knows no better without it', () => {
    expect(secondLine(page('hudyeteu', 30, []))).toBe('Styrelsen antog hudyeteu enhälligt.');
  });

  it.each([
    ['a part of a word with a hyphen', 'Anna-Lcnq', 'Anna-Lena'],
    ['one of two words without a space between', 'hudyeteu,plqncn', 'budgeten'],
    ['a word that it is too long for', 'hudg', 'budgeten'],
  ])('leaves %s', (_, word, text) => {
    expect(secondLine(page(word, 30, [{ ...other, text }]))).toBe(`Styrelsen antog ${word} enhälligt.`);
  });

  it.each([
    ['a word that is one', 'stadgarna', other],
    ['a figure, whatever another engine read', '1240', { ...other, text: 'tolv' }],
    ['a word where the other is none either', 'hudyeteu', { ...other, text: 'bndgctcn' }],
    ['a word where the other has figures in it', 'hudyeteu', { ...other, text: 'budget3n' }],
  ])('leaves %s', (_, word, alternative) => {
    expect(secondLine(page(word, 30, [alternative]))).toBe(`Styrelsen antog ${word} enhälligt.`);
  });
});
