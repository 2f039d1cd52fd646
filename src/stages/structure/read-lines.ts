import type { LineEnding, RepairedPage } from '../../records/repaired-page.ts';
import { closeLetterspacing } from './letterspacing.ts';
import { edgeAt, placeLines, readPageShape, usualEdge } from './page-shape.ts';
import type { PageShape } from './page-shape.ts';
import type { PlacedLine } from './placed-line.ts';

/** A printed line that holds text, with what its surroundings say about it. */
export interface Line {
  /** Position among all the file's lines that hold text, from 0. */
  readonly index: number;
  readonly page: number;
  /** 0-based index into the page's source lines. */
  readonly sourceLine: number;
  /** Trimmed, NFC; letterspaced words closed. */
  readonly text: string;
  /** The line's parts where it is set in columns, wide spaces or tabs between them; else the line itself. */
  readonly cells: readonly string[];
  /** Where each cell begins, in letters of a text file; none where it is unknown. */
  readonly cellLefts: readonly number[];
  /** Distance from the left edge of the page's text: characters in a text file, points where boxes are known. */
  readonly indent: number;
  /** Where the line ends, from the left edge of the page, in the same unit. */
  readonly right: number;
  readonly ending: LineEnding;
  /** Stands apart from the line before it: blank line, new block, first-line indent or new page. */
  readonly gapBefore: boolean;
  readonly pageStart: boolean;
  /** The line ends where it does because the next line's first word had no room on it. */
  readonly full: boolean;
  /** Like `full`, where letters' widths leave it open. */
  readonly nearlyFull: boolean;
  /** False in a text file that breaks no lines: each of its lines is a whole block, however long. */
  readonly wrapped: boolean;
  readonly fontSize: number | null;
  readonly bold: boolean | null;
}

/** No printed line holds more letters than this; a text file with longer ones breaks its lines at blocks only. */
const longestPrintedLine = 170;

/** All lines of the pages that hold text, in order. Blank lines become gaps. */
export function readLines(pages: readonly RepairedPage[]): readonly Line[] {
  const lines: Line[] = [];
  const placedPages = pages.map((page) => ({ page: page.page, placed: placeLines(page) }));
  const wrapped = !placedPages.some(({ placed }) => placed.some(isOverlong));
  const usual = usualEdge(placedPages.map(({ placed }) => placed));
  for (const { page, placed } of placedPages) {
    const shape = readPageShape(placed, usual);
    placed.forEach((line, i) => {
      const around = { before: placed[i - 1], next: placed[i + 1] };
      lines.push({ index: lines.length, page, wrapped, ...describe(line, around, shape, wrapped) });
    });
  }
  return lines;
}

function isOverlong(line: PlacedLine): boolean {
  return line.box === null && line.text.length > longestPrintedLine;
}

interface Neighbours {
  readonly before: PlacedLine | undefined;
  readonly next: PlacedLine | undefined;
}

function describe(
  line: PlacedLine,
  { before, next }: Neighbours,
  shape: PageShape,
  wrapped: boolean,
): Omit<Line, 'index' | 'page' | 'wrapped'> {
  const { ending, fontSize, bold, sourceLine, cellLefts } = line;
  const [text, cells] = [closeLetterspacing(line.text), line.cells.map(closeLetterspacing)];
  const tolerance = line.box === null ? nearEdge : 1;
  return {
    text,
    sourceLine,
    cells,
    cellLefts,
    ending,
    fontSize,
    bold,
    indent: line.left - shape.margin,
    right: line.right,
    gapBefore: before === undefined || standsApart(before, line, next, shape),
    pageStart: before === undefined,
    full: wrapped && isFull(line, next, edgeAt(shape, line)),
    nearlyFull: wrapped && isFull(line, next, edgeAt(shape, line) * tolerance),
  };
}

/** Letters differ in width: without boxes a line that comes this near the edge may be full. */
const nearEdge = 0.86;

/** Whether the line ends where it does for want of room. */
function isFull(line: PlacedLine, next: PlacedLine | undefined, edge: number): boolean {
  if (next === undefined) return endsOpen(line.text);
  const perLetter = (line.right - line.left) / Math.max(1, line.text.length);
  const firstWord = /^\S+/u.exec(next.text)?.[0] ?? '';
  return line.right + (firstWord.length + 1) * perLetter > edge;
}

function endsOpen(text: string): boolean {
  return !/[.:;!?)”"]$/u.test(text);
}

function standsApart(
  before: PlacedLine,
  line: PlacedLine,
  next: PlacedLine | undefined,
  shape: PageShape,
): boolean {
  if (line.blanksBefore > 0) {
    return !shape.spacedOut || line.blanksBefore > 1 || !isFull(before, line, shape.edge);
  }
  if (before.block !== line.block || isLineSpaced(before, line, shape)) return true;
  return shape.indentsParagraphs && opensIndented(before, line, next, shape);
}

function isLineSpaced(before: PlacedLine, line: PlacedLine, shape: PageShape): boolean {
  if (before.box === null || line.box === null || shape.pitch === null) return false;
  return Math.abs(line.box.y - before.box.y) > shape.pitch * shape.gapFactor;
}

/** A first-line indent: deeper than the margin, after a sentence's end, and the next line is not the rest of a list. */
function opensIndented(
  before: PlacedLine,
  line: PlacedLine,
  next: PlacedLine | undefined,
  shape: PageShape,
): boolean {
  if (line.left - shape.margin < 6 || endsOpen(before.text)) return false;
  return next === undefined || next.left <= line.left + 1;
}
