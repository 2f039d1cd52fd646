import { expect, test } from 'vitest';
import { inPlainLetters, isPlain } from '../../scripts/program/plain-letters.ts';

const plainSigns = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(isPlain);

test.each([
  ['\\p{L}', 'u'],
  ['\\p{Lu}', 'u'],
  ['\\p{Lu}', 'iu'],
  ['\\p{Ll}', 'iu'],
  ['[\\p{Ll}\\d-]', 'u'],
  ['[^\\p{L}\\]]', 'u'],
  ['[^\\p{Lu}]', 'iu'],
  ['\\p{M}|[^\\p{N}\\p{M}]', 'u'],
  ['[\\p{L}]\\p{Lu}?', 'u'],
])('/%s/%s takes the same plain signs without asking for properties', (source, flags) => {
  const plain = inPlainLetters(source, flags);
  expect(plain).not.toContain('\\p');
  const [all, few] = [new RegExp(source, flags), new RegExp(plain, flags)];
  expect(plainSigns.filter((sign) => few.test(sign))).toEqual(plainSigns.filter((sign) => all.test(sign)));
});

test.each([
  ['\\P{L}\\p{L}', 'u'],
  ['\\p{Script=Greek}\\p{L}', 'u'],
  ['\\p{Lt}', 'u'],
  ['\\p{L}', ''],
  ['\\\\p{L}', 'u'],
])('/%s/%s stays as it is', (source, flags) => {
  expect(inPlainLetters(source, flags)).toBe(source);
});

test.each([
  ['Åsa Karadžić – ”ordförande” • 12 § → 3 kap.', true],
  ['Anna Ⅳ', false],
  ['А. Эк', false],
  ['Bo Ek'.replace('E', '\u{1D404}'), false],
  ['Pa\u030Aboda', false],
])('%s', (text, is) => {
  expect(isPlain(text)).toBe(is);
});
