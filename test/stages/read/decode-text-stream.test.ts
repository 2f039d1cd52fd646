import { expect, test } from 'vitest';
import { decodeTextStream } from '../../../src/stages/read/decode-text-stream.ts';

async function decode(bytes: Uint8Array, chunk: number): Promise<string> {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let start = 0; start < bytes.length; start += chunk) yield bytes.subarray(start, start + chunk);
  }
  let text = '';
  for await (const piece of decodeTextStream(chunks())) text += piece;
  return text;
}

const lines = ['Mötet öppnas', 'Kassören är sjuk', 'Övriga frågor', ''].join('\n');
const damaged = Buffer.concat([
  Buffer.from('Första raden är hel.\n'),
  Buffer.from('Den andra är det också, fast i latin1.\n', 'latin1'),
  Buffer.from('Tredje raden åter hel.\n'),
]);

test.each([1, 2, 3, 7, 1000])('a text reads the same in chunks of %i bytes', async (chunk) => {
  expect(await decode(Buffer.from(lines), chunk)).toBe(lines);
  expect(await decode(Buffer.from(`\uFEFF${lines}`), chunk)).toBe(`\uFEFF${lines}`);
  expect(await decode(Buffer.from(`\uFEFF${lines}`, 'utf16le'), chunk)).toBe(lines);
  expect(await decode(Buffer.from(lines, 'latin1'), chunk)).toBe(lines);
});

test.each([1, 5, 64, 1000])(
  'one line that is no UTF-8 spoils no other, in chunks of %i bytes',
  async (chunk) => {
    expect(await decode(damaged, chunk)).toBe(
      'Första raden är hel.\nDen andra är det också, fast i latin1.\nTredje raden åter hel.\n',
    );
  },
);

test('no bytes are no text', async () => {
  expect(await decode(new Uint8Array(), 8)).toBe('');
});
