import { flowLines } from '../flow-lines.ts';
import { readCoverLabel } from './cover-labels.ts';
import type { CoverKey, CoverLabel } from './cover-labels.ts';
import type { Line } from '../read-lines.ts';

/** A label of the cover with its value, line for line as printed. */
export interface CoverRow {
  readonly key: CoverKey;
  readonly label: string;
  readonly values: readonly string[];
  readonly page: number;
}

/** Reads the labelled values that stand before a protocol's first paragraph. */
export function readCover(lines: readonly Line[]): readonly CoverRow[] {
  const rows: { key: CoverKey; label: string; values: string[]; page: number }[] = [];
  let before: Line | null = null;
  for (const line of lines) {
    for (const piece of labelledPieces(line)) {
      const label = readCoverLabel(piece);
      const row = rows.at(-1);
      if (label) rows.push({ key: label.key, label: label.label, values: valuesOf(label), page: line.page });
      else if (row) addValue(row.values, piece, before);
    }
    before = line;
  }
  return rows;
}

/** A value that had no room on its line goes on on the next. */
function addValue(values: string[], piece: string, before: Line | null): void {
  const last = values.at(-1);
  const joins =
    before !== null && (before.ending !== 'space' || (before.nearlyFull && goesOn(last ?? '', piece)));
  if (last !== undefined && joins) {
    values[values.length - 1] = flowLines([
      { text: last, ending: before.ending },
      { text: piece, ending: 'space' },
    ]);
  } else values.push(piece);
}

// … Petra Ek, Dag          … Therese Ek, exploaterings-      … Oskar Brofält
// Kvarnlöf, Siv Torell      ingenjör, § 64                    (t.o.m. § 11), Pontus Ek
function goesOn(last: string, piece: string): boolean {
  if (/[,;.]$/u.test(last)) return false;
  return /^[\p{Ll}(§\d]/u.test(piece) || /(?:^|[,;]\s|\soch\s|\()\p{Lu}[\p{L}-]*$/u.test(last);
}

function valuesOf(label: CoverLabel): string[] {
  return label.rest === '' ? [] : [label.rest];
}

// Sekreterare Pär Ek Paragrafer 1–11   Anslaget sätts upp 3 maj Anslaget tas ner   Datum: 1 mars Tid: 19.00
const innerLabel =
  /\s+(?=(?:Paragrafer\s*:?\s*[§\d]|Anslaget\s(?:tas|togs|nedtas)|(?:Tid|Plats|Lokal|Datum|Dessutom)\s*:\s))/u;

/** A printed line may hold two labels side by side. */
function labelledPieces(line: Line): readonly string[] {
  const cells = line.cells.map((cell) => cell.replace(/\s{2,}/gu, ' ').trim()).filter((cell) => cell !== '');
  const pieces: string[] = [];
  cells.forEach((cell, i) => {
    const joins = i > 0 && readCoverLabel(cell) === null && pieces.length > 0;
    if (joins) pieces.push(`${pieces.pop() ?? ''} ${cell}`);
    else pieces.push(cell);
  });
  return pieces.flatMap((piece) => piece.split(innerLabel));
}

/** The row's values as one line. */
export function joinValues(row: CoverRow): string {
  return row.values.join(' ').trim();
}

const meetingKeys: ReadonlySet<CoverKey> = new Set([
  'place-and-time',
  'place',
  'time',
  'date',
  'deciding',
  'present',
  'others',
  'chair',
  'secretary',
  'adjusters',
]);

/** How many different things of a meeting the lines have labels for: a cover has three or more. */
export function countMeetingLabels(lines: readonly Line[]): number {
  return new Set(
    readCover(lines)
      .filter((row) => meetingKeys.has(row.key))
      .map((row) => row.key),
  ).size;
}
