import { mapPixels } from '../../fixtures/raster.ts';
import type { Raster } from '../../fixtures/raster.ts';
import type { Random } from '../../fixtures/seeded-random.ts';

/** A field of values that change slowly over the page, about -1 to 1. */
export type Field = (x: number, y: number) => number;

/** @param grain how far apart in pixels the values are that lie between chance's own. */
export function makeField(
  random: Random,
  { width, height }: Pick<Raster, 'width' | 'height'>,
  grain: number,
): Field {
  const columns = Math.ceil(width / grain) + 2;
  const rows = Math.ceil(height / grain) + 2;
  const values = Float32Array.from({ length: columns * rows }, () => random.gaussian() * 0.6);
  return (x, y) => {
    const [across, down] = [x / grain, y / grain];
    const [left, top] = [Math.floor(across), Math.floor(down)];
    const at = top * columns + left;
    const [a = 0, b = 0, c = 0, d = 0] = [
      values[at],
      values[at + 1],
      values[at + columns],
      values[at + columns + 1],
    ];
    const [right, low] = [across - left, down - top];
    const upper = a + (b - a) * right;
    return upper + (c + (d - c) * right - upper) * low;
  };
}

/** Ink that is fainter here and there: `depth` is how much of the darkness goes where it is faintest. */
export function unevenInk(page: Raster, field: Field, depth: number): Raster {
  return mapPixels(page, (grey, x, y) => {
    if (grey > 250) return grey;
    const share = Math.min(1, Math.max(0, 0.5 + field(x, y)));
    return 255 - (255 - grey) * (1 - depth * share);
  });
}

/** Black where it is darker than `level`, which moves with the field by `sway`. */
export function threshold(page: Raster, level: number, field: Field | null, sway: number): Raster {
  return mapPixels(page, (grey, x, y) =>
    grey < level + (field === null ? 0 : sway * field(x, y)) ? 0 : 255,
  );
}

/** Black and white dots for grey, as Floyd and Steinberg spread the error. */
export function dither(page: Raster): Raster {
  const { width, height } = page;
  const rest = Float32Array.from(page.data);
  const data = new Uint8Array(rest.length);
  for (let at = 0, y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 1) {
      const wanted = rest[at] ?? 255;
      const set = wanted < 128 ? 0 : 255;
      data[at] = set;
      const error = wanted - set;
      if (x + 1 < width) rest[at + 1] = (rest[at + 1] ?? 0) + (error * 7) / 16;
      if (y + 1 === height) continue;
      if (x > 0) rest[at + width - 1] = (rest[at + width - 1] ?? 0) + (error * 3) / 16;
      rest[at + width] = (rest[at + width] ?? 0) + (error * 5) / 16;
      if (x + 1 < width) rest[at + width + 1] = (rest[at + width + 1] ?? 0) + error / 16;
    }
  }
  return { ...page, data };
}
