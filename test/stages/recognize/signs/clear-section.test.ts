import { expect, test } from 'vitest';
import type { MergedWord } from '../../../../src/stages/recognize/readings/merge-readings.ts';
import { clearSection } from '../../../../src/stages/recognize/signs/clear-section.ts';
import { wordOf } from '../readings/word-of.ts';

function read(text: string): MergedWord {
  return { ...wordOf(text, 100), source: 'latin', alternatives: [], figureDoubtful: false };
}

test.each([
  ['§-3', ['§', '3']],
  ['§.14.', ['§', '14.']],
  ['(§_8)', ['(§', '8)']],
  ['§§:12–14', ['§§', '12–14']],
  ['§12', ['§12']],
  ['§.', ['§.']],
  ['4-3', ['4-3']],
])('%s is %j', (text, expected) => {
  expect(clearSection(read(text)).map((word) => word.text)).toEqual(expected);
});

test('what was read is kept beside the sign, and the number stands behind it', () => {
  const [sign, number] = clearSection(read('§-3'));
  expect(sign?.alternatives).toEqual([{ text: '§-3', confidence: 90, source: 'latin' }]);
  expect([sign?.box.x, sign?.box.width, number?.box.x, number?.box.width]).toEqual([100, 8, 116, 8]);
});
