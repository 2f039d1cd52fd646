import { allMatches } from './all-matches.ts';
import { readColumns } from './page-columns.ts';
import type { Columns } from './page-columns.ts';
import type { PlacedLine } from './placed-line.ts';
import { levelBox } from '../../records/box-around.ts';
import type { RepairedLine, RepairedPage } from '../../records/repaired-page.ts';

/** How a page's text is set. */
export interface PageShape {
  /** Where lines begin, and where full lines end. */
  readonly margin: number;
  readonly edge: number;
  /** The two columns that the text is set in; null where it is set in one. */
  readonly columns: Columns | null;
  /** From one line's top to the next one's within running text, in points; null where boxes are unknown. */
  readonly pitch: number | null;
  /** A distance of this many pitches separates blocks. */
  readonly gapFactor: number;
  /** Blank lines stand between all lines and say nothing. */
  readonly spacedOut: boolean;
  /** Paragraphs begin with an indent. */
  readonly indentsParagraphs: boolean;
}

/** The page's lines that hold text, level on a page that lies crooked. Wide spaces and tabs part a line into cells. */
export function placeLines(page: RepairedPage): readonly PlacedLine[] {
  const placed: PlacedLine[] = [];
  let blanksBefore = 0;
  const starts = page.lines.map(({ text, cellStarts }) => (cellStarts === undefined ? startsIn(text) : []));
  for (const [at, line] of page.lines.entries()) {
    const { text: source, sourceLine, block, ending, fontSize, bold } = line;
    const box = line.box && levelBox(line.box, page.tilt ?? 0);
    const printed = source.normalize('NFC').trimEnd();
    const text = printed.trim().replace(/[ \t]{2,}|\t/gu, ' ');
    if (text === '') blanksBefore += 1;
    else {
      const near = starts.slice(Math.max(0, at - nearRows), at + nearRows + 1).flat();
      const own = startsOf(line, printed, near);
      const cells = own.map((start, i) =>
        (line.cellStarts === undefined ? printed : source.normalize('NFC')).slice(start, own[i + 1]).trim(),
      );
      const cellLefts = line.cellStarts === undefined && box === null ? own : [];
      const left = box?.x ?? printed.length - printed.trimStart().length;
      const right = box ? box.x + box.width : printed.length;
      placed.push({
        text,
        sourceLine,
        cells,
        cellLefts,
        left,
        right,
        box,
        block,
        blanksBefore,
        ending,
        fontSize,
        bold,
      });
      blanksBefore = 0;
    }
  }
  return placed;
}

/** So many lines above and below have their columns where a line has its own. */
const nearRows = 3;

/** Where the cells of a text file's line begin, in letters from its own beginning. */
function startsIn(text: string): readonly number[] {
  const indent = text.length - text.trimStart().length;
  return [indent, ...allMatches(text, /(?<=\S) {3,}(?=\S)/gu).map((gap) => gap.index + gap[0].length)];
}

/**
 * Where the line's cells begin if it is a row of a table: by the places of its words, in a text file by wide spaces and tabs.
 * A space of two is one where a cell of the lines around begins, `near`.
 */
function startsOf({ cellStarts }: RepairedLine, printed: string, near: readonly number[]): readonly number[] {
  if (cellStarts !== undefined) return [0, ...cellStarts];
  const indent = printed.length - printed.trimStart().length;
  const gaps = allMatches(printed, /(?<=\S)(?:\t+| {2,})(?=\S)/gu).filter(
    ({ index, 0: gap }) => gap.length > 2 || gap.startsWith('\t') || near.includes(index + gap.length),
  );
  return [indent, ...gaps.map(({ index, 0: gap }) => index + gap.length)];
}

/** A page of fewer lines says little of where full lines end. */
const fewLines = 10;
/** Letters that a full line of a text file holds at the least. */
const leastWidth = 50;

/** Where full lines end on most of the pages. */
export function usualEdge(pages: readonly (readonly PlacedLine[])[]): number {
  const edges = pages.filter((lines) => lines.length >= fewLines).map(edgeOf);
  const measured = edges.length > 0 ? edges : pages.map(edgeOf);
  const boxed = pages.some((lines) => lines.some((line) => line.box !== null));
  return Math.max(quantile(measured, 0.5), boxed ? 0 : leastWidth);
}

/** The right edge that all but the longest twentieth of the lines stay within. */
function edgeOf(lines: readonly PlacedLine[]): number {
  return quantile(
    lines.map((line) => line.right),
    0.95,
  );
}

/** How the page's lines are set; `usual` is where full lines end on the other pages. */
export function readPageShape(lines: readonly PlacedLine[], usual: number): PageShape {
  const floor = lines.some((line) => line.box !== null) ? 0 : leastWidth;
  const margin = lines.reduce((least, line) => Math.min(least, line.left), Number.POSITIVE_INFINITY);
  return {
    margin: Number.isFinite(margin) ? margin : 0,
    edge: lines.length >= fewLines ? Math.max(edgeOf(lines), floor) : Math.max(edgeOf(lines), usual),
    columns: readColumns(lines, margin),
    pitch: readPitch(lines),
    gapFactor: isEven(lines) ? 1.15 : 1.35,
    spacedOut: isSpacedOut(lines),
    indentsParagraphs: indentsParagraphs(lines),
  };
}

/** Where a line is full: the edge of its column. */
export function edgeAt({ edge, columns }: PageShape, { left, right }: PlacedLine): number {
  return columns !== null && left < columns.gutter && right <= columns.gutter ? columns.firstEdge : edge;
}

function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * part)] ?? 0;
}

/** The lower quartile of the distances: in a page of short blocks most distances are those between blocks. */
function readPitch(lines: readonly PlacedLine[]): number | null {
  const pitches = pairsOf(lines).flatMap(([above, below]) =>
    above.box && below.box && below.box.y > above.box.y ? [below.box.y - above.box.y] : [],
  );
  return pitches.length === 0 ? null : quantile(pitches, 0.25);
}

/** Typeset lines are all of a height, and their distances exact; recognised ones follow their letters. */
function isEven(lines: readonly PlacedLine[]): boolean {
  const heights = lines.flatMap((line) => (line.box ? [line.box.height] : []));
  const middle = quantile(heights, 0.5);
  return heights.filter((height) => Math.abs(height - middle) < 0.3).length > heights.length * 0.8;
}

/**
 * Some text layers put a blank line after every line, so that a blank line says nothing:
 *
 *     men alla som ville fick ändå pröva på. De minsta
 *
 *     barnen kom först
 */
function isSpacedOut(lines: readonly PlacedLine[]): boolean {
  const within = pairsOf(lines).filter(
    ([above, below]) =>
      !/[.:;!?)”"]$/u.test(above.text) && /^\p{Ll}/u.test(below.text) && !below.text.startsWith('att '),
  );
  const blank = within.filter(([, below]) => below.blanksBefore > 0);
  return within.length >= 4 && blank.length * 2 >= within.length;
}

/** The last line of a paragraph at the margin, then one set in, then one at the margin again: three times or more. */
function indentsParagraphs(lines: readonly PlacedLine[]): boolean {
  let indents = 0;
  for (let i = 1; i + 1 < lines.length; i += 1) {
    const [above, line, below] = [lines[i - 1], lines[i], lines[i + 1]];
    if (!above?.box || !line?.box || !below?.box) continue;
    const setIn = line.left - below.left;
    if (setIn >= 6 && setIn <= 45 && line.right - below.left > 150) indents += 1;
  }
  return indents >= 3;
}

function pairsOf(lines: readonly PlacedLine[]): readonly (readonly [PlacedLine, PlacedLine])[] {
  return lines.flatMap((line, i) => {
    const before = lines[i - 1];
    return before ? [[before, line] as const] : [];
  });
}
