import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinPatterns } from '../../../src/stages/structure/join-patterns.ts';

test('patterns become two, by whether they match at the start', () => {
  expect(joinPatterns(['^Bo sa', 'teg', '^Siv (?:sa|teg)'])).toEqual(['^Bo sa|^Siv (?:sa|teg)', 'teg']);
  expect(joinPatterns(['teg'])).toEqual(['teg']);
});

test('a text is matched by the two where it is by one of the many', () => {
  const many = ['^Bo', '^(?!.*nej)\\p{Lu}\\p{Ll}+ sa', '(?<!\\p{L})teg$', 'nej|ja,', '^ja$'];
  const some = joinPatterns(many).map((source) => new RegExp(source, 'u'));
  const words = fc.array(fc.constantFrom('Bo', 'Siv', 'sa', 'teg', 'nej', 'ja', 'ja,', 'dröjde'), {
    maxLength: 5,
  });
  fc.assert(
    fc.property(words, (said) => {
      const text = said.join(' ');
      const wanted = many.some((source) => new RegExp(source, 'u').test(text));
      expect(some.some((pattern) => pattern.test(text))).toBe(wanted);
    }),
  );
});
