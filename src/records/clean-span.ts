import type { LineEdit } from './apply-edits.ts';
import { isLineEndEdit } from './apply-edits.ts';

/** A place in a line, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * What a span of the source line has become in the clean line. A span should hold the edits that it meets whole; what is
 * put in right before or after it is not in it.
 */
export function cleanSpan(edits: readonly LineEdit[], { start, end }: Span): Span {
  const inLine = edits.filter((edit) => !isLineEndEdit(edit));
  const before = inLine.filter((edit) => edit.end <= start);
  const until = inLine.filter((edit) => edit.start < end || edit.end <= start);
  return { start: start + growth(before), end: end + growth(until) };
}

/** A span with the edits that it meets, whole. */
export function widenToEdits(edits: readonly LineEdit[], span: Span): Span {
  const met = edits.filter((edit) => !isLineEndEdit(edit) && overlaps(edit, span));
  return {
    start: Math.min(span.start, ...met.map(({ start }) => start)),
    end: Math.max(span.end, ...met.map(({ end }) => end)),
  };
}

/** True where two spans share a place; one that is empty shares those that it stands within. */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function growth(edits: readonly LineEdit[]): number {
  return edits.reduce((sum, { before, after }) => sum + after.length - before.length, 0);
}
