import { skeletonOf } from '../words/document-words.ts';
import type { WorkingText } from '../working-text.ts';
import type { PageEdges } from './edge-lines.ts';
import { holdsPageNumber, readCounterLine } from './page-counter.ts';
import { readHeadingNumber } from './section-heading.ts';

/** Left and right pages may differ, a page may be turned or blank: so many pages on each side are compared. */
const pageReach = 3;
const fewestRepeats = 2;
/** Of the two lines' pairs of letters, so many are the same: recognition reads a letterhead otherwise each time. */
const likeness = 0.8;
const fewestLetters = 4;
/** A heading that goes on for pages may run at their tops; two of one number are more likely two headings. */
const fewestHeadingRepeats = 3;

// "§ 84 Val", "Beslut:", "Bakgrund", "att godkänna", "- punkt": what may well stand first or last on several pages
const content =
  /^\s*(?:§|[-–•*]\s|att\s|beslut|bakgrund|yrkande|omröstning|reservation|handlingar|förslag|ärende|sammanfattning|styrelsen|stämman|justeras)/iu;

/**
 * The lines at one edge of a page that stand there on other pages too, but for their numbers; outermost first. On two
 * pages alone lines of words are believed only beside the page's number.
 */
export function findRepeatedLines(
  text: WorkingText,
  edges: readonly PageEdges[],
  side: 'top' | 'bottom',
  page: number,
): readonly number[] {
  const own = edges[page]?.[side] ?? [];
  const textOf = (line: number): string => text[page]?.lines[line]?.text ?? '';
  const ownKeys = own.map((line) => keyOf(textOf(line)));
  const partners = neighbourPages(page, edges.length).map((other) =>
    pairKeys(ownKeys, keysOf(text, edges, side, other)),
  );
  const hasPlaces = text[page]?.source.height !== null;
  const isFew = edges.length <= fewestRepeats;
  const isRepeated = (line: number, depth: number, needed: number): boolean => {
    const repeats = partners.filter((paired) => paired.has(depth)).length;
    if (repeats < needed || !mayRepeat(textOf(line), hasPlaces)) return false;
    const number = readHeadingNumber(textOf(line));
    return number === null || isRunningHeading(text, edges, side, page, number);
  };
  const isCounter = (line: number): boolean => readCounterLine(textOf(line)) !== null;
  const runOf = (neededOf: (line: number) => number): readonly number[] => {
    const end = own.findIndex((line, depth) => !isCounter(line) && !isRepeated(line, depth, neededOf(line)));
    return own.slice(0, end < 0 ? own.length : end);
  };
  const onBoth = isFew ? runOf(() => 1) : [];
  const run = onBoth.some((line) => holdsPageNumber(textOf(line)))
    ? onBoth
    : runOf((line) => (isFew && (hasPlaces || /\d/u.test(textOf(line))) ? 1 : fewestRepeats));
  return run.filter((line) => !isCounter(line));
}

/** The very same § at the edge of many pages, and of one before this: the first is the heading itself. */
function isRunningHeading(
  text: WorkingText,
  edges: readonly PageEdges[],
  side: 'top' | 'bottom',
  page: number,
  number: number,
): boolean {
  const others = neighbourPages(page, edges.length).filter((other) =>
    (edges[other]?.[side] ?? []).some(
      (line) => readHeadingNumber(text[other]?.lines[line]?.text ?? '') === number,
    ),
  );
  return others.length >= fewestHeadingRepeats && others.some((other) => other < page);
}

function neighbourPages(page: number, count: number): readonly number[] {
  const pages = Array.from({ length: 2 * pageReach + 1 }, (_, index) => page - pageReach + index);
  return pages.filter((other) => other !== page && other >= 0 && other < count);
}

function keysOf(
  text: WorkingText,
  edges: readonly PageEdges[],
  side: 'top' | 'bottom',
  page: number,
): readonly string[] {
  return (edges[page]?.[side] ?? []).map((line) => keyOf(text[page]?.lines[line]?.text ?? ''));
}

/**
 * The depths of `own` that have a like line at about the same depth of the other page. Each line of the other page is
 * like one at most: a cover that repeats its letterhead in a line of its own keeps that line.
 */
function pairKeys(own: readonly string[], other: readonly string[]): ReadonlySet<number> {
  const paired = new Set<number>();
  let next = 0;
  for (const [depth, key] of own.entries()) {
    const to = Math.min(other.length, depth + 2);
    for (let index = Math.max(next, depth - 1); index < to; index += 1) {
      if (!isAlike(key, other[index] ?? '')) continue;
      paired.add(depth);
      next = index + 1;
      break;
    }
  }
  return paired;
}

/** Where no place says that a line stands in the margin, what ends as a sentence does is text. */
function mayRepeat(lineText: string, hasPlaces: boolean): boolean {
  const letters = lineText.replaceAll(/[^\p{L}]/gu, '').length;
  if ((letters < fewestLetters && !holdsPageNumber(lineText)) || content.test(lineText)) return false;
  return hasPlaces || /\d/u.test(lineText) || !/[.,:;]\s*$/u.test(lineText);
}

/** The line's letters without rings and dots, its numbers as `#`: the date and the page's number change. */
function keyOf(text: string): string {
  return skeletonOf(text)
    .replaceAll(/\d+/gu, '#')
    .replaceAll(/[^\p{L}#]+/gu, ' ')
    .trim();
}

function isAlike(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 0.3 * Math.max(a.length, b.length)) return false;
  const pairs = new Map<string, number>();
  for (let index = 0; index + 1 < a.length; index += 1) {
    const pair = a.slice(index, index + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let shared = 0;
  for (let index = 0; index + 1 < b.length; index += 1) {
    const pair = b.slice(index, index + 2);
    const left = pairs.get(pair) ?? 0;
    if (left > 0) shared += 1;
    pairs.set(pair, left - 1);
  }
  return (2 * shared) / (a.length + b.length - 2) >= likeness;
}
