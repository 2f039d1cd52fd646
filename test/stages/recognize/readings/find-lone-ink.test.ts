import { expect, test } from 'vitest';
import type { PageImage } from '../../../../src/stages/read/page-image.ts';
import { findLoneInk } from '../../../../src/stages/recognize/readings/find-lone-ink.ts';
import { wordOf } from './word-of.ts';

const [width, height] = [400, 300];

/** A white page with black boxes: left, top, width and height in pixels. */
function pageWith(...boxes: readonly (readonly [number, number, number, number])[]): PageImage {
  const data = new Uint8Array(width * height).fill(255);
  for (const [left, top, wide, high] of boxes)
    for (let y = top; y < top + high; y += 1) data.fill(0, y * width + left, y * width + left + wide);
  return { width, height, dpi: 150, data };
}

const words = [wordOf('mötet', 40), wordOf('öppnas', 100)];
const print = [
  [40, 10, 40, 10],
  [100, 10, 48, 10],
] as const;

test('a figure alone at the foot of the page is a line without text', () => {
  const [line, ...more] = findLoneInk(words, pageWith(...print, [200, 280, 6, 10]));
  expect(more).toEqual([]);
  expect(line).toMatchObject([{ text: '', confidence: 0, line: 1, block: 1 }]);
  const { box } = line?.[0] ?? {};
  expect(box?.x).toBeLessThanOrEqual(200);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeGreaterThanOrEqual(206);
  expect(box?.height).toBeLessThan(18);
});

test('signs close together are one piece, those apart are several', () => {
  expect(findLoneInk(words, pageWith(...print, [200, 280, 6, 10], [209, 280, 6, 10]))).toHaveLength(1);
  expect(findLoneInk(words, pageWith(...print, [200, 280, 6, 10], [300, 280, 6, 10]))).toHaveLength(2);
});

test('rules, logos, dots and the edges of words are no print', () => {
  const rule = [40, 100, 300, 2] as const;
  const logo = [200, 150, 60, 60] as const;
  const dot = [20, 150, 3, 3] as const;
  const tail = [140, 21, 5, 3] as const;
  expect(findLoneInk(words, pageWith(...print, rule, logo, dot, tail))).toEqual([]);
});

test('a figure of small type with a pale edge is print', () => {
  const [word] = words.slice(0, 1).map((each) => ({ ...each, box: { ...each.box, height: 18 } }));
  const found = (high: number): unknown[] =>
    findLoneInk(word === undefined ? [] : [word], pageWith([40, 10, 40, 18], [201, 270, 6, high]));
  expect(found(12)).toHaveLength(1);
  expect(found(9)).toEqual([]);
});

test('a line of signs is print, underlined too; a stroke as long is not', () => {
  const signs = Array.from({ length: 16 }, (_, index) => [40 + index * 10, 200, 6, 8] as const);
  const rule = [40, 208, 156, 1] as const;
  expect(findLoneInk(words, pageWith(...print, ...signs, rule))).toHaveLength(1);
  expect(findLoneInk(words, pageWith(...print, [40, 200, 156, 10]))).toEqual([]);
});

test('a page full of pieces, or without a word, is left alone', () => {
  const many = Array.from({ length: 20 }, (_, index) => [10 + index * 19, 200, 5, 10] as const);
  expect(findLoneInk(words, pageWith(...print, ...many))).toEqual([]);
  expect(findLoneInk([], pageWith([200, 280, 6, 10]))).toEqual([]);
});
