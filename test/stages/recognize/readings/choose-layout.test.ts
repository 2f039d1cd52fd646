import { expect, test } from 'vitest';
import { chooseLayout } from '../../../../src/stages/recognize/readings/choose-layout.ts';
import type { PageImage } from '../../../../src/stages/read/page-image.ts';

/** An A4 page at 75 dpi with lines of print from one share of its width to another, between two shares of its height. */
function page(
  ...parts: readonly (readonly [left: number, right: number, top: number, end: number])[]
): PageImage {
  const [width, height] = [620, 877];
  const data = new Uint8Array(width * height).fill(255);
  for (const [left, right, top, end] of parts) {
    for (let foot = Math.round(top * height); foot < end * height; foot += 12) {
      for (let x = Math.round(left * width); x < right * width; x += 1) {
        for (let y = foot; y < foot + 7; y += 1) if (x % 6 < 4) data[y * width + x] = 0;
      }
    }
  }
  return { width, height, dpi: 75, data };
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
