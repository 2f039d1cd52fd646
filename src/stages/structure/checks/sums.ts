import type { Notice } from '../../../records/notice.ts';
import { readTable } from '../amounts/table-amounts.ts';
import { endsInFigure, readTableRow, valueOfFigure } from '../amounts/table-rows.ts';
import type { TableRow } from '../amounts/table-rows.ts';
import type { Line } from '../read-lines.ts';
import { on, toReview } from './doubts.ts';
import type { Doubts } from './doubts.ts';

const sum = /^(?:Summa|Totalt|Tillsammans|Sammanlagt|S:a)(?!\p{L})/iu;

/** Tables of amounts whose printed sum is not what the rows above it come to. */
export function checkSums({ own }: Doubts): readonly Notice[] {
  const rows = own.map(readTableRow);
  return rows.flatMap((total, i) => {
    if (total === null || !sum.test(total.label)) return [];
    const above = rowsAbove(rows, i);
    const head = own[i - above.length - 1];
    // a row that could not be read may belong to the sum
    const unread = endsInFigure.test(head?.text ?? '') && readTableRow(head) === null;
    return above.length < 2 || unread ? [] : wrongColumns(total, above, head);
  });
}

/** The rows right above the sum, up to an earlier sum or a line that is no row. */
function rowsAbove(rows: readonly (TableRow | null)[], at: number): readonly TableRow[] {
  const above: TableRow[] = [];
  for (let i = at - 1; i >= 0; i -= 1) {
    const row = rows[i];
    if (!row || sum.test(row.label)) break;
    above.unshift(row);
  }
  return above;
}

function wrongColumns(
  total: TableRow,
  above: readonly TableRow[],
  head: Line | undefined,
): readonly Notice[] {
  const table = readTable([...above, total], head === undefined ? [] : [head]) ?? [];
  return (table.at(-1) ?? []).flatMap((printed, column) => {
    const figures = table.slice(0, -1).map((row) => row[column] ?? '0');
    if (addsUp(figures, printed)) return [];
    const added = figures.map(valueOfFigure).reduce((so, each) => so + each, 0);
    const message = `”${total.line.text}”: raderna ovanför blir tillsammans ${swedish(added)}.`;
    return [toReview('sum-mismatch', message, on(total.line))];
  });
}

/** Rounded rows may miss their rounded sum by half a unit each; costs may be printed without their minus. */
function addsUp(figures: readonly string[], printed: string): boolean {
  const values = figures.map(valueOfFigure);
  const total = valueOfFigure(printed);
  const decimals = Math.max(
    ...[...figures, printed].map((figure) => /[,:](\d+)$/u.exec(figure)?.[1]?.length ?? 0),
  );
  const added = values.reduce((so, each) => so + each, 0);
  return Math.abs(added - total) <= (10 ** -decimals * values.length) / 2 || mayBeSigned(values, total);
}

function mayBeSigned(figures: readonly number[], total: number): boolean {
  if (figures.length > 12) return true;
  return Array.from({ length: 2 ** figures.length }, (_, signs) =>
    figures.reduce((so, each, i) => so + ((signs >> i) & 1 ? -each : each), 0),
  ).some((added) => Math.abs(Math.abs(added) - Math.abs(total)) < 0.005);
}

function swedish(value: number): string {
  const [whole = '', part] = (Math.round(value * 100) / 100).toString().split('.');
  const grouped = whole.replace(/(?<=\d)(?=(?:\d{3})+$)/gu, ' ');
  return part === undefined ? grouped : `${grouped},${part}`;
}
