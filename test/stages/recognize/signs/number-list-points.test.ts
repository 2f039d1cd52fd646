import { expect, test } from 'vitest';
import type { MergedWord } from '../../../../src/stages/recognize/readings/merge-readings.ts';
import { numberListPoints } from '../../../../src/stages/recognize/signs/number-list-points.ts';
import { wordOf } from '../readings/word-of.ts';

function read(...lines: readonly string[]): readonly string[] {
  const words = lines.map((line) =>
    line.split(' ').map((text, index): MergedWord => {
      return { ...wordOf(text, 100 + index * 80), source: 'a', alternatives: [], figureDoubtful: false };
    }),
  );
  return numberListPoints(words).map((line) => line.map(({ text }) => text).join(' '));
}

test('a letter between two numbers of a list, or before the first on its page, is the figure that it looks like', () => {
  expect(read('6. Hyra', 'text om hyran', 'T. Avgift', '8. Möte')[2]).toBe('7. Avgift');
  expect(read('T. Avgift', 'och mer text', '8. Möte')[0]).toBe('7. Avgift');
  expect(read('4) Hyra', 'S) Avgift', '6) Möte')[1]).toBe('5) Avgift');
});

test('a letter stays where the numbers do not ask for it', () => {
  expect(read('T. Ek talade', 'om båtar')[0]).toBe('T. Ek talade');
  expect(read('7. Hyra', 'T. Ek talade', '8. Möte')[1]).toBe('T. Ek talade');
  expect(read('6. Hyra', 'T. Ek talade', '7. Möte')[1]).toBe('T. Ek talade');
  expect(read('A) Hyra', 'B) Avgift', 'C) Möte')).toEqual(['A) Hyra', 'B) Avgift', 'C) Möte']);
});
