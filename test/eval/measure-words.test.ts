import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignWords } from '../../scripts/eval/align-words.ts';
import { measureWords } from '../../scripts/eval/measure-words.ts';
import { wordsOfText } from '../../scripts/eval/words-of-text.ts';

describe('measureWords', () => {
  it('counts what is wrong before and after, and what was right and is not', () => {
    const figures = measureWords(
      'Nämnden beslutar att lån ges.',
      'Namnden beslutar att lån  ges,',
      'Nämnden beslutar att lan ges,',
    );
    expect(figures).toMatchObject({
      words: 5,
      wrongBefore: 2,
      wrongAfter: 2,
      wrongBeforeNormalised: 1,
      wrongAfterNormalised: 1,
      letters: 25,
      letterErrorsBefore: 2,
      letterErrorsAfter: 2,
      harmed: 1,
    });
    expect(figures.cases.map(({ kind, truth, read }) => `${kind} ${truth} ${read}`)).toEqual([
      'harmed lån lan',
      'wrong ges. ges,',
    ]);
  });

  it('counts lost and added words', () => {
    expect(measureWords('ett två tre', 'ett tre', 'ett två och tre')).toMatchObject({
      wrongBefore: 1,
      wrongAfter: 1,
    });
  });
});

describe('alignWords', () => {
  it('takes as few steps as Levenshtein says, and leaves no word out', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 8 });
    fc.assert(
      fc.property(words, words, (truth, read) => {
        const pairs = alignWords(truth, read);
        expect(pairs.flatMap((pair) => (pair.truth === null ? [] : [pair.truth]))).toEqual([...truth.keys()]);
        expect(pairs.flatMap((pair) => (pair.read === null ? [] : [pair.read]))).toEqual([...read.keys()]);
        const cost = pairs.filter((pair) => truth[pair.truth ?? -1] !== read[pair.read ?? -1]).length;
        expect(cost).toBe(distance(truth, read));
      }),
    );
  });
});

function distance(truth: readonly string[], read: readonly string[]): number {
  if (truth.length === 0 || read.length === 0) return truth.length + read.length;
  const [, ...restTruth] = truth;
  const [, ...restRead] = read;
  if (truth[0] === read[0]) return distance(restTruth, restRead);
  return 1 + Math.min(distance(restTruth, restRead), distance(restTruth, read), distance(truth, restRead));
}

describe('wordsOfText', () => {
  it.each([
    ['samordnings-\nförbundet och', ['samordningsförbundet', 'och']],
    ['Jan-\nOlov, NNS-\nstyrelsen', ['Jan-Olov,', 'NNS-styrelsen']],
    ['kl. 13.00–\n16.20, januari–\nmars', ['kl.', '13.00–16.20,', 'januari–mars']],
    ['kommun-\noch länsnivå', ['kommun-', 'och', 'länsnivå']],
    ['= Att lägga\n• 4 ½\f§ 3', ['Att', 'lägga', '4', '1/2', '§', '3']],
  ])('%j', (text, expected) => {
    expect(wordsOfText(text)).toEqual(expected);
  });
});
