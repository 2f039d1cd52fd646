import type { WorkingText } from '../working-text.ts';
import type { PageEdges } from './edge-lines.ts';
import { areAlike, type LineKey, lineKeyOf } from './like-lines.ts';
import { holdsPageNumber, readCounterLine } from './page-counter.ts';
import { readHeadingNumber } from './section-heading.ts';

/** Left and right pages may differ, a page may be turned or blank: so many pages on each side are compared. */
const pageReach = 3;
const fewestRepeats = 2;
const fewestLetters = 4;
/** A heading that goes on for pages may run at their tops; two of one number are more likely two headings. */
const fewestHeadingRepeats = 3;

// "§ 84 Val", "Beslut:", "Bakgrund", "att godkänna", "- punkt": what may well stand first or last on several pages
const content =
  /^\s*(?:§|[-–•*]\s|att\s|beslut|bakgrund|yrkande|omröstning|reservation|handlingar|förslag|ärende|sammanfattning|styrelsen|stämman|justeras)/iu;

// "1996-12-12", which a header has no room for on its first line
const date = /^\s*(?:19|20)\d\d-\d\d-\d\d\s*$/u;

/** The keys of each page's lines at its edges, outermost first, made once for all pages that are compared. */
export type EdgeKeys = readonly Readonly<Record<'top' | 'bottom', readonly LineKey[]>>[];

export function edgeKeysOf(text: WorkingText, edges: readonly PageEdges[]): EdgeKeys {
  return edges.map(({ top, bottom }, page) => {
    const keysOf = (lines: readonly number[]): readonly LineKey[] =>
      lines.map((line) => lineKeyOf(text[page]?.lines[line]?.text ?? ''));
    return { top: keysOf(top), bottom: keysOf(bottom) };
  });
}

/**
 * The lines at one edge of a page that stand there on other pages too, but for their numbers; outermost first. On two
 * pages alone lines of words are believed only beside the page's number.
 */
export function findRepeatedLines(
  text: WorkingText,
  edges: readonly PageEdges[],
  keys: EdgeKeys,
  side: 'top' | 'bottom',
  page: number,
): readonly number[] {
  const own = edges[page]?.[side] ?? [];
  const textOf = (line: number): string => text[page]?.lines[line]?.text ?? '';
  const partners = neighbourPages(page, edges.length).map((other) =>
    pairKeys(keys[page]?.[side] ?? [], keys[other]?.[side] ?? []),
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

/**
 * The depths of `own` that have a like line at about the same depth of the other page. Each line of the other page is
 * like one at most: a cover that repeats its letterhead in a line of its own keeps that line.
 */
function pairKeys(own: readonly LineKey[], other: readonly LineKey[]): ReadonlySet<number> {
  const paired = new Set<number>();
  let next = 0;
  for (const [depth, key] of own.entries()) {
    const to = Math.min(other.length, depth + 2);
    for (let index = Math.max(next, depth - 1); index < to; index += 1) {
      const candidate = other[index];
      if (candidate === undefined || !areAlike(key, candidate)) continue;
      paired.add(depth);
      next = index + 1;
      break;
    }
  }
  return paired;
}

// Justeras digitalt – signaturer se sista sidan   Sida 3 av 7
const aboutSigning = /^\s*justeras\s.*(?<!\p{L})sid(?:a|an)?\s\d{1,3}\s?(?:av|\/)\s?\d{1,3}\s*$/iu;

/** Where no place says that a line stands in the margin, what ends as a sentence does is text. */
function mayRepeat(lineText: string, hasPlaces: boolean): boolean {
  const letters = lineText.replaceAll(/[^\p{L}]/gu, '').length;
  const isFewLetters = letters < fewestLetters && !holdsPageNumber(lineText) && !date.test(lineText);
  if (isFewLetters || (content.test(lineText) && !aboutSigning.test(lineText))) return false;
  return hasPlaces || /\d/u.test(lineText) || !/[.,:;]\s*$/u.test(lineText);
}
