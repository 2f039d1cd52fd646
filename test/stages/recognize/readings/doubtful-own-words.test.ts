import { expect, test } from 'vitest';
import { doubtfulOwnWords } from '../../../../src/stages/recognize/readings/doubtful-own-words.ts';
import { wordOf } from './word-of.ts';

const knows = (word: string): boolean => ['ersättning', 'råd', 'lån'].includes(word.toLowerCase());

test.each([
  ['ersättning', 95, false],
  ['(Råd-/lån)', 95, false],
  ['ersättning', 50, true],
  ['ersattning', 95, true],
  ['lân', 95, true],
  ['1996', 95, false],
  ['1996', 80, true],
  ['215)', 95, true],
  ['R', 95, false],
  ['råd»', 95, true],
  ['1l.', 95, true],
  ['9a', 95, false],
])('%s (%i): %s', (text, confidence, doubtful) => {
  expect(doubtfulOwnWords([wordOf(text, 0, confidence)], knows)).toEqual(doubtful ? [0] : []);
});
