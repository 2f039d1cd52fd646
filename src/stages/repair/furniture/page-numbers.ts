import type { WorkingText } from '../working-text.ts';
import type { PageEdges } from './edge-lines.ts';
import { readCounterLine } from './page-counter.ts';

/** A counter stands outermost, but for a line or two of letterhead. */
const mostDepth = 3;

/**
 * The lines that hold nothing but the page's number: `3 (108)` and `Sida 2 av 5` wherever they stand at a page's edge,
 * a number alone only where the pages beside it are numbered on.
 */
export function findPageNumbers(
  text: WorkingText,
  edges: readonly PageEdges[],
  page: number,
): readonly number[] {
  const { top = [], bottom = [] } = edges[page] ?? {};
  return [...top.slice(0, mostDepth), ...bottom.slice(0, mostDepth)].filter((line) => {
    const counter = readCounterLine(text[page]?.lines[line]?.text ?? '');
    if (counter === null) return false;
    if (counter.total !== null) return true;
    return [-1, 1].some((step) => numbersOf(text, edges, page + step).includes(counter.number + step));
  });
}

function numbersOf(text: WorkingText, edges: readonly PageEdges[], page: number): readonly number[] {
  const { top = [], bottom = [] } = edges[page] ?? {};
  return [...top.slice(0, mostDepth), ...bottom.slice(0, mostDepth)].flatMap((line) => {
    const counter = readCounterLine(text[page]?.lines[line]?.text ?? '');
    return counter === null ? [] : [counter.number];
  });
}
