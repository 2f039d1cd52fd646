import type { Line } from '../read-lines.ts';

/** A row of a table: what it is about, then its figures, not yet parted into columns. */
export interface TableRow {
  readonly line: Line;
  readonly label: string;
  /**
   * Groups of digits as printed, from left to right, units taken off: `92`, `600`, `-900`, and `–` for an empty cell; null parts
   * one figure from the next: a unit, or where a cell begins.
   */
  readonly groups: readonly (string | null)[];
  /** Whether the figures bear units of their own. */
  readonly hasUnits: boolean;
}

const group = String.raw`[−–—+-]?\d+(?:\.\d{3})*(?:[,:]\d{1,2})?`;
const empty = String.raw`[–—-](?![^\s|])`;
const border = '|';
/** A row's first cells may be empty ones. */
const emptyCells = String.raw`(?:[–—-]\s\|\s)*`;
const unit = String.raw`(?:kr|kronor|tkr|mkr|mnkr|kkr|:[-–])`;
const wholeRow = new RegExp(
  String.raw`^(?<label>.*?[\p{L})].*?)[\s:.…|]+(?<figures>${emptyCells}${group}(?:\s?${unit}(?!\p{L}))?(?:[\s|]+(?:${group}(?:\s?${unit}(?!\p{L}))?|${empty}))*)$`,
  'u',
);
const piece = new RegExp(String.raw`${group}|${unit}|${empty}|\|`, 'gu');
const isUnit = new RegExp(`^${unit}$`, 'u');
/** What ends in a number and is no row: `Kommunstyrelsen 2023-04-03, § 52`. A share may stand before
 * the figures. */
const notRow =
  /§|(?<!\d)\d{4}-\d{2}(?:-\d{2})?(?!\d)|%(?![\s|]+\d)|procent|(?<!\p{L})(?:(?:nr|kl|bilaga|punkt)\.?\s\d+$|sid(?:a|an)?\.?\s\d)/iu;
/** Letters of a row at the most; longer lines are running text, over which the pattern would go again and again. */
const longestRow = 200;
const mostPieces = 24;
export const endsInFigure = /\d(?:\s?(?:kr|kronor|tkr|mkr|mnkr|kkr|:[-–]))?(?:\s[–—-])*$/u;
const year = /^(?:19|20)\d{2}$/u;

/** A line that has a label and then figures to its end; null for any other, and for heads and dates. */
export function readTableRow(line: Line | undefined): TableRow | null {
  if (line === undefined || line.text.length > longestRow || !endsInFigure.test(line.text)) return null;
  const { label, figures } = wholeRow.exec(line.cells.join(` ${border} `))?.groups ?? {};
  if (label === undefined || figures === undefined || notRow.test(line.text)) return null;
  const pieces = figures.match(piece) ?? [];
  const groups = separated(pieces);
  if (pieces.length > mostPieces || groups.every((one) => one === null || year.test(one))) return null;
  return { line, label, groups, hasUnits: pieces.some((one) => isUnit.test(one)) };
}

/** Groups of digits, and one null for what stands between figures. */
function separated(pieces: readonly string[]): TableRow['groups'] {
  const groups = pieces.map((one) => (one === border || isUnit.test(one) ? null : one));
  return groups.filter((one, i) => one !== null || groups[i - 1] !== null);
}

/**
 * The rows' figures in so many columns: digits in threes belong together, what a unit ends is one figure. Of several
 * ways the one with the shortest longest figure is meant (`7 400 | 7 250 | 150`, not `7 | 400 | 7 250 150`); where two
 * are as good, the one that is most like the other rows. Null where a row fits no way, or it stays open.
 */
export function partRows(rows: readonly TableRow[], columns: number): readonly (readonly string[])[] | null {
  const best = rows.map((row) => bestWays(row, columns));
  if (best.some((ways) => ways.length === 0)) return null;
  const sure = best.flatMap((ways) => (ways.length === 1 ? ways : []));
  const usual = Array.from({ length: columns }, (_, column) => usualLength(sure, column));
  const chosen = best.map((ways) => mostLike(ways, usual));
  return chosen.every((way) => way !== null) ? chosen : null;
}

function bestWays({ groups }: TableRow, columns: number): readonly (readonly string[])[] {
  const ways = waysOf(groups, columns);
  const shortest = Math.min(...ways.map(longest));
  if (ways.length > 0) return ways.filter((way) => longest(way) === shortest);
  // Behållning från 1985 4.212:50   Asfaltering terminal 3 | 2 800
  const [first = null, next, ...rest] = groups;
  if (next === null) return waysOf(rest, columns);
  return first !== null && year.test(first) ? waysOf(groups.slice(1), columns) : [];
}

function usualLength(ways: readonly (readonly string[])[], column: number): number | null {
  if (ways.length === 0) return null;
  return ways.reduce((sum, way) => sum + digits(way[column] ?? ''), 0) / ways.length;
}

function mostLike(
  ways: readonly (readonly string[])[],
  usual: readonly (number | null)[],
): readonly string[] | null {
  const distance = (way: readonly string[]): number =>
    way.reduce((sum, figure, column) => sum + Math.abs(digits(figure) - (usual[column] ?? 0)), 0);
  const [best = null, next] = ways.toSorted((a, b) => distance(a) - distance(b));
  const open = next !== undefined && (usual.includes(null) || distance(next) === distance(best ?? []));
  return open ? null : best;
}

function longest(figures: readonly string[]): number {
  return Math.max(...figures.map(digits));
}

function digits(figure: string): number {
  return figure.replace(/\D/gu, '').length;
}

function waysOf(groups: TableRow['groups'], columns: number): readonly (readonly string[])[] {
  if (columns === 0) return groups.every((one) => one === null) ? [[]] : [];
  return groups.flatMap((_, at) => {
    const taken = groups.slice(0, at + 1);
    if (taken.includes(null) || !isFigure(taken.join(' '))) return [];
    const rest = groups.slice(groups[at + 1] === null ? at + 2 : at + 1);
    return waysOf(rest, columns - 1).map((way) => [taken.join(' '), ...way]);
  });
}

function isFigure(text: string): boolean {
  return /^(?:[–—-]|[−–—+-]?(?:0|[1-9]\d{0,2}(?:[ .]\d{3})*|[1-9]\d*)(?:[,:]\d{1,2})?)$/u.test(text);
}

/** `-1 900`, `4.212:50`, `2,5` as a number; an empty cell's dash is 0. */
export function valueOfFigure(text: string): number {
  if (isEmptyCell(text)) return 0;
  const plain = text.replace(/[\s\u00A0.]/gu, '').replace(/[,:]/u, '.');
  return Number(plain.replace(/^[−–—]/u, '-'));
}

/** A dash that stands for no figure. */
export function isEmptyCell(text: string): boolean {
  return /^[–—-]$/u.test(text);
}
