import { expect, test } from 'vitest';
import { compileChannel } from '../../scripts/language/compile-channel.ts';

const lines = (tables: readonly string[], name = 'eng'): string[] =>
  new TextDecoder().decode(compileChannel(tables.map((text) => ({ name, text })))).split('\n');

test('takes of several engines the one that confuses two letters most', () => {
  const [eng, swe] = ['# meant, read, times, of\nö\to\t50\t100\n', 'ö\to\t1\t1000\nrn\tm\t3\t1000\n'];
  expect(lines([eng, swe])).toContain('ö o 0.7');
  expect(lines([eng, swe])).toContain('rn m 5.8');
});

test('gives what happens to one of å ä ö a small share in the others, and leaves out what was seen once', () => {
  const table = 'ä\td\t20\t100\nå\tg\t1\t100\n';
  expect(lines([table])).toEqual(['ä d 1.6', 'å d 5.5', 'ö d 5.5']);
});

test('marks what only poor pictures make', () => {
  expect(lines(['m\tn\t50\t1000\nc\te\t2\t1000\n'], 'swe@low-72')).toEqual(['m n 3.0 poor']);
});
