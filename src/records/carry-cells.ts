import type { RepairedLine } from './repaired-page.ts';

/**
 * The line with another text, its cells beginning where what they begin with stands now. Where a cell begins within what
 * is no longer there, nothing says so any more: it goes to the cell before.
 */
export function withText(line: RepairedLine, text: string): RepairedLine {
  const { cellStarts, ...rest } = line;
  const starts = carryStarts(cellStarts ?? [], line.text, text);
  return starts.length === 0 ? { ...rest, text } : { ...rest, text, cellStarts: starts };
}

function carryStarts(starts: readonly number[], before: string, after: string): number[] {
  const shorter = Math.min(before.length, after.length);
  const head = sharedLength(shorter, (i) => before[i] === after[i]);
  const tail = sharedLength(shorter - head, (i) => before.at(-1 - i) === after.at(-1 - i));
  return starts
    .filter((start) => start <= head || start >= before.length - tail)
    .map((start) => (start <= head ? start : start + after.length - before.length))
    .filter((start, i, all) => start < after.length && start > (all[i - 1] ?? 0));
}

function sharedLength(most: number, isSame: (index: number) => boolean): number {
  let length = 0;
  while (length < most && isSame(length)) length += 1;
  return length;
}
