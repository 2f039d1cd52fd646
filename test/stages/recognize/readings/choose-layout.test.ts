import { expect, test } from 'vitest';
import { chooseLayout } from '../../../../src/stages/recognize/readings/choose-layout.ts';
import type { PageImage } from '../../../../src/stages/read/page-image.ts';

const [width, height] = [620, 877];

/** From one share of the page's width to another, between two shares of its height. */
type Part = readonly [left: number, right: number, top: number, end: number];

/** An A4 page at 75 dpi with lines of print in each part. */
function page(...parts: readonly Part[]): PageImage {
  const data = new Uint8Array(width * height).fill(255);
  for (const part of parts) printLines(data, part);
  return { width, height, dpi: 75, data };
}

function printLines(data: Uint8Array, [left, right, top, end]: Part): void {
  for (let y = Math.round(top * height); y < end * height; y += 1) {
    if (y % 12 >= 7) continue;
    for (let x = Math.round(left * width); x < right * width; x += 1)
      data[y * width + x] = x % 6 < 4 ? 0 : 255;
  }
}

test('prose side by side is left to the engine’s own search for columns', () => {
  expect(chooseLayout(page([0.12, 0.48, 0.2, 0.9], [0.52, 0.88, 0.2, 0.9]))).toBe('page');
  expect(chooseLayout(page([0.12, 0.88, 0.1, 0.3], [0.12, 0.48, 0.35, 0.9], [0.52, 0.88, 0.35, 0.6]))).toBe(
    'page',
  );
});

test('one column, § in the margin, a list of names and a table are read as they stand', () => {
  expect(chooseLayout(page([0.12, 0.88, 0.1, 0.9]))).toBe('column');
  expect(chooseLayout(page([0.12, 0.16, 0.1, 0.9], [0.25, 0.88, 0.1, 0.9]))).toBe('column');
  expect(chooseLayout(page([0.12, 0.24, 0.1, 0.9], [0.5, 0.62, 0.1, 0.9]))).toBe('column');
  expect(chooseLayout(page())).toBe('column');
});
