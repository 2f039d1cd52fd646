import { expect, test } from 'vitest';
import { countRightSigns } from '../../scripts/eval/compare-signs.ts';

function count(...pairs: readonly (readonly [printed: string, seen: string])[]): number {
  return countRightSigns(pairs.map(([printed, seen]) => ({ printed, seen })));
}

test('signs that were read are right, others are not', () => {
  expect(count(['§', '§'], ['12', '12'], ['40', '40'], ['%', 'X'])).toBe(1);
  expect(count(['§', '&'], ['12', '12'])).toBe(0);
  expect(count(['§§', '§'], ['1–9', '1-9'])).toBe(0);
});

test('a space that was lost or put in loses no sign', () => {
  expect(count(['§', ''], ['14', '§14'], ['Val', 'Val'])).toBe(1);
  expect(count(['33%', '33'], ['', '%'])).toBe(1);
  expect(count(['§', ''], ['10', '§.16'])).toBe(0);
});
