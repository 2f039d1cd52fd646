import { expect, test } from 'vitest';
import type { PageImage } from '../../../../src/stages/read/page-image.ts';
import { eraseLongRules } from '../../../../src/stages/recognize/prepare/erase-long-rules.ts';
import { blankPage, differences, drawLine, drawPage, greyAt, paint } from './draw-page.ts';

function drawRows(): PageImage {
  const page = blankPage(150);
  drawLine(page, 230);
  drawLine(page, 270);
  return page;
}

test('a page without rules is left alone', () => {
  expect(eraseLongRules(drawPage())).toBeNull();
});

test("a table's rules go, where they cross too, and what stands in it stays", () => {
  const ruled = drawRows();
  for (const y of [205, 245, 285]) paint(ruled, { x: 40, y, width: 520, height: 2 });
  for (const x of [40, 560]) paint(ruled, { x, y: 205, width: 2, height: 82 });

  expect(differences(eraseLongRules(ruled), drawRows())).toBe(0);
});

test('a stroke that crosses an underline stays', () => {
  const page = blankPage(150);
  paint(page, { x: 100, y: 200, width: 300, height: 2 });
  paint(page, { x: 180, y: 185, width: 3, height: 26 });

  const erased = eraseLongRules(page);

  expect(erased && [greyAt(erased, 181, 200), greyAt(erased, 300, 200)]).toEqual([0, 255]);
});

test('a crooked and worn rule goes', () => {
  const page = blankPage(150);
  for (let x = 100; x < 700; x += 1) {
    if (x % 50 > 1) paint(page, { x, y: 300 + Math.floor(x / 115), width: 1, height: 2 }, 90);
  }

  expect(differences(eraseLongRules(page), blankPage(150))).toBe(0);
});

test('an upright stroke of a signature is no rule, on its line neither', () => {
  const page = blankPage(150);
  paint(page, { x: 300, y: 400, width: 3, height: 90 });
  expect(eraseLongRules(page)).toBeNull();

  paint(page, { x: 200, y: 470, width: 300, height: 2 });
  const erased = eraseLongRules(page);
  expect(erased && [greyAt(erased, 301, 440), greyAt(erased, 400, 470)]).toEqual([0, 255]);
});

test('the feet of letters that run together are no rule', () => {
  const page = blankPage(150);
  paint(page, { x: 100, y: 200, width: 300, height: 2 });
  for (let x = 100; x < 400; x += 7) paint(page, { x, y: 186, width: 3, height: 16 });

  expect(eraseLongRules(page)).toBeNull();
});

test('nor are feet that are rounded', () => {
  const page = blankPage(150);
  for (let x = 100; x < 240; x += 10) {
    paint(page, { x, y: 200, width: 10, height: 2 });
    paint(page, { x: x + 1, y: 197, width: 4, height: 3 });
  }

  expect(eraseLongRules(page)).toBeNull();
});

test('a rule that medians have left pale goes where specks were taken out', () => {
  const page = drawRows();
  paint(page, { x: 100, y: 400, width: 500, height: 1 }, 205);

  expect(eraseLongRules(page)).toBeNull();
  expect(differences(eraseLongRules(page, true), drawRows())).toBe(0);
});

test('pieces of a table’s broken rules go with it, where they reach to a rule down', () => {
  const ruled = drawRows();
  for (const x of [40, 560]) paint(ruled, { x, y: 100, width: 2, height: 260 });
  paint(ruled, { x: 42, y: 205, width: 60, height: 2 });
  paint(ruled, { x: 510, y: 246, width: 50, height: 2 });

  expect(differences(eraseLongRules(ruled), drawRows())).toBe(0);
});

test('a dash in a cell and a letter that touches the rule stay', () => {
  const page = blankPage(150);
  paint(page, { x: 40, y: 100, width: 2, height: 400 });
  paint(page, { x: 80, y: 200, width: 40, height: 3 });
  paint(page, { x: 42, y: 300, width: 14, height: 3 });

  const erased = eraseLongRules(page);

  expect(erased && [greyAt(erased, 41, 150), greyAt(erased, 90, 201), greyAt(erased, 50, 301)]).toEqual([
    255, 0, 0,
  ]);
});
