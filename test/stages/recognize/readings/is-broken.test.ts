import { expect, test } from 'vitest';
import { isBroken } from '../../../../src/stages/recognize/readings/is-broken.ts';
import { wordOf } from './word-of.ts';

const sentence = ['Nästa', 'möte', 'hålls', 'på', 'kansliet'].map((text, index) => wordOf(text, index * 80));
const brokenOff = [
  wordOf('Nästa', -160),
  wordOf('möte', -80),
  wordOf('Tis', 0),
  { ...wordOf('', 25), box: { x: 25, y: 10, width: 8, height: 10 } },
];
const apart = [wordOf('Sida', 0), { ...wordOf('', 60), box: { x: 60, y: 10, width: 8, height: 10 } }];
const full = Array.from({ length: 20 }, () => sentence);

test('a page with words of which the ends were not read is broken, and one of which much was not', () => {
  expect(isBroken([...full, brokenOff, brokenOff])).toBe(true);
  const rest = { ...wordOf('', 450), box: { x: 450, y: 10, width: 90, height: 10 } };
  expect(isBroken([[...sentence, rest]])).toBe(true);
});

test('single signs apart from words, and one word broken off, are no broken page, nor are signatures', () => {
  const stroke = { ...wordOf('', 80), box: { x: 80, y: 10, width: 200, height: 10 } };
  expect(isBroken([sentence, [wordOf('Lena', 0), stroke]])).toBe(false);
  expect(isBroken([...full, apart, apart, brokenOff])).toBe(false);
});
