import { expect, test } from 'vitest';
import { findBracket } from '../../../../src/stages/recognize/signs/find-bracket.ts';
import { PrintedPage } from '../shapes/printed-page.ts';

test.each([
  ['1(5)', '105)', '1(5)', false],
  ['2(5)', '2x5)', '2(5)', false],
  ['1(2)', '12)', '1(2)', true],
])('%s, read as %s: %s', (drawn, read, expected, doubtful) => {
  const page = new PrintedPage();
  const word = findBracket(page.print(drawn, read, 90), page.image);
  expect(word).toMatchObject({ text: expected, figureDoubtful: doubtful });
  expect(word.alternatives.map(({ text }) => text)).toEqual([read]);
});

test('a number with one bracket stays', () => {
  const page = new PrintedPage();
  for (const text of ['12)', '205)', '1(5)']) {
    const word = page.print(text);
    expect(findBracket(word, page.image)).toBe(word);
  }
});
