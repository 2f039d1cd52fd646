import { describe, expect, it } from 'vitest';
import { joinSplitWord } from '../../../../src/stages/repair/candidates/join-split-word.ts';
import { readDocumentWords } from '../../../../src/stages/repair/words/document-words.ts';
import { language, repairText } from '../repair-text.ts';

const noWords = readDocumentWords(language, [], []);

describe('join-split-word', () => {
  it.each([
    ['ordföran', 'den', 'ordföranden'],
    ['styrel', 'sen', 'styrelsen'],
    ['Revi', 'sorerna', 'Revisorerna'],
  ])('joins %j and %j', (first, second, whole) => {
    expect(joinSplitWord(first, second, noWords)?.text).toBe(whole);
  });

  it.each([
    ['two words of their own', 'under', 'lag'],
    ['what is no word together either', 'styrel', 'ordet'],
    ['figures', '12', 'styrelsen'],
    ['a name and its surname', 'Bo', 'Ek'],
  ])('leaves %s', (_, first, second) => {
    expect(joinSplitWord(first, second, noWords)).toBeNull();
  });

  it('joins on a damaged page only', () => {
    const line = 'Därefter tog ordföran den ordet.';
    expect(repairText(line)).toBe(line);
    expect(repairText(`Ordféranden halsade valkommen till métet.\n${line}`).split('\n')[1]).toBe(
      'Därefter tog ordföranden ordet.',
    );
  });
});
