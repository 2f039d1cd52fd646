import { expect, test } from 'vitest';
import type { EngineWord } from '../../../../src/stages/recognize/engines/engine.ts';
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

const unread = (x: number, width = 14) => ({ ...wordOf('', x, 0), box: { x, y: 10, width, height: 12 } });
const behind = (text: string, print: EngineWord) =>
  doubtfulSigns([wordOf('med', 0), wordOf(text, 50), print, wordOf('av', 200)]);

test('print that nobody has read close behind a number may be a sign', () => {
  expect(behind('60', unread(74))).toEqual([2]);
  expect(behind('högst', unread(98))).toEqual([]);
  expect(behind('60', unread(140))).toEqual([]);
  expect(behind('60', unread(74, 60))).toEqual([]);
});
