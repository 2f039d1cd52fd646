import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitTextPages } from '../../../src/stages/read/split-text-pages.ts';

test('a text without page marks is one page', () => {
  expect(splitTextPages('§1 Mötet öppnas\nOrdföranden öppnar mötet.')).toEqual([
    ['§1 Mötet öppnas', 'Ordföranden öppnar mötet.'],
  ]);
});

test('a line that begins with one space and a letter begins a page, where the first line does so', () => {
  const dump = ' §1 Mötet öppnas\nOrdföranden öppnar mötet.\n \n   och mer\n §2 Val\nEva Ek väljs.\n';
  expect(splitTextPages(dump)).toEqual([
    [' §1 Mötet öppnas', 'Ordföranden öppnar mötet.', ' ', '   och mer'],
    [' §2 Val', 'Eva Ek väljs.', ''],
  ]);
});

test('a byte order mark hides no page mark', () => {
  expect(splitTextPages('\uFEFF §1 Mötet öppnas\nMötet.\n §2 Val\nEva Ek.')).toHaveLength(2);
});

test.each([
  ['indented throughout', ' §1 Mötet öppnas\n Ordföranden öppnar mötet.\n §2 Val\n'],
  [
    'indented throughout, parts of it deeper',
    ' §1 Mötet öppnas\n   - en punkt\n   - en till\n §2 Val\n   - en punkt\n',
  ],
  ['with a few lines indented, its first not', 'Protokoll\n §1 Mötet öppnas\nOrdföranden\n §2 Val\nEva Ek\n'],
])('a text %s is one page', (_, text) => {
  expect(splitTextPages(text)).toHaveLength(1);
});

test('a form feed begins a page, before a line or after one, and leaves no empty page at the end', () => {
  expect(splitTextPages('ett\n\ftvå\n\f')).toEqual([['ett'], ['\ftvå', '\f']]);
  expect(splitTextPages('ett\f\ntvå\f\n')).toEqual([['ett\f'], ['två\f', '']]);
});

test('a page between two form feeds may be empty', () => {
  expect(splitTextPages('ett\n\f\n\ftre')).toEqual([['ett'], ['\f'], ['\ftre']]);
});

test('the pages joined again are the text', () => {
  const line = fc.stringMatching(/^[ \fa§\r]{0,6}$/u);
  const text = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'));
  fc.assert(fc.property(text, (source) => splitTextPages(source).flat().join('\n') === source));
});
