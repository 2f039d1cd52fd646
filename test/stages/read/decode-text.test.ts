import { expect, test } from 'vitest';
import { decodeText } from '../../../src/stages/read/decode-text.ts';

const text = '§1 Föregående protokoll – “läggs” åt sidan';

test.each([
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with its mark', Buffer.from(`\uFEFF${text}`)],
  ['UTF-16', Buffer.from(`\uFEFF${text}`, 'utf16le')],
  [
    'Windows-1252',
    Buffer.from(text.replace('–', '\u0096').replace('“', '\u0093').replace('”', '\u0094'), 'latin1'),
  ],
])('%s', (_, bytes) => {
  expect(decodeText(bytes)).toBe(text);
});

test('letters in two parts stay so', () => {
  expect(decodeText(Buffer.from('a\u030Aret'))).toBe('a\u030Aret');
});
