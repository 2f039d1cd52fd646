import { expect, test } from 'vitest';
import { doubtPageCount } from '../../../../src/stages/recognize/readings/doubt-page-count.ts';
import { wordOf } from './word-of.ts';

test.each([
  ['Brf Ugglan 2 (1)', ['(1)']],
  ['Brf Ugglan 3(1)', ['3(1)']],
  ['Brf Ugglan 2 (4)', []],
  ['Brf Ugglan 4(4)', []],
  ['ordförande 2019 (7)', []],
  ['Ugglan (1)', []],
  ['Ärenden 25 (20)\nMöten 11 (12)', []],
  ['Ärenden i år\nBrf Ugglan 2 (1)', ['(1)']],
])('%s', (text, doubtful) => {
  const lines = text.split('\n').map((line) =>
    line.split(' ').map((word, index) => ({
      ...wordOf(word, index * 100),
      source: 'a',
      alternatives: [],
      figureDoubtful: false,
    })),
  );
  const told = doubtPageCount(lines)
    .flat()
    .flatMap((word) => (word.figureDoubtful ? [word.text] : []));
  expect(told).toEqual(doubtful);
});
