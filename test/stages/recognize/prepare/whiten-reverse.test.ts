import { expect, test } from 'vitest';
import { whitenReverse } from '../../../../src/stages/recognize/prepare/whiten-reverse.ts';
import { blankPage, differences, drawLine, drawPage, greyAt, paint } from './draw-page.ts';

test('print that shines through between the letters goes', () => {
  const page = drawPage();
  for (let y = 8; y < 860; y += 17) paint(page, { x: 8, y, width: 604, height: 8 }, 195);

  const white = whitenReverse(page);

  expect(differences(white, drawPage())).toBe(0);
});

test('print that shines through on a part of the sheet goes too', () => {
  const page = drawPage();
  for (let y = 8; y < 130; y += 17) paint(page, { x: 8, y, width: 604, height: 8 }, 195);

  const white = whitenReverse(page);

  expect(differences(white, drawPage())).toBe(0);
});

test('thin grey strokes of the page itself stay as dark as they are', () => {
  const page = drawPage();
  for (let y = 8; y < 860; y += 17) paint(page, { x: 8, y, width: 604, height: 8 }, 195);
  paint(page, { x: 60, y: 426, width: 200, height: 1 }, 120);

  const white = whitenReverse(page);

  expect(greyAt(white ?? page, 250, 426)).toBe(120);
});

test('grey print of the page itself stays', () => {
  const page = blankPage();
  for (let foot = 60; foot < 800; foot += 24) drawLine(page, foot, foot > 500 ? 170 : 0);

  expect(whitenReverse(page)).toBeNull();
});
