import { expect, test } from 'vitest';
import { pageTextFromLines } from '../../../src/stages/recognize/page-text-from-lines.ts';

test('lines stay as they are; a blank line ends a block', () => {
  const page = pageTextFromLines(
    [' §1 Mötet öppnas', 'Eva Ek öppnar.', '', ' ', '§2 Val  av justerare', ''],
    3,
  );
  expect(page.page).toBe(3);
  expect(page.verdict.code).toBe('text-file');
  expect(page.lines.map(({ text, block }) => [text, block])).toEqual([
    [' §1 Mötet öppnas', 0],
    ['Eva Ek öppnar.', 0],
    ['', 1],
    [' ', 1],
    ['§2 Val  av justerare', 1],
    ['', 2],
  ]);
});
