import { expect, it } from 'vitest';
import { findMisplacedWords } from '../../../../src/stages/repair/decoder/find-misplaced-words.ts';
import { readText } from '../../../../src/stages/repair/words/read-text.ts';
import { openWorkingText } from '../../../../src/stages/repair/working-text.ts';
import { language, pagesOf } from '../repair-text.ts';

const misplaced = (line: string): readonly string[] =>
  findMisplacedWords(readText(openWorkingText(pagesOf(line)), language)).map(({ word }) => word);

const words = ['ar', 'aret', 'arets', 'vag', 'far', 'for', 'lan'];
const after = ['med', 'och', 'ut', 'till hamnen'];

it('a word after a § number stands as after a year: neither counts it', () => {
  const ends = words.flatMap((word) => after.map((rest) => `${word} ${rest}`));
  expect(ends.map((end) => misplaced(`§ 3 ${end}`))).toEqual(ends.map((end) => misplaced(`2005 ${end}`)));
});
