import { median, middle } from '../boxes.ts';
import type { Fragment } from './cut-fragments.ts';

export interface BlockedFragment {
  readonly fragment: Fragment;
  readonly block: number;
}

/** Lines that stand this much further apart than the page's close lines begin a new block. */
const widerThanClose = 1.3;
/** Close lines stand at most so many type heights apart, from middle to middle. */
const widestLeading = 2;

/** Numbers the blocks of each column's lines: a block ends where the gap to the next line is wider than usual. */
export function numberBlocks(columns: readonly (readonly Fragment[])[]): BlockedFragment[] {
  const close = closePitch(columns);
  let block = -1;
  return columns.flatMap((column) =>
    column.map((fragment, index): BlockedFragment => {
      const above = column[index - 1];
      const isNear = above && Math.abs(pitch(above, fragment)) <= close * widerThanClose;
      if (!isNear) block += 1;
      return { fragment, block };
    }),
  );
}

/** The usual distance between lines of one block: the lower quarter of all distances, within what print uses. */
function closePitch(columns: readonly (readonly Fragment[])[]): number {
  const heights = columns.flat().map(({ box }) => box.height);
  if (heights.length === 0) return 0;
  const height = median(heights);
  const pitches = columns
    .flatMap((column) => column.slice(1).map((fragment, index) => pitch(column[index] ?? fragment, fragment)))
    .filter((each) => each > height * 0.8)
    .sort((a, b) => a - b);
  const quarter = pitches[Math.floor(pitches.length / 4)] ?? height;
  return Math.min(Math.max(quarter, height), height * widestLeading);
}

function pitch(above: Fragment, below: Fragment): number {
  return middle(below.box) - middle(above.box);
}
