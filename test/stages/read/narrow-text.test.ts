import { serialize } from 'node:v8';
import { expect, test } from 'vitest';
import { narrowText } from '../../../src/stages/read/narrow-text.ts';

/** What V8 keeps of a text and its head, in bytes; the head is as long in either form. */
function sizeOf(text: string): number {
  return serialize(text).length - serialize('').length;
}

const line = 'Mötet öppnas enligt § 8, sammanträdet är beslutsfört';
const page = `${line}\nBilaga 1 – 2\n`;

test('a piece of a text with a dash in it is kept in one byte a letter', () => {
  const piece = page.slice(0, line.length);
  expect(sizeOf(piece)).toBe(2 * line.length);
  expect(narrowText(piece)).toBe(line);
  expect(sizeOf(narrowText(piece))).toBe(line.length);
});

test.each(['', 'ÿ', 'Bilaga 1 – 2', 'Kaśka', 'half a sign: \uD83D'])('%j stays what it says', (text) => {
  expect(narrowText(text)).toBe(text);
});
