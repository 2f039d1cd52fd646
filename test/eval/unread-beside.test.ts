import { expect, test } from 'vitest';
import type { PageText } from '../../src/records/page-text.ts';
import { alignWords } from '../../scripts/eval/align-words.ts';
import { unreadBeside } from '../../scripts/eval/unread-beside.ts';

function pageOf(lines: readonly string[], unreadLine?: number): PageText {
  const message = 'Något på sidan gick inte att läsa.';
  return {
    page: 1,
    width: 595,
    height: 842,
    verdict: { code: 'image', reason: 'There is no layer.' },
    regions: [],
    lines: lines.map((text) => {
      const words = text.split(' ').map((word) => ({
        text: word,
        start: text.indexOf(word),
        box: null,
        confidence: 90,
        source: 'a',
        alternatives: [],
      }));
      return { text, words, box: null, block: 0, fontSize: null, bold: null };
    }),
    notices:
      unreadLine === undefined
        ? []
        : [{ code: 'print-unread', severity: 'review', message, page: 1, line: unreadLine }],
  };
}

test('a lost figure is told where a notice names the line that it stood in', () => {
  const truth = ['Mötet', 'öppnas', '3', 'Val', 'av', 'justerare', '4'];
  const read = truth.filter((word) => !/\d/u.test(word));
  const pairs = alignWords(truth, read);
  const told = (unreadLine?: number): readonly boolean[] => {
    const isTold = unreadBeside([pageOf(['Mötet öppnas', 'Val av justerare'], unreadLine)], read, pairs);
    return [isTold(2), isTold(6)];
  };
  expect(told()).toEqual([false, false]);
  expect(told(1)).toEqual([true, true]);
  expect(told(0)).toEqual([true, false]);
});
