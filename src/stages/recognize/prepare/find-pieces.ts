import { isDark } from './find-rules.ts';
import type { Direction, Run } from './find-rules.ts';

/** A piece may be interrupted, and stand off the rule down, for so many pixels. */
const widestGap = 2;
/** It may lie so far beyond the rule's ends, in pixels: these are worn too. */
const beyond = 6;

/**
 * What is left of a table's rules across where a copy or a fax has broken them: stretches that reach to a rule down, to its left
 * or right.
 *
 * @param across the lines of pixels across, with the least that a piece measures.
 * @param columns the rules down.
 */
export function findPieces(
  data: Uint8Array,
  across: Direction,
  columns: readonly Run[],
  limit: number,
): Run[] {
  return columns.flatMap((column) => {
    const pieces: Run[] = [];
    const end = Math.min(across.lines - 1, column.end + beyond);
    for (let line = Math.max(1, column.start - beyond); line < end; line += 1) {
      const [left, right] = [-1, 1].map((side) =>
        reachOf(data, across, { line, from: column.line, side }, limit),
      );
      if (left === undefined || right === undefined) continue;
      if (column.line - left >= across.shortest) pieces.push({ line, start: left, end: column.line });
      if (right - column.line >= across.shortest) pieces.push({ line, start: column.line, end: right + 1 });
    }
    return pieces;
  });
}

interface Way {
  readonly line: number;
  readonly from: number;
  /** -1 to the left, 1 to the right. */
  readonly side: number;
}

/** The last dark place of a row on the way from a rule down. */
function reachOf(
  data: Uint8Array,
  { length, lineStep, step }: Direction,
  { line, from, side }: Way,
  limit: number,
): number {
  let last = from;
  for (let place = from + side; place >= 0 && place < length; place += side) {
    if (isDark(data, line * lineStep + place * step, lineStep, limit)) last = place;
    else if (Math.abs(place - last) > widestGap) break;
  }
  return last;
}
