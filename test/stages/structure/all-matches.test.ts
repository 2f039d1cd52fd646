import { describe, expect, test } from 'vitest';
import { allMatches } from '../../../src/stages/structure/all-matches.ts';
import { matchesWithin, stretchesAround } from '../../../src/stages/structure/near-signs.ts';

const texts = [
  '',
  '§ 4 och 7 § kommunallagen',
  `${'ord '.repeat(300)}5 kap. 4 § miljöbalken${' ord'.repeat(300)} 7 § stadgarna`,
  `${'§ 4 '.repeat(400)}slut`,
  `${'bokstäver'.repeat(100)} 9 § ${'bokstäver'.repeat(100)}`,
];
const patterns = [/\d+ §/gu, /(?<!\p{L})\p{L}*kap/gu, /§*/gu, /§ (\d)/gu];

describe.each(patterns)('%s', (pattern) => {
  test.each(texts)('is found as matchAll finds it', (text) => {
    const expected = [...text.matchAll(pattern)].map((match) => [match.index, ...match]);
    expect(allMatches(text, pattern).map((match) => [match.index, ...match])).toEqual(expected);
  });
});

test('an empty match between letters of two code units goes on behind them', () => {
  expect(allMatches('a𝕬b', /x*/gu).map(({ index }) => index)).toEqual([0, 1, 3, 4]);
});

test.each(texts)('what holds a sign is found near the signs', (text) => {
  const near = stretchesAround(text, /§/gu);
  const found = matchesWithin(text, near, /\d+ §/gu);
  expect(found.map(({ index }) => index)).toEqual([...text.matchAll(/\d+ §/gu)].map(({ index }) => index));
});
