import { expect, test } from 'vitest';
import { doubtPageNumber } from '../../../../src/stages/recognize/readings/doubt-page-number.ts';
import type { MergedWord } from '../../../../src/stages/recognize/readings/merge-readings.ts';
import { wordOf } from './word-of.ts';

function wordAt(text: string, x: number, y: number, confidence: number, height = 10): MergedWord {
  const { box, ...rest } = wordOf(text, x, confidence);
  return { ...rest, box: { ...box, y, height }, source: 'a', alternatives: [], figureDoubtful: false };
}

/** A word on a page of forty lines of print. */
function isDoubtful(
  text: string,
  place: { x: number; y: number; height?: number },
  confidence = 60,
): boolean {
  const print = Array.from({ length: 40 }, (_, row) => [
    wordAt('Nämnden', 0, row * 20, 95),
    wordAt('beslutar', 400, row * 20, 95),
  ]);
  const word = wordAt(text, place.x, place.y, confidence, place.height);
  const lines = doubtPageNumber([...print, [word]], (known) => known === 'Jäv');
  return lines.at(-1)?.[0]?.figureDoubtful === true;
}

test('an odd word where the page’s number is due is doubtful', () => {
  expect(isDoubtful('LET', { x: 440, y: 800 })).toBe(true);
  expect(isDoubtful('n', { x: 440, y: 0 })).toBe(true);
  expect(isDoubtful('Jäv', { x: 440, y: 800 }, 10)).toBe(true);
  expect(isDoubtful('z', { x: 440, y: 800 }, 90)).toBe(true);
  expect(isDoubtful('407)', { x: 440, y: 800 }, 90)).toBe(true);
  expect(isDoubtful('4(7)', { x: 440, y: 800 }, 90)).toBe(false);
});

test('words of the language, sure ones, those within the page and those at its left are not', () => {
  expect(isDoubtful('Jäv', { x: 440, y: 800 })).toBe(false);
  expect(isDoubtful('LET', { x: 440, y: 800 }, 90)).toBe(false);
  expect(isDoubtful('LET', { x: 440, y: 400 })).toBe(false);
  expect(isDoubtful('LET', { x: 0, y: 800 })).toBe(false);
});

test('initials, which are higher than print, are not', () => {
  expect(isDoubtful('LET', { x: 440, y: 790, height: 24 })).toBe(false);
});
