import type { Box } from '../../records/place.ts';

export function right(box: Box): number {
  return box.x + box.width;
}

export function bottom(box: Box): number {
  return box.y + box.height;
}

export function middle(box: Box): number {
  return box.y + box.height / 2;
}

/** The smallest box around all; the list is not empty. */
export function hull(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return { x, y, width: Math.max(...boxes.map(right)) - x, height: Math.max(...boxes.map(bottom)) - y };
}

/** How much of the lower of two boxes stands beside the other: 0 none, 1 all of it. */
export function verticalOverlap(a: Box, b: Box): number {
  const shared = Math.min(bottom(a), bottom(b)) - Math.max(a.y, b.y);
  return Math.max(0, shared) / Math.max(Math.min(a.height, b.height), Number.EPSILON);
}

/** How much of the narrower of two boxes stands above or below the other: 0 none, 1 all of it. */
export function horizontalOverlap(a: Box, b: Box): number {
  const shared = Math.min(right(a), right(b)) - Math.max(a.x, b.x);
  return Math.max(0, shared) / Math.max(Math.min(a.width, b.width), Number.EPSILON);
}

/** The middle value of a list that is not empty; the lower of two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

export function scaleBox({ x, y, width, height }: Box, scale: number): Box {
  return { x: x * scale, y: y * scale, width: width * scale, height: height * scale };
}

/** Hundredths of a point are finer than any engine sees. */
export function roundBox({ x, y, width, height }: Box): Box {
  return { x: roundPoints(x), y: roundPoints(y), width: roundPoints(width), height: roundPoints(height) };
}

function roundPoints(points: number): number {
  return Math.round(points * 100) / 100;
}
