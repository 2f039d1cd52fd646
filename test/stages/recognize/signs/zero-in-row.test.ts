import { expect, test } from 'vitest';
import type { MergedWord } from '../../../../src/stages/recognize/readings/merge-readings.ts';
import { zeroInRow } from '../../../../src/stages/recognize/signs/zero-in-row.ts';
import { wordOf } from '../readings/word-of.ts';

function read(row: string, lower: number | null = null): readonly MergedWord[] {
  const words = row.split(' ').map((text, index): MergedWord => {
    const word = wordOf(text, index * 40);
    const height = index === lower ? word.box.height * 0.7 : word.box.height;
    return { ...word, box: { ...word.box, height }, source: 'a', alternatives: [], figureDoubtful: false };
  });
  return zeroInRow(words);
}

test('o in a row of figures is 0, and doubtful', () => {
  const row = read('Hästpartiet 6 o 0 o');
  expect(row.map(({ text }) => text).join(' ')).toBe('Hästpartiet 6 0 0 0');
  expect(row.map(({ figureDoubtful }) => figureDoubtful)).toEqual([false, false, true, false, true]);
});

test('it stays where it is lower than the figures, and among words', () => {
  expect(read('6 o 0', 1)[1]?.text).toBe('o');
  expect(read('sid 4 o f')[2]?.text).toBe('o');
});
