import { expect, test } from 'vitest';
import type { PageImage } from '../../../../src/stages/read/page-image.ts';
import { chooseDpi } from '../../../../src/stages/recognize/prepare/choose-dpi.ts';
import { blankPage, paint } from './draw-page.ts';

/** Lines of letters of which every fifth reaches higher, at 150 dpi. */
function typeOf(xHeight: number): PageImage {
  const page = blankPage(150);
  for (let foot = 100; foot < 1600; foot += xHeight * 3) {
    for (let letter = 0; letter < 90; letter += 1) {
      const height = letter % 5 === 0 ? Math.round(xHeight * 1.5) : xHeight;
      paint(page, { x: 100 + letter * 11, y: foot - height, width: 6, height });
    }
  }
  return page;
}

test('type of the usual sizes is read at 150 dpi, smaller at more', () => {
  const chosen = [12, 8, 7, 5, 4].map((height) => chooseDpi({ image: typeOf(height), cleaned: false }));

  expect(chosen).toEqual([150, 150, 200, 200, 300]);
});

test('a noisy page is cleaned at a higher resolution, a page with hardly any text is not', () => {
  expect(chooseDpi({ image: typeOf(12), cleaned: true })).toBe(200);
  expect(chooseDpi({ image: blankPage(150), cleaned: false })).toBe(150);
});
