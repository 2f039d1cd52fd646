import { expect, test } from 'vitest';
import type { PageImage } from '../../../../src/stages/read/page-image.ts';
import { dropBlankPoints } from '../../../../src/stages/recognize/signs/drop-blank-points.ts';

/** Type of this size, in pixels, has figures as high and wide as those below. */
const size = 20;

/** Figures 8 pixels wide, and points 2 wide at their feet, from left to right. */
function draw(figures: readonly number[], points: readonly number[] = []): PageImage {
  const [width, height] = [200, 24];
  const data = new Uint8Array(width * height).fill(255);
  for (let y = 4; y < 18; y += 1) for (const x of figures) data.fill(0, y * width + x, y * width + x + 8);
  for (let y = 15; y < 18; y += 1) for (const x of points) data.fill(0, y * width + x, y * width + x + 2);
  return { width, height, dpi: 150, data };
}

function read(text: string, image: PageImage): string {
  const box = { x: 0, y: 0, width: 200, height: 24 };
  const rest = { confidence: 90, line: 0, block: 0, source: 'a', alternatives: [], figureDoubtful: false };
  return dropBlankPoints({ text, box, ...rest }, image, size).text;
}

test('a point between groups of figures without ink is none', () => {
  expect(read('50:150', draw([0, 11, 25, 36, 47]))).toBe('50150');
});

test('a point that is printed stays, though it touches its figure', () => {
  expect(read('50.150', draw([0, 11, 25, 36, 47], [21]))).toBe('50.150');
  expect(read('50.150', draw([0, 11, 24, 35, 46], [19]))).toBe('50.150');
  expect(read('150:', draw([0, 11, 22]))).toBe('150:');
  expect(read('61,4', draw([0, 11, 25]))).toBe('61,4');
});
