import { expect, test } from 'vitest';
import type { PageImage } from '../../../../src/stages/read/page-image.ts';
import { doubtFigureCount } from '../../../../src/stages/recognize/signs/doubt-figure-count.ts';

/** Type of this size, in pixels, has figures 8 pixels wide. */
const size = 16;

function draw(figures: readonly number[]): PageImage {
  const [width, height] = [100, 20];
  const data = new Uint8Array(width * height).fill(255);
  for (let y = 4; y < 16; y += 1) for (const x of figures) data.fill(0, y * width + x, y * width + x + 8);
  return { width, height, dpi: 150, data };
}

function isDoubtful(text: string, figures: readonly number[]): boolean {
  const box = { x: 0, y: 0, width: 100, height: 20 };
  const rest = { confidence: 90, line: 0, block: 0, source: 'a', alternatives: [], figureDoubtful: false };
  return doubtFigureCount({ text, box, ...rest }, draw(figures), size).figureDoubtful;
}

test('more figures than the page has are doubtful', () => {
  expect(isDoubtful('43', [10])).toBe(true);
  expect(isDoubtful('150', [10, 20])).toBe(true);
  expect(isDoubtful('15:0', [10, 20])).toBe(true);
});

test('as many are not, nor figures that touch, nor other words', () => {
  expect(isDoubtful('43', [10, 20])).toBe(false);
  expect(isDoubtful('43', [10, 17])).toBe(false);
  expect(isDoubtful('A4', [10])).toBe(false);
});
