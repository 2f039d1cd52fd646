import { expect, test } from 'vitest';
import type { PageImage } from '../../../../src/stages/read/page-image.ts';
import { prepareImage } from '../../../../src/stages/recognize/prepare/prepare-image.ts';
import { thickenHairlines } from '../../../../src/stages/recognize/prepare/thicken-hairlines.ts';
import { blankPage, drawPage, greyAt, paint } from './draw-page.ts';

/** Upright strokes, black or dark grey, every third of them a hairline as grey as is said. */
function drawStrokes(hairline: number): PageImage {
  const page = blankPage();
  for (let x = 60; x < 500; x += 6)
    paint(page, { x, y: 100, width: 1, height: 12 }, x % 18 === 6 ? hairline : 60);
  return page;
}

test('strokes take in their surroundings where many are hairlines', () => {
  const thick = thickenHairlines(drawStrokes(150));
  const greys = [78, 79, 80, 84, 85, 86].map((x) => thick && greyAt(thick, x, 105));
  expect(greys).toEqual([150, 224, 255, 60, 197, 255]);
});

test('print of whole strokes is left alone, and a page without any', () => {
  expect([drawStrokes(60), drawPage(), blankPage()].map(thickenHairlines)).toEqual([null, null, null]);
});

test('hairlines on paper with grain are left alone', async () => {
  const drawn = drawStrokes(150);
  const grainy = {
    ...drawn,
    data: drawn.data.map((value, index) => (value === 255 ? 253 + (index % 3) : value)),
  };
  expect((await prepareImage(drawn)).steps).toContain('hairlines');
  expect((await prepareImage(grainy)).steps).not.toContain('hairlines');
});
