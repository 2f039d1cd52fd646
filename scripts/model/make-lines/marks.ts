import type { Raster } from '../../fixtures/raster.ts';
import type { Random } from '../../fixtures/seeded-random.ts';
import { between, chance, whole } from './choose.ts';

/** Blots of dirt: dark, or white where the print is damaged. `radius` in pixels. */
export function addBlots(page: Raster, random: Random, count: number, radius: number, grey: number): Raster {
  const data = Uint8Array.from(page.data);
  for (let blot = 0; blot < count; blot += 1) {
    const [x, y] = [random.uniform() * page.width, random.uniform() * page.height];
    const [wide, high] = [radius * between(random, 0.3, 1), radius * between(random, 0.3, 1)];
    fill(page, data, [x - wide, y - high, x + wide, y + high], grey, (across, down) => {
      const [right, low] = [(across - x) / wide, (down - y) / high];
      return right * right + low * low <= 1;
    });
  }
  return { ...page, data };
}

/** Thin straight strokes across or down the page: scratches, dirt on the glass, lines of the telephone. */
export function addStrokes(
  page: Raster,
  random: Random,
  count: number,
  grey: number,
  upright: boolean,
): Raster {
  const data = Uint8Array.from(page.data);
  for (let stroke = 0; stroke < count; stroke += 1) {
    const thick = whole(random, 1, Math.max(1, Math.round(page.dpi[0] / 150)));
    const place = Math.floor(random.uniform() * (upright ? page.width : page.height));
    const length = upright ? page.height : page.width;
    const start = chance(random, 0.5) ? 0 : random.uniform() * length;
    const end = chance(random, 0.5) ? length : start + random.uniform() * (length - start);
    const box = upright ? [place, start, place + thick - 1, end] : [start, place, end, place + thick - 1];
    fill(page, data, box, grey, () => !chance(random, 0.05));
  }
  return { ...page, data };
}

function fill(
  { width, height }: Raster,
  data: Uint8Array,
  [left = 0, top = 0, right = 0, bottom = 0]: readonly number[],
  grey: number,
  isIn: (x: number, y: number) => boolean,
): void {
  for (let y = Math.max(0, Math.floor(top)); y <= Math.min(height - 1, bottom); y += 1) {
    for (let x = Math.max(0, Math.floor(left)); x <= Math.min(width - 1, right); x += 1) {
      if (isIn(x, y)) data[y * width + x] = grey;
    }
  }
}
