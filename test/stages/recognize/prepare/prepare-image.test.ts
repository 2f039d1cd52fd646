import { beforeAll, describe, expect, test } from 'vitest';
import type { Box } from '../../../../src/records/place.ts';
import type { PageImage } from '../../../../src/stages/read/page-image.ts';
import { estimateSkew } from '../../../../src/stages/recognize/prepare/estimate-skew.ts';
import { seemsUpsideDown } from '../../../../src/stages/recognize/prepare/find-turn.ts';
import { measureNoise } from '../../../../src/stages/recognize/prepare/measure-noise.ts';
import { prepareImage, turnOver } from '../../../../src/stages/recognize/prepare/prepare-image.ts';
import { turnImage } from '../../../../src/stages/recognize/prepare/turn-image.ts';
import { addSpecks, blankPage, drawLine, drawPage, paint } from './draw-page.ts';

/** The box around all that is dark. */
function inkBox({ width, data }: PageImage): Box {
  const dark = [...data.entries()].filter(([, value]) => value < 100).map(([index]) => index);
  const xs = dark.map((index) => index % width);
  const ys = dark.map((index) => Math.floor(index / width));
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x + 1, height: Math.max(...ys) - y + 1 };
}

function countDark({ data }: PageImage): number {
  return data.reduce((count, value) => count + (value < 128 ? 1 : 0), 0);
}

/** A page with little on it, so that its ink is in one place. */
function drawOneLine(): PageImage {
  const page = blankPage();
  drawLine(page, 200);
  return page;
}

function middle({ x, y, width, height }: Box): readonly [number, number] {
  return [x + width / 2, y + height / 2];
}

function expectNear(box: Box, other: Box): void {
  const [x, y] = middle(box);
  const [otherX, otherY] = middle(other);
  expect(Math.hypot(x - otherX, y - otherY)).toBeLessThan(2);
}

describe('a page', () => {
  const page = drawPage();
  let skewed: PageImage;
  beforeAll(async () => {
    skewed = (await turnImage(page, 2)).image;
  });

  test('that needs nothing is left alone', async () => {
    const prepared = await prepareImage(page);
    expect(prepared.image).toBe(page);
    expect([prepared.turn, prepared.cleaned, prepared.steps]).toEqual([0, false, []]);
  });

  test('that lies crooked is straightened, and places lead back to where they were', async () => {
    expect(estimateSkew(skewed).angle).toBeCloseTo(2, 1);
    const prepared = await prepareImage(skewed);
    expect(prepared.steps).toEqual(['skew']);
    expect(estimateSkew(prepared.image).angle).toBeCloseTo(0, 0);
    expectNear(prepared.back(inkBox(prepared.image)), inkBox(skewed));
  });

  test('is straightened up to 5 degrees', async () => {
    const crooked = (await turnImage(page, -5)).image;
    expect(estimateSkew(crooked).angle).toBeCloseTo(-5, 1);
    expect(estimateSkew((await prepareImage(crooked)).image).angle).toBeCloseTo(0, 0);
  });

  test('is left crooked where that step is to be skipped', async () => {
    const prepared = await prepareImage(skewed, ['skew']);
    expect(prepared.image).toBe(skewed);
    expect(prepared.steps).toEqual([]);
  });

  test.each([
    [90, 270],
    [270, 90],
  ])('that lies %i degrees on its side is turned %i', async (lies, turn) => {
    const prepared = await prepareImage((await turnImage(page, lies)).image);
    expect(prepared.turn).toBe(turn);
    expect([prepared.image.width, prepared.image.height]).toEqual([page.width, page.height]);
    expect(prepared.pageSize).toEqual([page.width, page.height]);
  });

  test('that lies upside down seems so', async () => {
    expect(seemsUpsideDown(page)).toBe(false);
    expect(seemsUpsideDown((await turnImage(page, 180)).image)).toBe(true);
  });

  test('turned over leads places back to the page turned over', async () => {
    const crooked = (await turnImage(drawOneLine(), 3)).image;
    const over = await turnOver(await prepareImage(crooked));
    expect(over.turn).toBe(180);
    const upright = (await turnImage(crooked, 180)).image;
    expectNear(over.back(inkBox(over.image)), inkBox(upright));
  });

  test('with specks all over is cleaned', async () => {
    const noisy = addSpecks(page, 40);
    expect(measureNoise(page)).toBe(0);
    expect(measureNoise(noisy)).toBeGreaterThan(0.008);
    const prepared = await prepareImage(noisy);
    expect([prepared.cleaned, prepared.steps]).toEqual([true, ['noise']]);
    expect(measureNoise(prepared.image)).toBeLessThan(0.001);
  });

  test('cleaned at a high resolution comes out at 150 dpi, and places lead back', async () => {
    const large = blankPage(200);
    paint(large, { x: 400, y: 600, width: 300, height: 60 });
    const prepared = await prepareImage(addSpecks(large, 40));
    expect([prepared.image.dpi, prepared.image.width]).toEqual([150, Math.round(large.width * 0.75)]);
    expectNear(prepared.back(inkBox(prepared.image)), { x: 400, y: 600, width: 300, height: 60 });
  });

  test('with few specks has them taken out and its letters smoothed', async () => {
    const clean = blankPage(150);
    for (let foot = 100; foot < 1600; foot += 50) drawLine(clean, foot);
    const rough = addSpecks(clean, 300);
    const prepared = await prepareImage(rough);
    expect([prepared.cleaned, prepared.steps]).toEqual([false, ['edges']]);
    const left = (image: PageImage): number => countDark(image) - countDark(clean);
    expect(left(prepared.image)).toBeLessThan(left(rough) / 10);
  });

  test('with so few specks that parts of it have hardly any has them taken out too', async () => {
    const page150 = blankPage(150);
    for (let foot = 100; foot < 1600; foot += 50) drawLine(page150, foot);
    const prepared = await prepareImage(addSpecks(page150, 2800));
    expect(prepared.steps).toEqual(['edges']);
  });

  test('of dotted lines has no specks', () => {
    const dotted = blankPage(150);
    for (let y = 100; y < 1600; y += 60) {
      for (let x = 150; x < 1000; x += 8) paint(dotted, { x, y, width: 1, height: 1 });
    }
    expect(measureNoise(dotted)).toBe(0);
  });

  test('in faint ink is made as dark as others', async () => {
    const prepared = await prepareImage(drawPage(190));
    expect(prepared.steps).toEqual(['ink']);
    expect(prepared.image.data).toContain(0);
  });
});
