import { expect, test } from 'vitest';
import type { MergedWord } from '../../../../src/stages/recognize/readings/merge-readings.ts';
import { numberListPoints } from '../../../../src/stages/recognize/signs/number-list-points.ts';
import { wordOf } from '../readings/word-of.ts';

function linesOf(lines: readonly string[], confidence = 90): MergedWord[][] {
  return lines.map((line) =>
    line.split(' ').map((text, index): MergedWord => {
      const word = wordOf(text, 100 + index * 80, confidence);
      return { ...word, source: 'a', alternatives: [], figureDoubtful: false };
    }),
  );
}

function textOf(line: readonly MergedWord[] | undefined): string {
  return line?.map(({ text }) => text).join(' ') ?? '';
}

function read(...lines: readonly string[]): readonly string[] {
  return numberListPoints(linesOf(lines)).map(textOf);
}

test('a letter between two numbers of a list is the figure that it looks like', () => {
  expect(read('6. Hyra', 'text om hyran', 'T. Avgift', '8. Möte')[2]).toBe('7. Avgift');
  expect(read('4) Hyra', 'S) Avgift', '6) Möte')[1]).toBe('5) Avgift');
});

test('a letter stays where the numbers do not ask for it', () => {
  expect(read('T. Ek talade', 'om båtar')[0]).toBe('T. Ek talade');
  expect(read('7. Hyra', 'T. Ek talade', '8. Möte')[1]).toBe('T. Ek talade');
  expect(read('6. Hyra', 'T. Ek talade', '7. Möte')[1]).toBe('T. Ek talade');
  expect(read('A) Hyra', 'B) Avgift', 'C) Möte')).toEqual(['A) Hyra', 'B) Avgift', 'C) Möte']);
});

test('before the first number on its page an unsure letter is the figure, and doubtful', () => {
  const lines = ['T. Avgift', 'och mer text', '8. Möte'];
  const [first] = numberListPoints(linesOf(lines, 60));
  expect(textOf(first)).toBe('7. Avgift');
  expect(first?.[0]).toMatchObject({ figureDoubtful: true, alternatives: [{ text: 'T.' }] });
  expect(read('B. Ek hälsade alla välkomna.', '9. Möte')[0]).toBe('B. Ek hälsade alla välkomna.');
});

test('points that letters count stay, whatever number follows', () => {
  const lines = ['A. Hyra', 'B. Avgift', 'C. Möte', '9. Övrigt'];
  expect(numberListPoints(linesOf(lines, 60)).map(textOf)).toEqual(lines);
  expect(read('3. Hyra', 'A. Avgift', 'B. Möte', '5. Övrigt')[1]).toBe('A. Avgift');
});
