import { bottom, median } from '../boxes.ts';
import type { Fragment } from './cut-fragments.ts';
import { flowsOn } from './flows-on.ts';

export interface BlockedFragment {
  readonly fragment: Fragment;
  readonly block: number;
}

/** Lines that stand this much further apart than the page's close lines begin a new block. */
const widerThanClose = 1.22;
/** Close lines stand at most so many type heights apart. */
const widestLeading = 2;
/** So many lines that go on in mid-sentence tell by themselves how far apart close lines stand. */
const fewestFlowing = 3;

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

/**
 * The usual distance between lines of one block, within what print uses: that of lines in mid-sentence; where they are
 * few, the lower quarter of all distances.
 */
function closePitch(columns: readonly (readonly Fragment[])[]): number {
  const heights = columns.flat().map(({ box }) => box.height);
  if (heights.length === 0) return 0;
  const height = median(heights);
  const pairs = columns
    .flatMap((column) => column.slice(1).map((below, index) => ({ above: column[index] ?? below, below })))
    .map(({ above, below }) => ({ pitch: pitch(above, below), flows: flowsOn(above, below) }))
    .filter((pair) => pair.pitch > height * 0.8)
    .sort((a, b) => a.pitch - b.pitch);
  const flowing = pairs.filter(({ flows }) => flows);
  const usual =
    flowing.length < fewestFlowing
      ? pairs[Math.floor(pairs.length / 4)]
      : flowing[Math.floor(flowing.length / 2)];
  return Math.min(Math.max(usual?.pitch ?? height, height), height * widestLeading);
}

/** From baseline to baseline. */
function pitch(above: Fragment, below: Fragment): number {
  return levelOf(below) - levelOf(above);
}

/** Where most of the words stand: one that is misplaced, or that a pen's stroke has made taller, tells nothing. */
function levelOf({ words }: Fragment): number {
  return median(words.map(({ box }) => bottom(box)));
}
