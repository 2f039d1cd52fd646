import { describe, expect, it } from 'vitest';
import { joinSplitWord } from '../../../../src/stages/repair/candidates/join-split-word.ts';
import { readDocumentWords } from '../../../../src/stages/repair/words/document-words.ts';
import { createWordRules } from '../../../../src/stages/repair/words/word-rules.ts';
import { language, repairText } from '../repair-text.ts';

const rules = createWordRules(readDocumentWords(language, [], []));

describe('join-split-word', () => {
  it.each([
    ['ordföran', 'den', 'ordföranden'],
    ['styrel', 'sen', 'styrelsen'],
    ['Revi', 'sorerna', 'Revisorerna'],
    ['vat', 'tenskadan', 'vattenskadan'],
    ['förs', 'kolebarnens', 'förskolebarnens'],
    ['Sammantra', 'det', 'Sammanträdet'],
    ['f', 'orslag', 'förslag'],
  ])('joins %j and %j', (first, second, whole) => {
    expect(joinSplitWord(first, second, rules)?.text).toBe(whole);
  });

  it.each([
    ['two words of their own', 'under', 'lag'],
    ['what is no word together either', 'styrel', 'ordet'],
    ['a compound of two words', 'brand', 'skyddet'],
    ['a word that has only lost its dots', 'forslag', 'en'],
    ['a name and what is its', 'Ekmaras', 'jaktlag'],
    ['figures', '12', 'styrelsen'],
    ['a name and its surname', 'Bo', 'Ek'],
  ])('leaves %s', (_, first, second) => {
    expect(joinSplitWord(first, second, rules)).toBeNull();
  });

  it('joins on a damaged page only', () => {
    const line = 'Därefter tog ordföran den ordet.';
    expect(repairText(line)).toBe(line);
    expect(repairText(`Ordféranden halsade valkommen till métet.\n${line}`).split('\n')[1]).toBe(
      'Därefter tog ordföranden ordet.',
    );
  });
});
