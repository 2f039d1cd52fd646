import { expect, test } from 'vitest';
import { isBroken } from '../../../../src/stages/recognize/readings/is-broken.ts';
import { wordOf } from './word-of.ts';

const sentence = ['Nästa', 'möte', 'hålls', 'på', 'kansliet'].map((text, index) => wordOf(text, index * 80));
const brokenOff = [wordOf('Tis', 0), { ...wordOf('', 25), box: { x: 25, y: 10, width: 8, height: 10 } }];
const apart = [wordOf('Sida', 0), { ...wordOf('', 60), box: { x: 60, y: 10, width: 8, height: 10 } }];
const full = Array.from({ length: 20 }, () => sentence);

test('a page with words of which the ends were not read is broken, and one of which much was not', () => {
  expect(isBroken([...full, brokenOff, brokenOff])).toBe(true);
  expect(isBroken([sentence, [{ ...wordOf('', 0), box: { x: 0, y: 10, width: 90, height: 10 } }]])).toBe(
    true,
  );
});

test('single signs apart from words, and one word broken off, are no broken page', () => {
  expect(isBroken([...full, apart, apart, brokenOff])).toBe(false);
});
