import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Box } from '../../../../src/records/place.ts';
import type { PageImage } from '../../../../src/stages/read/page-image.ts';
import { estimateSkew } from '../../../../src/stages/recognize/prepare/estimate-skew.ts';
import { seemsUpsideDown } from '../../../../src/stages/recognize/prepare/find-turn.ts';
import { isBlank } from '../../../../src/stages/recognize/prepare/is-blank.ts';
import { measureNoise } from '../../../../src/stages/recognize/prepare/measure-noise.ts';
import { prepareImage } from '../../../../src/stages/recognize/prepare/prepare-image.ts';
import { turnImage } from '../../../../src/stages/recognize/prepare/turn-image.ts';

/** Lines of letters that stand on one foot line and reach to different heights, as print does. */
function drawPage(): PageImage {
  const [width, height] = [620, 876];
  const data = new Uint8Array(width * height).fill(255);
  for (let foot = 60; foot < height - 60; foot += 24) {
    for (let letter = 0; letter < 60; letter += 1) {
      if ((letter * 7 + foot) % 6 === 0) continue;
      const top = foot - 8 - ((letter * 5 + foot) % 3) * 3;
      for (let y = top; y < foot; y += 1)
        data.fill(0, y * width + 50 + letter * 8, y * width + 55 + letter * 8);
    }
  }
  return { width, height, dpi: 75, data };
}

/** A small box in an image's middle, about which it is turned. */
function middle(image: PageImage): Box {
  return { x: image.width / 2 - 5, y: image.height / 2 - 5, width: 10, height: 10 };
}

describe('a page', () => {
  const page = drawPage();
  let skewed: PageImage;
  beforeAll(async () => {
    skewed = (await turnImage(page, 2)).image;
  });

  test('that lies straight is left alone', async () => {
    const prepared = await prepareImage(page);
    expect(prepared).toMatchObject({ image: page, turn: 0, cleaned: false });
  });

  test('that lies crooked is straightened, and places lead back to where they were', async () => {
    expect(estimateSkew(skewed).angle).toBeCloseTo(2, 1);
    const prepared = await prepareImage(skewed);
    expect(estimateSkew(prepared.image).angle).toBeCloseTo(0, 0);
    expect(prepared.back(middle(prepared.image)).x).toBeCloseTo(middle(skewed).x, 3);
  });

  test.each([
    [90, 270],
    [270, 90],
  ])('that lies %i degrees on its side is turned %i', async (lies, turn) => {
    const prepared = await prepareImage((await turnImage(page, lies)).image);
    expect(prepared.turn).toBe(turn);
    expect([prepared.image.width, prepared.image.height]).toEqual([page.width, page.height]);
  });

  test('that lies upside down seems so', async () => {
    expect(seemsUpsideDown(page)).toBe(false);
    expect(seemsUpsideDown((await turnImage(page, 180)).image)).toBe(true);
  });

  test('with specks all over is cleaned', async () => {
    const specks = page.data.map((value, index) => ((index * 7919) % 40 === 0 ? 90 : value));
    const noisy = { ...page, data: specks };
    expect(measureNoise(page)).toBe(0);
    expect(measureNoise(noisy)).toBeGreaterThan(0.01);
    const prepared = await prepareImage(noisy);
    expect(prepared.cleaned).toBe(true);
    expect(measureNoise(prepared.image)).toBeLessThan(0.002);
  });

  test('with dust only is blank, with a page number it is not', async () => {
    const paper = { width: 300, height: 300, dpi: 150, data: new Uint8Array(90_000).fill(240) };
    const dusty = { ...paper, data: paper.data.map((value, index) => (index % 9000 === 0 ? 0 : value)) };
    expect([isBlank(paper), isBlank(dusty), isBlank(page)]).toEqual([true, true, false]);
    const number = await sharp({ create: { width: 10, height: 14, channels: 3, background: 'black' } })
      .extend({ top: 100, bottom: 100, left: 100, right: 100, background: 'white' })
      .toColourspace('b-w')
      .raw()
      .toBuffer();
    expect(isBlank({ width: 210, height: 214, dpi: 150, data: number })).toBe(false);
  });
});
