import type { Box } from '../../../src/records/place.ts';
import type { PageImage } from '../../../src/stages/read/page-image.ts';

/** The grey of the print, before any wear, at a place of the image. */
export type PrintAt = (x: number, y: number) => number;

/** A letter's width, in heights of the line. */
const letterWidth = 0.3;
/** A strip of a letter's width holds print where it has this share of the ink that such strips have on average. */
const leastPrint = 0.12;
/** It is lost where it has kept less than this share of what strips keep in the middle. */
const leastKept = 0.3;

/** Greys nearer to white than this are paper. */
const leastDark = 40;

/** What lies so many pixels beside its place is still alike. */
const reach = 1;

/**
 * How much of the print is still to be seen: the correlation of a part of the image with the print that it came from, 1
 * where nothing was lost.
 */
export function likeness(image: PageImage, printAt: PrintAt, box: Box): number {
  const area = pixelsOf(image, box);
  const wide = area.width + 2 * reach;
  const print = new Float32Array(wide * (area.height + 2 * reach));
  for (let at = 0, y = -reach; y < area.height + reach; y += 1)
    for (let x = -reach; x < area.width + reach; x += 1, at += 1) print[at] = printAt(area.x + x, area.y + y);
  let best = 0;
  for (let down = 0; down <= 2 * reach; down += 1)
    for (let across = 0; across <= 2 * reach; across += 1)
      best = Math.max(best, correlate(image, area, print, down * wide + across, wide));
  return best;
}

function pixelsOf(image: PageImage, { x, y, width, height }: Box): Box {
  const [left, top] = [Math.max(0, Math.round(x)), Math.max(0, Math.round(y))];
  const right = Math.min(image.width, Math.round(x + width));
  const bottom = Math.min(image.height, Math.round(y + height));
  return { x: left, y: top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
}

function correlate(image: PageImage, area: Box, print: Float32Array, start: number, wide: number): number {
  let [sumA, sumB, sumAA, sumBB, sumAB] = [0, 0, 0, 0, 0];
  for (let y = 0; y < area.height; y += 1) {
    const [seen, printed] = [(area.y + y) * image.width + area.x, start + y * wide];
    for (let x = 0; x < area.width; x += 1) {
      const [a = 255, b = 255] = [image.data[seen + x], print[printed + x]];
      sumA += a;
      sumB += b;
      sumAA += a * a;
      sumBB += b * b;
      sumAB += a * b;
    }
  }
  const count = Math.max(1, area.width * area.height);
  const spread = (sumAA - (sumA * sumA) / count) * (sumBB - (sumB * sumB) / count);
  return spread <= 0 ? 0 : (sumAB - (sumA * sumB) / count) / Math.sqrt(spread);
}

/** Which share of a line's letters is gone without a trace, however clear the others are; 0 to 1. */
export function lostShare(image: PageImage, printAt: PrintAt, box: Box): number {
  const area = pixelsOf(image, box);
  const columns = inkOfColumns(image, printAt, area);
  const wide = Math.max(2, Math.round(letterWidth * area.height));
  const strips: Ink[] = [];
  for (let x = 0; x + wide <= columns.length; x += 2) strips.push(sumOf(columns.slice(x, x + wide)));
  const printed = strips.filter(({ print }) => print > 0);
  const usual = sumOf(printed).print / Math.max(1, printed.length);
  const kept = printed
    .filter(({ print }) => print > leastPrint * usual)
    .map(({ print, seen }) => seen / print);
  const middle = kept.toSorted((one, other) => one - other)[Math.floor(kept.length / 2)] ?? 0;
  return kept.filter((share) => share < leastKept * middle).length / Math.max(1, kept.length);
}

interface Ink {
  readonly print: number;
  readonly seen: number;
}

function sumOf(some: readonly Ink[]): Ink {
  return some.reduce((sum, { print, seen }) => ({ print: sum.print + print, seen: sum.seen + seen }), {
    print: 0,
    seen: 0,
  });
}

function inkOfColumns(image: PageImage, printAt: PrintAt, { x, y, width, height }: Box): readonly Ink[] {
  return Array.from({ length: width }, (_, column) => {
    let [print, seen] = [0, 0];
    for (let row = y; row < y + height; row += 1) {
      const dark = 255 - (image.data[row * image.width + x + column] ?? 255);
      print += 255 - printAt(x + column, row);
      seen += dark > leastDark ? dark : 0;
    }
    return { print, seen };
  });
}
