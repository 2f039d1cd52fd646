import type { PageImage } from '../../read/page-image.ts';

/** Pixels so much darker than the paper around them may belong to a speck. */
const visible = 24;
/** All the darkness of a speck, in grey values of pixels at 150 dpi; the dot of an i has three times as much. */
const mostInk = 420;
/** So many of the 24 pixels around a speck may belong to other specks. */
const mostAround = 3;

/** Takes out what is too small to be print and stands apart from it. */
export function eraseSpecks(image: PageImage): PageImage {
  const { width, height, dpi, data } = image;
  const erased = Uint8Array.from(data);
  const ring = square(3, width).filter((_, index) => isBorder(index, 7));
  const inside = square(2, width);
  const most = mostInk * (dpi / 150) ** 2;
  for (let at = 3 * width + 3; at < (height - 3) * width - 3; at += 1) {
    const value = data[at] ?? 255;
    if (value > 255 - visible || !isDarkest(data, at, value, width)) continue;
    const paper = paperAround(data, at, ring);
    if (paper === null || paper - value < visible || inkOf(data, at, inside, paper) > most) continue;
    for (const away of inside) erased[at + away] = Math.max(erased[at + away] ?? 255, paper);
  }
  return { ...image, data: erased };
}

/** Steps to the pixels of a square about a place, row by row. */
function square(reach: number, width: number): number[] {
  const steps: number[] = [];
  for (let y = -reach; y <= reach; y += 1) {
    for (let x = -reach; x <= reach; x += 1) steps.push(y * width + x);
  }
  return steps;
}

function isBorder(index: number, side: number): boolean {
  const [x, y] = [index % side, Math.floor(index / side)];
  return x === 0 || y === 0 || x === side - 1 || y === side - 1;
}

function isDarkest(data: Uint8Array, at: number, value: number, width: number): boolean {
  for (let row = at - width; row <= at + width; row += width) {
    for (let place = row - 1; place <= row + 1; place += 1) if ((data[place] ?? 255) < value) return false;
  }
  return true;
}

/** The mean grey around a place; null where print is near. */
function paperAround(data: Uint8Array, at: number, ring: readonly number[]): number | null {
  let sum = 0;
  for (const away of ring) sum += data[at + away] ?? 255;
  const limit = sum / ring.length - visible;
  let light = 0;
  let count = 0;
  for (const away of ring) {
    const value = data[at + away] ?? 255;
    if (value < limit) continue;
    light += value;
    count += 1;
  }
  return ring.length - count > mostAround ? null : light / count;
}

function inkOf(data: Uint8Array, at: number, inside: readonly number[], paper: number): number {
  let ink = 0;
  for (const away of inside) ink += Math.max(0, paper - (data[at + away] ?? 255));
  return ink;
}
