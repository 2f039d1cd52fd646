import sharp from 'sharp';
import type { Sharp } from 'sharp';
import type { Raster } from '../../fixtures/raster.ts';

export type Point = readonly [x: number, y: number];

/** How paper lies under a scanner: turned about its middle, and bent; from what is seen to what is on the paper. */
export interface Lie {
  /** Degrees, clockwise. */
  readonly angle: number;
  /** Waves that shift lines up and down and letters sideways; as shares of the page's width. */
  readonly bend: number;
  readonly waves: number;
  readonly phase: number;
}

/** Where on the paper (0 to 1 across, and down in the same unit) a place of the scan lies. */
export function placeOnPaper({ angle, bend, waves, phase }: Lie, [x, y]: Point, ratio: number): Point {
  const radians = (-angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  const [across, down] = [x - 0.5, y - ratio / 2];
  const turnedX = across * cos - down * sin + 0.5;
  const turnedY = across * sin + down * cos + ratio / 2;
  const wave = 2 * Math.PI * waves;
  return [
    turnedX + bend * 0.5 * Math.sin(wave * 0.7 * y + phase * 2),
    turnedY + bend * Math.sin(wave * x + phase) * Math.cos(2 * y + phase),
  ];
}

/** The way back, by going towards it. */
export function placeOnScan(lie: Lie, paper: Point, ratio: number): Point {
  let guess = paper;
  for (let step = 0; step < 12; step += 1) {
    const [x, y] = placeOnPaper(lie, guess, ratio);
    guess = [guess[0] + paper[0] - x, guess[1] + paper[1] - y];
  }
  return guess;
}

/** The page as it is seen lying so, at another resolution. */
export async function scanRaster(
  page: Raster,
  lie: Lie,
  [across, down]: Raster['dpi'],
  ground: number,
): Promise<Raster> {
  const width = Math.round((page.width * across) / page.dpi[0]);
  const height = Math.round((page.height * down) / page.dpi[1]);
  // All that is too fine for the new resolution goes first, as the sensor's cells take it in.
  const small =
    page.width === width && page.height === height ? page : await resize(page, width, height, [across, down]);
  if (lie.angle === 0 && lie.bend === 0) return small;
  const data = new Uint8Array(width * height);
  const ratio = page.height / page.dpi[1] / (page.width / page.dpi[0]);
  for (let at = 0, y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 1) {
      const place = placeOnPaper(lie, [(x + 0.5) / width, ((y + 0.5) / height) * ratio], ratio);
      data[at] = sample(small, place[0] * width - 0.5, (place[1] / ratio) * height - 0.5, ground);
    }
  }
  return { data, width, height, dpi: [across, down] };
}

/** Between four pixels. */
function sample({ data, width, height }: Raster, x: number, y: number, ground: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) return ground;
  const at = top * width + left;
  const [a = 0, b = 0, c = 0, d = 0] = [data[at], data[at + 1], data[at + width], data[at + width + 1]];
  const [right, low] = [x - left, y - top];
  const upper = a + (b - a) * right;
  return Math.round(upper + (c + (d - c) * right - upper) * low);
}

async function resize(page: Raster, width: number, height: number, dpi: Raster['dpi']): Promise<Raster> {
  return toRaster(image(page).resize(width, height, { fit: 'fill', kernel: 'cubic' }), dpi);
}

export function image({ data, width, height }: Raster): Sharp {
  return sharp(data, { raw: { width, height, channels: 1 } });
}

export async function toRaster(pipeline: Sharp, dpi: Raster['dpi']): Promise<Raster> {
  const { data, info } = await pipeline.toColourspace('b-w').raw().toBuffer({ resolveWithObject: true });
  return { data: new Uint8Array(data), width: info.width, height: info.height, dpi };
}

/** @param radius standard deviation in pixels; below what can be seen nothing is done. */
export async function blur(page: Raster, radius: number): Promise<Raster> {
  return radius < 0.3 ? page : toRaster(image(page).blur(radius), page.dpi);
}
