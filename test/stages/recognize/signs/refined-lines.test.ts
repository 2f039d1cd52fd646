import { expect, test } from 'vitest';
import type { MergedWord } from '../../../../src/stages/recognize/readings/merge-readings.ts';
import { refineSigns } from '../../../../src/stages/recognize/signs/refine-signs.ts';
import { drawImage } from '../draw-image.ts';
import { wordOf } from '../readings/word-of.ts';

/** What is made of a page of lines 20 pixels apart, by what stands beside and below, on a page without any ink. */
function read(...rows: readonly string[]): readonly string[] {
  const lines = rows.map((row, number) =>
    [...row.matchAll(/\S+/gu)].map((match): MergedWord => {
      const word = wordOf(match[0], match.index * 8);
      const box = { ...word.box, y: number * 20 };
      return { ...word, box, line: number, source: 'latin', alternatives: [], figureDoubtful: false };
    }),
  );
  return refineSigns(lines, drawImage('.')).map((line) => line.map(({ text }) => text).join(' '));
}

test('a page’s lines are read anew by what stands in their lists and columns', () => {
  expect(read('6. Hyra', 'T. Avgift', '8. Möte')[1]).toBe('7. Avgift');
  expect(read('Eva Ek   S', 'Bo Asp   5', 'Siv Al   M')[1]).toBe('Bo Asp S');
  expect(read('Eva Ek {S)', 'Ordförande')[0]).toBe('Eva Ek (S)');
  expect(read('§-3 Val av ombud', 'Bo Asp väljs')[0]).toBe('§ 3 Val av ombud');
});
