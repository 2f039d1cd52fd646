import { expect, test } from 'vitest';
import { alignLetters } from '../../scripts/channel/align-letters.ts';

const differing = (meant: string, read: string) =>
  alignLetters(meant, read).flatMap((pair) =>
    pair.meant === pair.read ? [] : [`${pair.meant}>${pair.read}`],
  );

test.each([
  ['möte', 'mote', ['ö>o']],
  ['möte', 'méote', ['ö>éo']],
  ['modern', 'modem', ['rn>m']],
  ['barn', 'bam', ['rn>m']],
  ['medlem', 'medlern', ['m>rn']],
  ['förbundet', 'f6rbundel', ['ö>6', 't>l']],
  ['läggs', 'läggs', []],
])('sets %s against %s', (meant, read, expected) => {
  expect(differing(meant, read)).toEqual(expected);
});

test('loses no letter of either side', () => {
  const pairs = alignLetters('sammanträde', 'samrnantrade');
  expect(pairs.map(({ meant }) => meant).join('')).toBe('sammanträde');
  expect(pairs.map(({ read }) => read).join('')).toBe('samrnantrade');
});
