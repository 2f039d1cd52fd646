import { announcesDecision } from './section-labels.ts';

/** UTF-16 offsets into a paragraph's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A decision's point, with the sign before it (`1.`, `–`) where it has one, and with what is said up to the next one. */
export interface Point {
  readonly marker: string | null;
  readonly lines: readonly Span[];
}

export interface LocatedDecision extends Span {
  /** What leads up to the points. */
  readonly before: readonly Span[];
  readonly points: readonly Point[];
}

/** Between the start of a line and a point: `1. `, `– `, `a) `. */
const marker = /^\s*(\d{1,2}[.)]|[a-z]\)|[-–—•*·])\s+$/u;
const stop = /^[.,;:]+/u;
/** So many lines before a decision may announce it (`Beslut` / `Enligt kommunstyrelsens förslag:`). */
const mostAnnouncing = 2;

/** Where a text stands, from a place on, else anywhere. */
export function locateText(text: string, wanted: string, from: number): Span | null {
  if (wanted === '') return null;
  const after = text.indexOf(wanted, from);
  const start = after >= 0 ? after : text.indexOf(wanted);
  return start < 0 ? null : { start, end: start + wanted.length };
}

/**
 * Where a decision stands, with the words that lead up to it. Null where a point of it is not in the text, or they do not
 * follow each other.
 */
export function locateDecision(
  text: string,
  points: readonly string[],
  from: number,
): LocatedDecision | null {
  const spans = locatePoints(text, points, from);
  const [first] = spans;
  const last = spans.at(-1);
  if (first === undefined || last === undefined) return null;
  const end = last.end + (stop.exec(text.slice(last.end))?.[0].length ?? 0);
  const openings = spans.map((span) => withMarker(text, span));
  const opening = openings[0]?.start ?? first.start;
  const start = announcedFrom(text, opening, from);
  return {
    start,
    end,
    before: linesWithin(text, { start, end: opening }),
    points: openings.map((each, index) => ({
      marker: each.marker,
      lines: linesWithin(text, { start: each.said, end: openings[index + 1]?.start ?? end }),
    })),
  };
}

function locatePoints(text: string, points: readonly string[], from: number): Span[] {
  let at = from;
  const spans: Span[] = [];
  for (const point of points) {
    const start = text.indexOf(point, at);
    if (start < 0) return [];
    at = start + point.length;
    spans.push({ start, end: at });
  }
  return spans;
}

/** Where a point begins with its sign, and where its words do. */
function withMarker(
  text: string,
  { start }: Span,
): { readonly start: number; readonly said: number; readonly marker: string | null } {
  const lineStart = lineStartAt(text, start);
  const found = marker.exec(text.slice(lineStart, start))?.[1] ?? null;
  return { start: found === null ? start : lineStart, said: start, marker: found };
}

/** The start of the words that lead up to a place: those before it on its line, and lines that announce a decision. @param from what stands before it is another's. */
function announcedFrom(text: string, place: number, from: number): number {
  const lineStart = Math.max(lineStartAt(text, place), from);
  const sentence = /^.*[.!?]\s+(?=\p{Lu}|$)/u.exec(text.slice(lineStart, place))?.[0].length ?? 0;
  // Words of another sentence stand before it.
  if (sentence > 0) return lineStart + sentence;
  let start = lineStart;
  for (let count = 0; count < mostAnnouncing && start > from; count += 1) {
    const previous = lineStartAt(text, start - 1);
    if (!announcesDecision(text.slice(previous, start - 1))) break;
    start = previous;
  }
  return start;
}

/** Lines that say something, without the white space around them. */
export function linesWithin(text: string, { start, end }: Span): Span[] {
  const lines: Span[] = [];
  let at = start;
  for (const line of text.slice(start, end).split('\n')) {
    const said = line.trim();
    const first = at + line.indexOf(said);
    if (said !== '') lines.push({ start: first, end: first + said.length });
    at += line.length + 1;
  }
  return lines;
}

export function lineStartAt(text: string, place: number): number {
  return text.lastIndexOf('\n', place - 1) + 1;
}

export function lineEndAt(text: string, place: number): number {
  const end = text.indexOf('\n', place);
  return end < 0 ? text.length : end;
}
