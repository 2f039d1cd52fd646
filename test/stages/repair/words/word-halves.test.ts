import { describe, expect, it } from 'vitest';
import type { HyphenatedWord } from '../../../../src/stages/repair/words/hyphenated-words.ts';
import { indexHalves } from '../../../../src/stages/repair/words/word-halves.ts';

// "en samman-", "fatt-", "ning av"
const first: HyphenatedWord = {
  first: { page: 0, line: 0, start: 3, end: 9, text: 'samman' },
  second: { page: 0, line: 1, start: 0, end: 4, text: 'fatt' },
};
const second: HyphenatedWord = {
  first: { page: 0, line: 1, start: 0, end: 4, text: 'fatt' },
  second: { page: 0, line: 2, start: 0, end: 4, text: 'ning' },
};

describe('indexHalves', () => {
  it('finds a word by the place of either half', () => {
    const halves = indexHalves([first]);
    expect(halves.at({ page: 0, line: 0, start: 3 })).toBe(first);
    expect(halves.at({ page: 0, line: 1, start: 0 })).toBe(first);
    expect(halves.at({ page: 0, line: 0, start: 0 })).toBeUndefined();
    expect(halves.at({ page: 1, line: 0, start: 3 })).toBeUndefined();
  });

  it('knows the lines that have a half', () => {
    const halves = indexHalves([first]);
    expect([0, 1, 2].map((line) => halves.areOn({ page: 0, line }))).toEqual([true, true, false]);
  });

  it('takes what ends one word for the beginning of no other', () => {
    const halves = indexHalves([first, second]);
    expect(halves.at({ page: 0, line: 1, start: 0 })).toBe(first);
    expect(halves.areOn({ page: 0, line: 2 })).toBe(false);
  });
});
