import { describe, expect, it } from 'vitest';
import { readLanguage } from '../../src/pipeline/load-language.ts';
import { wordSplitter } from '../../src/pipeline/split-words.ts';

const split = wordSplitter(readLanguage());

describe('wordSplitter', () => {
  it.each<[string, readonly string[]]>([
    ['årsbudgeten', ['års', 'budgeten']],
    ['konstgräsplan', ['konst', 'gräsplan', 'konstgräs', 'plan', 'gräs']],
    ['hedstaskolan', ['hedsta', 'skolan']],
    ['bilaga', []],
    ['ordföranden', []],
    ['avtalet', []],
    ['xqzw', []],
  ])('%s', (word, parts) => {
    expect(split(word).parts.toSorted()).toEqual(parts.toSorted());
  });

  it('knows the words of the language, names too', () => {
    expect(['skola', 'lindqvist', 'fjarrvärmenäf'].map((word) => split(word).known)).toEqual([
      true,
      true,
      false,
    ]);
  });
});
