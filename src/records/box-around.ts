import type { Box } from './place.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The box around words of one line, each of which is turned by `tilt` about its own middle, as the line is; it is to be
 * turned so, too. Null around nothing.
 *
 * @param tilt in degrees, clockwise.
 */
export function boxAround(boxes: readonly Box[], tilt: number): Box | null {
  if (boxes.length === 0) return null;
  const straight = boxes.map((box) => aroundMiddle(turnPoint(middleOf(box), -tilt), box));
  const x = Math.min(...straight.map((box) => box.x));
  const y = Math.min(...straight.map((box) => box.y));
  const width = Math.max(...straight.map((box) => box.x + box.width)) - x;
  const height = Math.max(...straight.map((box) => box.y + box.height)) - y;
  const around = { x, y, width, height };
  return roundBox(aroundMiddle(turnPoint(middleOf(around), tilt), around));
}

/** Where a box of a page whose lines fall by `tilt` would lie if they were level: turned about the page's corner. */
export function levelBox(box: Box, tilt: number): Box {
  return tilt === 0 ? box : roundBox(aroundMiddle(turnPoint(middleOf(box), -tilt), box));
}

function middleOf({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

function aroundMiddle({ x, y }: Point, { width, height }: Pick<Box, 'width' | 'height'>): Box {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** About the page's corner, clockwise. */
export function turnPoint({ x, y }: Point, degrees: number): Point {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return { x: x * cos - y * sin, y: x * sin + y * cos };
}

function roundBox({ x, y, width, height }: Box): Box {
  const [left, top, across, down] = [x, y, width, height].map((points) => Math.round(points * 100) / 100);
  return { x: left ?? x, y: top ?? y, width: across ?? width, height: down ?? height };
}
