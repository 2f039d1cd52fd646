import { expect, test } from 'vitest';
import { roundBrackets } from '../../../../src/stages/recognize/signs/round-brackets.ts';
import { wordOf } from '../readings/word-of.ts';

test.each([
  ['{S)', '(S)'],
  ['(M},', '(M),'],
  ['{5}', '(5)'],
  ['(V)', '(V)'],
  ['{', '{'],
  ['{S', '{S'],
])('%s: %s', (text, expected) => {
  const word = { ...wordOf(text, 0), source: 'latin', alternatives: [], figureDoubtful: false };
  expect(roundBrackets(word).text).toBe(expected);
});
