import type { Line } from '../read-lines.ts';
import { favourType } from './favour-type.ts';
import type { HeadingCandidate } from './heading-candidates.ts';
import type { PrintedRange } from './printed-range.ts';

/** A stretch of lines within which numbers are missing: those after `last` and before `next`. */
interface Gap {
  readonly last: number;
  readonly next: number;
  readonly from: number;
  readonly to: number;
}

/** What the gaps of a protocol may be filled from. */
export interface MendingSources {
  readonly candidates: readonly HeadingCandidate[];
  readonly lines: readonly Line[];
  /** The line after the protocol's last. */
  readonly end: number;
  /** What the protocol's cover prints; null where it prints none. */
  readonly range: PrintedRange | null;
}

/** More numbers than this are not all misread. */
const widest = 4;
/** How clearly a line must be a heading, whatever its number. */
const clear = 1.2;

/**
 * Fills gaps with the clear headings in them whose own numbers are misreadings of the missing ones: a digit lost, added or
 * taken for another. There must be as many as are missing. The numbering on both sides is the evidence, or the range that
 * the cover prints; the headings count as damaged, so that a notice tells of each.
 *
 *     § 33 Information
 *     § 3 Årsredovisning        read as § 34
 *     § 35 Ansvarsfrihet
 */
export function mendGaps(
  headings: readonly HeadingCandidate[],
  sources: MendingSources,
): readonly HeadingCandidate[] {
  if (!headings.some(({ form }) => form === 'sign' || form === 'trailing-sign')) return headings;
  const alike = favourType(sources.candidates, headings, sources.lines);
  const used = new Set(headings.map(({ line }) => line));
  const clearOnes = alike.filter(
    ({ form, weight, line }) => form === 'sign' && weight >= clear && !used.has(line),
  );
  const mended = gapsOf(headings, sources).flatMap((gap) => fill(gap, clearOnes));
  return [...headings, ...mended].toSorted((a, b) => a.line - b.line).map(withinRange(sources.range));
}

/**
 * A last heading whose number the cover's range does not reach, and which may be a misreading of the range's last, is that
 * one where no other is.
 */
function withinRange(
  range: PrintedRange | null,
): (heading: HeadingCandidate, i: number, all: readonly HeadingCandidate[]) => HeadingCandidate {
  return (heading, i, all) => {
    const isLast = range !== null && i === all.length - 1 && heading.number > range.last;
    if (!isLast || all[i - 1]?.last !== range.last - 1 || !mayBe(heading, range.last)) return heading;
    return { ...heading, number: range.last, last: range.last, form: 'damaged-sign' };
  };
}

function gapsOf(headings: readonly HeadingCandidate[], { end, range }: MendingSources): readonly Gap[] {
  const gaps = headings.flatMap((heading, i) => {
    const before = headings[i - 1];
    return before ? [{ last: before.last, next: heading.number, from: before.line, to: heading.line }] : [];
  });
  const [first, last] = [headings[0], headings.at(-1)];
  if (range && first && last) {
    gaps.unshift({ last: range.first - 1, next: first.number, from: range.line, to: first.line });
    gaps.push({ last: last.last, next: range.last + 1, from: last.line, to: end });
  }
  return gaps.filter((gap) => gap.next - gap.last >= 2 && gap.next - gap.last - 1 <= widest);
}

function fill(
  { last, next, from, to }: Gap,
  clearOnes: readonly HeadingCandidate[],
): readonly HeadingCandidate[] {
  const missing = Array.from({ length: next - last - 1 }, (_, i) => last + 1 + i);
  const inside = clearOnes.filter(({ line }) => line > from && line < to);
  const fitting = missing.length > 1 ? inside : inside.filter((one) => mayBe(one, missing[0]));
  const all = fitting.length === missing.length && fitting.every((one, i) => mayBe(one, missing[i]));
  if (!all) return [];
  return fitting.map((one, i) => {
    const number = missing[i] ?? one.number;
    return { ...one, number, last: number, suffix: null, form: 'damaged-sign' as const };
  });
}

function mayBe({ number }: HeadingCandidate, meant: number | undefined): boolean {
  return meant !== undefined && (number === 0 || isMisreading(String(number), String(meant)));
}

/** One digit lost, added, or read as another. */
function isMisreading(read: string, meant: string): boolean {
  if (read === meant || Math.abs(read.length - meant.length) > 1) return false;
  let start = 0;
  while (start < read.length && read[start] === meant[start]) start += 1;
  const restOf = (digits: string, skip: number): string => digits.slice(start + skip);
  return (
    restOf(read, 1) === restOf(meant, 1) ||
    restOf(read, 0) === restOf(meant, 1) ||
    restOf(read, 1) === restOf(meant, 0)
  );
}
