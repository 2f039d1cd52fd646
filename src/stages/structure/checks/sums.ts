import type { Notice } from '../../../records/notice.ts';
import type { Line } from '../read-lines.ts';
import { on, toReview } from './doubts.ts';
import type { Doubts } from './doubts.ts';

/** A row of a table: what it is about, and its figures from left to right, in the table's own unit. */
interface Row {
  readonly line: Line;
  readonly label: string;
  readonly figures: readonly number[];
  readonly decimals: number;
}

const figure = String.raw`[−–-]?\d{1,3}(?:[ \u00A0.]\d{3})*(?:,\d{1,2})?|[−–-]?\d+(?:,\d{1,2})?`;
const trailing = new RegExp(
  String.raw`^(?<label>.*?\p{L}.*?)[\s:.…]+(?<figures>(?:(?:${figure})(?:\s?(?:kr|kronor|tkr|mkr|:-))?[\s]*)+)$`,
  'u',
);
const sum = /^(?:Summa|Totalt|Tillsammans|Sammanlagt|S:a)(?!\p{L})/iu;
const endsInFigure = /\d(?:\s?(?:kr|kronor|tkr|mkr|:-))?$/u;
/** A year, a percentage or a date in the row makes it one that is not added up. */
const notAdded = /%|procent|\d{4}-\d{2}/u;

/** Letters of a table's row at the most; longer lines are running text, over which the pattern would go again and again. */
const longestRow = 200;

/** Tables of amounts whose printed sum is not what the rows above it come to. */
export function checkSums({ own }: Doubts): readonly Notice[] {
  const rows = own.map(readRow);
  return rows.flatMap((row, i) => {
    if (row === null || !sum.test(row.label)) return [];
    const above = rowsAbove(rows, i, row.figures.length);
    // a row that could not be read may belong to the sum
    const unread = endsInFigure.test(own[i - above.length - 1]?.text ?? '');
    return above.length < 2 || unread ? [] : wrongColumns(row, above);
  });
}

function readRow(line: Line): Row | null {
  if (line.text.length > longestRow || !endsInFigure.test(line.text) || notAdded.test(line.text)) return null;
  const { label, figures } = trailing.exec(line.text)?.groups ?? {};
  if (label === undefined || figures === undefined) return null;
  const printed = cellsOf(line, figures);
  const values = printed.map(valueOf);
  if (values.length === 0 || values.some(Number.isNaN)) return null;
  const decimals = Math.max(...printed.map((cell) => /,(\d+)$/u.exec(cell)?.[1]?.length ?? 0));
  return { line, label, figures: values, decimals };
}

/** Where cells are known they part the figures; else a row has one figure only, for `12 500 300` may be two. */
function cellsOf(line: Line, figures: string): readonly string[] {
  const cells = line.cells.slice(1).map(stripUnit);
  const whole = new RegExp(`^(?:${figure})$`, 'u');
  if (cells.length > 0 && cells.every((cell) => whole.test(cell))) return cells;
  const alone = stripUnit(figures.trim());
  return whole.test(alone) ? [alone] : [];
}

function stripUnit(cell: string): string {
  return cell.replace(/\s?(?:kr|kronor|tkr|mkr|:-)$/u, '').trim();
}

function valueOf(printed: string): number {
  const plain = printed
    .replace(/[ \u00A0.]/gu, '')
    .replace(',', '.')
    .replace(/^[−–]/u, '-');
  return Number(plain);
}

/** The rows right above the sum, up to an earlier sum or a line that is no row. */
function rowsAbove(rows: readonly (Row | null)[], at: number, width: number): readonly Row[] {
  const above: Row[] = [];
  for (let i = at - 1; i >= 0; i -= 1) {
    const row = rows[i];
    if (!row || row.figures.length !== width || sum.test(row.label)) break;
    above.unshift(row);
  }
  return above;
}

function wrongColumns(total: Row, above: readonly Row[]): readonly Notice[] {
  return total.figures.flatMap((printed, column) => {
    const figures = above.map((row) => row.figures[column] ?? 0);
    const added = figures.reduce((so, each) => so + each, 0);
    const unit = 10 ** -Math.max(total.decimals, ...above.map(({ decimals }) => decimals));
    // rounded rows may miss their rounded sum by half a unit each
    if (Math.abs(added - printed) <= (unit * above.length) / 2 || mayBeSigned(figures, printed)) return [];
    const message = `”${total.line.text}”: raderna ovanför blir tillsammans ${swedish(added)}.`;
    return [toReview('sum-mismatch', message, on(total.line))];
  });
}

/** Costs may be printed without their minus, under a sum that takes them off. */
function mayBeSigned(figures: readonly number[], printed: number): boolean {
  if (figures.length > 12) return true;
  return Array.from({ length: 2 ** figures.length }, (_, signs) =>
    figures.reduce((so, each, i) => so + ((signs >> i) & 1 ? -each : each), 0),
  ).some((added) => Math.abs(Math.abs(added) - Math.abs(printed)) < 0.005);
}

function swedish(value: number): string {
  const [whole = '', part] = (Math.round(value * 100) / 100).toString().split('.');
  const grouped = whole.replace(/(?<=\d)(?=(?:\d{3})+$)/gu, ' ');
  return part === undefined ? grouped : `${grouped},${part}`;
}
