import { expect, test } from 'vitest';
import type { MergedWord } from '../../../../src/stages/recognize/readings/merge-readings.ts';
import { letterInColumn } from '../../../../src/stages/recognize/signs/letter-in-column.ts';
import { wordOf } from '../readings/word-of.ts';

/** Rows 20 pixels apart; what stands at one place in its row stands in one column. */
function read(...rows: readonly string[]): readonly string[] {
  const lines = rows.map((row, number) =>
    [...row.matchAll(/\S+/gu)].map((match): MergedWord => {
      const word = wordOf(match[0], match.index * 8);
      return {
        ...word,
        box: { ...word.box, y: number * 20 },
        source: 'a',
        alternatives: [],
        figureDoubtful: false,
      };
    }),
  );
  return letterInColumn(lines).map((line) => line.map(({ text }) => text).join(' '));
}

test('5 in a column of parties is S', () => {
  expect(read('Eva Ek   S  Ja', 'Bo Asp   5  Ja', 'Siv Al   M  Nej')[1]).toBe('Bo Asp S Ja');
  expect(read('Eva Ek   KD Ja', 'Bo Asp   5  Ja', 'Siv Al   5  Ja', 'Åke By   M  Nej')[2]).toBe(
    'Siv Al S Ja',
  );
});

test('5 in a column with figures stays, and where few parties stand', () => {
  expect(read('Valkrets A  12', 'Valkrets B   5', 'Valkrets C  14')[1]).toBe('Valkrets B 5');
  expect(read('Eva Ek   S   7', 'Bo Asp   5   4', 'Siv Al   6   3')[1]).toBe('Bo Asp 5 4');
  expect(read('Eva Ek   S   7', 'Bo Asp   5   4', 'Punkter')[1]).toBe('Bo Asp 5 4');
});

test('5 in a column of classes or of answers stays', () => {
  expect(read('Krok     AB', 'Hylla     5', 'Skåp     ST')[1]).toBe('Hylla 5');
  expect(read('Väg      B', 'Skola    5', 'Bad      C', 'Park     A')[1]).toBe('Skola 5');
  expect(read('Plats A  JA', 'Plats B   5', 'Plats C  JA')[1]).toBe('Plats B 5');
});

test('a small letter in a column of parties is a capital where it is as high', () => {
  expect(read('Eva Ek   S  Ja', 'Bo Asp   c  Ja', 'Siv Al   M  Nej', 'Åke By   kd Ja')).toEqual([
    'Eva Ek S Ja',
    'Bo Asp C Ja',
    'Siv Al M Nej',
    'Åke By KD Ja',
  ]);
  expect(read('Rad     a', 'Rad     c', 'Rad     d')[1]).toBe('Rad c');
});
