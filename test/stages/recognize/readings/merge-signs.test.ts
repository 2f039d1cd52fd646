import { expect, test } from 'vitest';
import { mergeSigns } from '../../../../src/stages/recognize/readings/merge-signs.ts';
import type { MergedWord } from '../../../../src/stages/recognize/readings/merge-readings.ts';
import { wordOf } from './word-of.ts';

function merged(text: string, x: number): MergedWord {
  return { ...wordOf(text, x), source: 'tesseract:minutes', alternatives: [], figureDoubtful: false };
}

test('a doubt about figures stays with them, and is said once', () => {
  const doubtful = {
    ...merged('12', 40),
    figureDoubtful: true,
    alternatives: [{ text: '17', source: 'a', confidence: 70 }],
  };
  const words = mergeSigns([merged('$', 0), doubtful], [wordOf('§', 0), wordOf('12', 40)], 'tesseract:eng');
  expect(words.map(({ text, figureDoubtful }) => [text, figureDoubtful])).toEqual([
    ['§', false],
    ['12', true],
  ]);
  const [first, second] = mergeSigns([{ ...doubtful, text: '$12' }], [wordOf('§ 12', 40)], 'tesseract:eng');
  expect([first?.figureDoubtful, second?.figureDoubtful]).toEqual([false, true]);
  expect(first?.alternatives.map(({ text }) => text)).toEqual(['17', '$12']);
});

test.each([
  ['$4', '§4', '§4'],
  ['85.', '§5.', '§5.'],
  ['§8§', '§§', '§§'],
  ['PN', '%', '%'],
  ['kansliQort.se', 'kansli@ort.se', 'kansli@ort.se'],
  // Nothing but the sign is taken: this model has no å ä ö.
  ['råd', 'rad', 'råd'],
  ['85.', '§6.', '85.'],
])('%s and %s: %s', (own, eng, expected) => {
  const [first, last] = mergeSigns([merged(own, 0), merged('Val', 200)], [wordOf(eng, 0)], 'tesseract:eng');
  expect(first?.text).toBe(expected);
  expect(first?.source).toBe(expected === own ? 'tesseract:minutes' : 'tesseract:eng');
  expect(last).toEqual(merged('Val', 200));
});

test('a % that nobody had read is taken, and nothing else of what was read there', () => {
  const unread = { ...merged('', 20), confidence: 0 };
  const [, sign] = mergeSigns([merged('50', 0), unread], [wordOf('50', 0), wordOf('%', 20)], 'tesseract:eng');
  expect(sign).toMatchObject({ text: '%', source: 'tesseract:eng', alternatives: [] });
  expect(mergeSigns([unread], [wordOf('4', 20)], 'tesseract:eng')).toEqual([unread]);
});
