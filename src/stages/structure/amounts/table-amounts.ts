import type { Amount } from '../../../records/minutes.ts';
import type { Line } from '../read-lines.ts';
import { factorOf, roundToOre, unitOf } from './amount-units.ts';
import type { Unit } from './amount-units.ts';
import { isEmptyCell, partRows, readTableRow, valueOfFigure } from './table-rows.ts';
import type { TableRow } from './table-rows.ts';
import { allMatches } from '../all-matches.ts';

// Belopp i tkr   Post (tkr)   Budget 2023 tkr Utfall tkr: a unit, and no figure that it belongs to
const unitAlone = /(?<!\d\s?(?<!(?<!\d)(?:19|20)\d{2}\s))(?<!\p{L})(tkr|mkr|mnkr|kkr|kronor|kr)(?!\p{L})/giu;
/** `2024/2025` is one. */
const year = /(?<![\d/–-])(?:19|20)\d{2}(?!\d)/gu;
/** So many lines of a head may stand between the unit and the first row. */
const mostHeadLines = 2;
const fewestRows = 2;

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
    const { from, rows } = rowsBelow(lines, at);
    // the last line that gives a unit is the table's
    if (lines.slice(at + 1, from).some((one) => unitOfHead(one) !== null)) return [];
    return amountsOf(rows, lines.slice(at, from), unit);
  });
}

function unitOfHead(line: Line): Unit | null {
  const printed = allMatches(line.text, unitAlone).map(([unit]) => unitOf(unit));
  const [unit = null] = printed;
  return readTableRow(line) !== null || printed.some((one) => one !== unit) ? null : unit;
}

interface Rows {
  readonly from: number;
  readonly rows: readonly TableRow[];
}

function rowsBelow(lines: readonly Line[], head: number): Rows {
  let from = head + 1;
  while (from <= head + mostHeadLines && from < lines.length && readTableRow(lines[from]) === null) from += 1;
  const rows: TableRow[] = [];
  for (let i = from; i < lines.length; i += 1) {
    const row = readTableRow(lines[i]);
    if (row !== null) rows.push(row);
    else if (!standsWithin(lines, i)) break;
  }
  return { from, rows };
}

// Kostnader   Mark och anläggning   D 2019-202 Hamnen 3 Avskrivet –
const withoutFigures = /^(?:\p{Lu}\p{L}+(?:\s\p{L}+){0,2}:?|\p{Lu}.*\s[–—-])$/u;

// Omröstning   Röstresultat:   Antal elever   Nästa möte   (no money below them)
const headsOther = /röst|votering|antal|nästa|datum|bilag|beslutsunderlag|handlingar|historik/iu;

/** Whether a line is a heading of the rows below it that gives no unit of its own, or a row whose only cell is empty. */
function standsWithin(lines: readonly Line[], at: number): boolean {
  const [line, next] = lines.slice(at, at + 2);
  return (
    line !== undefined &&
    withoutFigures.test(line.text) &&
    !headsOther.test(line.text) &&
    readTableRow(next) !== null &&
    unitOfHead(line) === null
  );
}

/** A table's figures, a list a row: in as many columns as its head names, else in the fewest that fit every row. */
export function readTable(
  rows: readonly TableRow[],
  head: readonly Line[],
): readonly (readonly string[])[] | null {
  for (const columns of [...namedColumns(head, rows), 1, 2, 3, 4, 5]) {
    const table = partRows(rows, columns);
    if (table !== null) return table;
  }
  return null;
}

/** A head names columns by its years, its units, its words after `(tkr)`, or its words after the first. */
function namedColumns(head: readonly Line[], rows: readonly TableRow[]): readonly number[] {
  const text = head.map((line) => line.text).join(' ');
  const last = head.at(-1)?.text.replace(/,\s(?:tkr|mkr|mnkr|kkr|kronor|kr)$/iu, '') ?? '';
  const words = /^\p{Lu}\p{L}+(?:\s\([^)]*\))?((?:\s\p{Lu}\p{L}+){2,5})$/u.exec(last)?.[1]?.trim().split(' ');
  // Kommun Andel Bidrag, tkr   (above: Hedlunda 50 % 21 600)
  const shares = Math.max(0, ...rows.map(columnsOfShare));
  const widths = [text.match(year)?.length, text.match(unitAlone)?.length, (words?.length ?? 0) - shares];
  return widths.flatMap((count = 0) => (count > 1 ? [count] : [])).toSorted((a, b) => b - a);
}

/** The columns that a row has taken for its label, down to its share: of `Hedlunda 45 50 %` two. */
function columnsOfShare({ label }: TableRow): number {
  const figures = /(?:\s\d+(?:,\d+)?)+\s?%$/u.exec(label)?.[0];
  return figures?.trim().split(/\s(?!%)/u).length ?? 0;
}

/** What names a column of money: `Budget`, `Årets utfall`, `Medlemsavgift`, `Kvar`. */
const money =
  /(?:budget|utfall|bokslut|prognos|avvikelse|belopp|kostnad(?:er)?|intäkt(?:er)?|bidrag|avgift(?:er)?|summa|pris|anslag|ram|plan|förslag|förbrukat|kvar|differens|skillnad|saldo|ränta|lån|hyra|arvoden?|moms|totalt|netto|brutto|tillskott|medel|värde|investering(?:ar)?|inkomst(?:er)?|utgift(?:er)?|resultat|behållning|del)$/iu;

/**
 * `Kommun Elever Avgift, kr`: of the columns behind the first, those that count something else than money. A unit that stands
 * apart from the columns' names, as in the table's title, is all columns' own.
 */
function countingColumns(head: readonly Line[]): readonly boolean[] {
  const names = /^\p{Lu}\p{L}+((?:\s\p{Lu}\p{L}+)+),?\s\(?(?:tkr|mkr|mnkr|kkr|kronor|kr)\)?$/u.exec(
    head.at(-1)?.text ?? '',
  )?.[1];
  const words = names?.trim().split(' ') ?? [];
  return words.map((word, i) => i < words.length - 1 && !money.test(word));
}

/** `Nämnd Lokaler Resor Summa, tkr`: of columns of which the last is the others' sum all hold the same. */
function addsUp(table: readonly (readonly string[])[]): boolean {
  return (
    table.length > 0 &&
    table.every((figures) => {
      const values = figures.map(valueOfFigure);
      const sum = values.slice(0, -1).reduce((one, other) => one + other, 0);
      return values.length > 2 && roundToOre(sum) === values.at(-1);
    })
  );
}

/** Figures with units of their own are read wherever they stand. */
function amountsOf(rows: readonly TableRow[], head: readonly Line[], unit: Unit): readonly Amount[] {
  const table = rows.length < fewestRows ? null : readTable(rows, head);
  const counted = addsUp(table ?? []) ? [] : countingColumns(head);
  return (table ?? [])
    .filter((_, i) => rows[i]?.hasUnits === false)
    .flatMap((figures) =>
      figures.filter((_, column) => counted.length !== figures.length || !counted[column]),
    )
    .filter((text) => !isEmptyCell(text))
    .map((text) => ({
      text,
      value: roundToOre(valueOfFigure(text) * factorOf(unit)),
      currency: 'SEK',
      unit,
    }));
}
