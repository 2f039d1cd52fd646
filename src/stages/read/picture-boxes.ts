import type { Box } from '../../records/place.ts';
import type { Matrix } from './pdfjs-document.ts';

/** Strips whose edges are no further apart than this, in points, are of one picture. */
const seam = 2;

/** The box around the unit square under the matrix, which is where PDF draws an image. */
export function boxUnder([a, b, c, d, e, f]: Matrix): Box {
  const across = [e, e + a, e + c, e + a + c];
  const down = [f, f + b, f + d, f + b + d];
  const [x, y] = [Math.min(...across), Math.min(...down)];
  return { x, y, width: Math.max(...across) - x, height: Math.max(...down) - y };
}

/**
 * Pictures that lie upon one another, or edge to edge with the same sides, as one: scanners cut a page into strips, or
 * into layers of paper and ink.
 */
export function joinStrips(boxes: readonly Box[]): Box[] {
  const joined: Box[] = [];
  for (const box of boxes) {
    let whole = box;
    for (let at = findPart(joined, whole); at >= 0; at = findPart(joined, whole)) {
      const [part] = joined.splice(at, 1);
      if (part) whole = around(part, whole);
    }
    joined.push(whole);
  }
  return joined;
}

function findPart(boxes: readonly Box[], box: Box): number {
  return boxes.findIndex((other) => areStacked(other, box) || areBeside(other, box) || isWithin(other, box));
}

function areStacked(a: Box, b: Box): boolean {
  const sameSides = near(a.x, b.x) && near(a.x + a.width, b.x + b.width);
  return sameSides && a.y <= b.y + b.height + seam && b.y <= a.y + a.height + seam;
}

function areBeside(a: Box, b: Box): boolean {
  const sameSides = near(a.y, b.y) && near(a.y + a.height, b.y + b.height);
  return sameSides && a.x <= b.x + b.width + seam && b.x <= a.x + a.width + seam;
}

/** True when one lies within the other. */
function isWithin(a: Box, b: Box): boolean {
  return holds(a, b) || holds(b, a);
}

function holds(outer: Box, inner: Box): boolean {
  const right = inner.x + inner.width <= outer.x + outer.width + seam;
  const bottom = inner.y + inner.height <= outer.y + outer.height + seam;
  return right && bottom && inner.x >= outer.x - seam && inner.y >= outer.y - seam;
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= seam;
}

function around(a: Box, b: Box): Box {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  const width = Math.max(a.x + a.width, b.x + b.width) - x;
  const height = Math.max(a.y + a.height, b.y + b.height) - y;
  return { x, y, width, height };
}
