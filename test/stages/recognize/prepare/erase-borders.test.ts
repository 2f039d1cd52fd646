import { expect, test } from 'vitest';
import { eraseBorders } from '../../../../src/stages/recognize/prepare/erase-borders.ts';
import { turnImage } from '../../../../src/stages/recognize/prepare/turn-image.ts';
import { blankPage, differences, drawLine, drawPage, greyAt, paint } from './draw-page.ts';

test('a page without borders is left alone', () => {
  expect(eraseBorders(drawPage())).toBeNull();
});

test('black along the edges and in punch holes goes, print stays', () => {
  const page = drawPage();
  paint(page, { x: 0, y: 0, width: 14, height: page.height }, 20);
  paint(page, { x: 0, y: page.height - 9, width: page.width, height: 9 }, 20);
  paint(page, { x: 26, y: 300, width: 16, height: 16 }, 25);

  expect(differences(eraseBorders(page), drawPage())).toBe(0);
});

test('the black beside a crooked paper goes to the tips of its wedges', async () => {
  const page = drawPage();
  const crooked = (await turnImage({ ...page, data: page.data.map((value) => 255 - value) }, 2)).image;
  // Outside the paper it is white after turning, and black in the negative.
  const scan = { ...crooked, data: crooked.data.map((value) => 255 - value) };

  const erased = eraseBorders(scan);

  const edges = [...Array(scan.height).keys()].flatMap((y) =>
    [0, scan.width - 1].map((x) => [x, y] as const),
  );
  expect(edges.some(([x, y]) => greyAt(scan, x, y) < 128)).toBe(true);
  expect(erased && edges.some(([x, y]) => greyAt(erased, x, y) < 128)).toBe(false);
});

test('white letters on a dark band are no border', () => {
  const page = drawPage();
  paint(page, { x: 0, y: 0, width: page.width, height: 50 }, 20);
  const letters = blankPage();
  drawLine(letters, 35);
  for (const [index, value] of letters.data.entries()) if (value === 0) page.data[index] = 255;

  expect(eraseBorders(page)).toBeNull();
});

test('a shadow that fades is no border', () => {
  const page = drawPage();
  for (let x = 0; x < 120; x += 1) paint(page, { x, y: 0, width: 1, height: page.height }, 40 + 2 * x);

  expect(eraseBorders(page)).toBeNull();
});
