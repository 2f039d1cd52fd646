import type { Amount } from '../../../records/minutes.ts';
import type { Line } from '../read-lines.ts';
import { factorOf, unitOf } from './amount-units.ts';
import type { Unit } from './amount-units.ts';

// Belopp i tkr   Post (tkr)   Budget tkr Utfall tkr: a unit, and no figure that it belongs to
const unitAlone = /(?<!\d\s?)(?<!\p{L})(tkr|mkr|mnkr|kkr|kronor|kr)(?!\p{L})/giu;
const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/gu;
/** A label, then figures to the line's end. */
const row = /^(?<label>.*?[\p{L})].*?)\s(?<figures>(?:[−–-]\s?)?\d[\d ,−–-]*)$/u;
/** What ends in a number and is no row: `Kommunstyrelsen 2023-04-03, § 52`. */
const notRow = /§|\d{4}-\d{2}|(?<!\p{L})(?:nr|sid(?:a|an)?|kl|bilaga|punkt)\.?\s\d+$/iu;
/** So many lines of a head may stand between the unit and the first row. */
const mostHeadLines = 2;
const fewestRows = 2;
/** Letters of a row, or of a table's head, at the most; longer lines are running text. */
const longestRow = 200;

interface Row {
  readonly line: Line;
  readonly figures: string;
}

/**
 * The figures of tables whose head gives the unit, a row a line:
 *
 *     Post (tkr)       2010   2011
 *     Lokaler           120    135
 */
export function readTableAmounts(lines: readonly Line[]): readonly Amount[] {
  return lines.flatMap((line, at) => {
    const unit = unitOfHead(line);
    if (unit === null) return [];
    const rows = rowsBelow(lines, at);
    return amountsOf(rows, columnsOf(lines.slice(at, rows.from)), unit);
  });
}

function unitOfHead({ text }: Line): Unit | null {
  if (text.length > longestRow) return null;
  const printed = [...text.matchAll(unitAlone)].map(([unit]) => unitOf(unit));
  const [unit = null] = printed;
  return row.test(text.replace(year, '')) || printed.some((one) => one !== unit) ? null : unit;
}

interface Rows {
  readonly from: number;
  readonly rows: readonly Row[];
}

function rowsBelow(lines: readonly Line[], head: number): Rows {
  let from = head + 1;
  while (from <= head + mostHeadLines && from < lines.length && readRow(lines[from]) === null) from += 1;
  const rows: Row[] = [];
  for (let i = from; i < lines.length; i += 1) {
    const found = readRow(lines[i]);
    if (found === null) break;
    rows.push(found);
  }
  return { from, rows };
}

/** A row of years alone is a head, or no row. */
function readRow(line: Line | undefined): Row | null {
  const { figures } = row.exec(line && line.text.length <= longestRow ? line.text : '')?.groups ?? {};
  if (line === undefined || figures === undefined || notRow.test(line.text)) return null;
  return figures.replace(year, '').trim() === '' ? null : { line, figures };
}

/** How many columns the head names: by its units, its years, or its words after `(tkr)`. */
function columnsOf(head: readonly Line[]): number {
  const text = head.map((line) => line.text).join(' ');
  const named = /\([^)]*kr[^)]*\)((?:\s\p{Lu}\p{L}+)+)$/u
    .exec(head[0]?.text ?? '')?.[1]
    ?.trim()
    .split(' ');
  return Math.max(1, text.match(unitAlone)?.length ?? 0, text.match(year)?.length ?? 0, named?.length ?? 0);
}

function amountsOf({ rows }: Rows, named: number, unit: Unit): readonly Amount[] {
  const columns = [named, 1, 2, 3, 4, 5].find((count) =>
    rows.every((one) => splitFigures(one.figures, count).length === 1),
  );
  if (columns === undefined || rows.length < fewestRows) return [];
  return rows.flatMap(({ figures }) =>
    (splitFigures(figures, columns)[0] ?? []).map((text): Amount => ({
      text,
      value: round(valueOf(text) * factorOf(unit)),
      currency: 'SEK',
      unit,
    })),
  );
}

/** Every way to read `2 100 2 250` as so many numbers, digits in threes. */
function splitFigures(figures: string, columns: number): readonly (readonly string[])[] {
  const groups = figures.trim().split(/\s+/u);
  const ways = (from: number, left: number): readonly (readonly string[])[] => {
    if (left === 0) return from === groups.length ? [[]] : [];
    return groups.slice(from).flatMap((_, length) => {
      const number = groups.slice(from, from + length + 1).join(' ');
      if (!isNumber(number)) return [];
      return ways(from + length + 1, left - 1).map((rest) => [number, ...rest]);
    });
  };
  return ways(0, columns);
}

function isNumber(text: string): boolean {
  return /^[−–-]?\s?(?:0|[1-9]\d{0,2}(?: \d{3})*|[1-9]\d*)(?:,\d{1,2})?$/u.test(text);
}

function valueOf(text: string): number {
  return Number(text.replace(/\s/gu, '').replace(',', '.').replace(/^[−–]/u, '-'));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
