import { expect, test } from 'vitest';
import { doubtfulSigns } from '../../../../src/stages/recognize/readings/doubtful-signs.ts';
import { wordOf } from './word-of.ts';

test.each([
  ['§ 12 Val av justerare', []],
  ['$4 Val', [0]],
  ['85. Val', [0]],
  ['S 4 Val', [0]],
  ['enligt 85.', []],
  ['5 23 Konst', [0, 1]],
  ['enligt §8§ ovan', [1]],
  ['ökade 32 PN jämfört', [2]],
  ['ledamot PN jämfört', []],
  ['kansliQkommun.se nås', [0]],
  ['kansli@kommun.se nås', []],
])('%s: %j', (line, expected) => {
  expect(doubtfulSigns(line.split(' ').map((text, index) => wordOf(text, index * 100, 80)))).toEqual(
    expected,
  );
});

test('what a model is sure of after a number is no sign', () => {
  expect(doubtfulSigns([wordOf('32', 0), wordOf('SEK', 100, 95)])).toEqual([]);
});
