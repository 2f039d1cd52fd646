import { expect, test } from 'vitest';
import { evenPaper } from '../../../../src/stages/recognize/prepare/even-paper.ts';
import { drawPage, greyAt } from './draw-page.ts';

test('evenly lit paper is left alone, however dark', async () => {
  const page = drawPage();

  expect(await evenPaper(page, false)).toBeNull();
  expect(await evenPaper({ ...page, data: page.data.map((value) => value * 0.7) }, false)).toBeNull();
});

test('paper in the shadow becomes white, print in it stays dark', async () => {
  const page = drawPage();
  const light = (x: number): number => 0.35 + (0.65 * x) / page.width;
  const shadowed = {
    ...page,
    data: page.data.map((value, index) => (value * 0.9 + 25) * light(index % page.width)),
  };

  const even = await evenPaper(shadowed, false);

  expect(even && [40, 300, 580].map((x) => greyAt(even, x, 30) > 230)).toEqual([true, true, true]);
  expect(even?.data.filter((value) => value < 60).length).toBeGreaterThan(
    page.data.filter((value) => value === 0).length * 0.95,
  );
});
