import { findPersons } from '../person-names.ts';
import { isListedPerson, readPerson, roleWord } from './attendee-entries.ts';
import { namesOrganisation } from './attendee-words.ts';
import { joinBrokenLabels } from './broken-labels.ts';
import { putRolesFirst } from './roles-below-names.ts';
import { listKeys, placeKeys, readCoverLabel } from './cover-labels.ts';
import type { CoverKey, CoverLabel } from './cover-labels.ts';
import { labelledPieces } from './cover-pieces.ts';
import { addValue } from './cover-values.ts';
import { giveBackPersons } from './give-back-persons.ts';
import type { Line } from '../read-lines.ts';
import { partTold, readToldList } from './told-labels.ts';

/** A label of the cover with its value, line for line as printed. */
export interface CoverRow {
  readonly key: CoverKey;
  readonly label: string;
  readonly values: readonly string[];
  readonly page: number;
}

interface OpenRow extends CoverRow {
  values: string[];
  /** A bare `Närvarande` over lines of a role and a name: `Ordförande Greta Ahlmark`. */
  listsRoles: boolean;
}

/** Reads the labelled values that stand before a protocol's first paragraph. */
export function readCover(lines: readonly Line[]): readonly CoverRow[] {
  const rows: OpenRow[] = [];
  let before: Line | null = null;
  let columns: Columns | null = null;
  const read = partTold(joinBrokenLabels(putRolesFirst(lines))).filter((one) => !isTableHead(one));
  for (const [i, printed] of read.entries()) {
    const line = withoutRange(rows, printed);
    const pieces = labelledPieces(line, read[i + 1], listKeys.has(rows.at(-1)?.key ?? 'other'));
    columns = openColumns(rows, pieces, line, before) ?? whilePersons(columns, pieces);
    pieces.forEach((piece, at) => {
      const column = columns === null ? undefined : columnOf(columns, line, pieces.length, at);
      if (column) column.values.push(piece);
      else addPiece(rows, piece, line, at === 0 ? before : null);
    });
    before = line;
  }
  const given = giveBackPersons(rows);
  return given.map(({ label, values, page }, i) => ({ key: keyAt(given, i), label, values, page }));
}

/**
 * A range may stand below its label, at the end of another line:
 *
 *     Plats och tid   Rådhuset, kl 19.00–21.45   Paragrafer
 *     Beslutande      Se sid 2                   71–85
 */
function withoutRange(rows: readonly OpenRow[], line: Line): Line {
  const row = rows.findLast(({ key, values }) => key === 'range' && values.length === 0);
  const [range = '', ...others] = line.cells.toReversed();
  if (row === undefined || others.length === 0 || !/^§{0,2}\s?\d{1,4}\s?[-–—]\s?\d{1,4}$/u.test(range))
    return line;
  row.values.push(range);
  const cells = others.toReversed();
  return { ...line, cells, text: cells.join(' ') };
}

/**
 * A second place and time, below who adjusts, is when that is done:
 *
 * Justerare       Arne Lilja (S)
 * Plats och tid   Rådhuset 2014-09-10
 */
function keyAt(rows: readonly CoverRow[], at: number): CoverKey {
  const key = rows[at]?.key ?? 'other';
  const above = rows[at - 1]?.key;
  const second = rows.slice(0, at).some((row) => row.key === 'place-and-time' && row.values.length > 0);
  const adjusting = above === 'adjusters' || above === 'adjusted';
  return key === 'place-and-time' && second && adjusting ? 'adjusted' : key;
}

/**
 * Sekreterare      Ordförande       Justerande
 * Ivar Stenlund    Greta Ahlmark    Arne Lilja
 *
 * or a label beside the first person of a list:
 *
 * Närvarande
 * Arne Lilja       Sekreterare
 * Siv Torell       Ivar Stenlund
 */
function openColumns(
  rows: readonly OpenRow[],
  pieces: readonly string[],
  { indent }: Line,
  before: Line | null,
): Columns | null {
  const columns = rows.slice(-pieces.length);
  if (pieces.length < 2 || columns.length < pieces.length || before === null) return null;
  const cells = before.cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const open =
    cells.length === pieces.length &&
    columns.every(({ key, values }, i) => {
      const begun = i === 0 && listKeys.has(key) && values.at(-1) === cells[0];
      return values.length === 0 || begun;
    });
  return open && pieces.every((piece) => readCoverLabel(piece) === null) ? { rows: columns, indent } : null;
}

/** Lists of persons side by side, until something else ends them. */
interface Columns {
  readonly rows: readonly OpenRow[];
  /** Where the first one's lines begin. */
  readonly indent: number;
}

function whilePersons(columns: Columns | null, pieces: readonly string[]): Columns | null {
  if (columns === null) return null;
  // of three lists a row with a gap does not say which it leaves out
  const fits = pieces.length === columns.rows.length || (columns.rows.length === 2 && pieces.length === 1);
  return fits && pieces.every(isListedPerson) ? columns : null;
}

/** What stands alone on its line is of the first list or, set in, of the last. */
function columnOf({ rows, indent }: Columns, line: Line, pieces: number, i: number): OpenRow | undefined {
  if (pieces > 1 || rows.length === 1) return rows[i];
  return line.indent > indent + sameEdge ? rows.at(-1) : rows[0];
}

/** Points, or letters of a text file. */
const sameEdge = 4;

function addPiece(rows: OpenRow[], piece: string, line: Line, before: Line | null): void {
  const row = rows.at(-1);
  const label = labelOf(piece, row);
  if (label === null) {
    const list = row === undefined ? undefined : continuedList(rows, row, piece, line);
    if (list) list.values.push(piece);
    else if (row) addValue(signerAbove(rows, row, piece) ?? rowFor(rows, row, piece), piece, before);
  } else if (
    row !== undefined &&
    (isRoleInList(row, label) ||
      isClerkAmongOthers(row, piece, label) ||
      (before === null && opensOthers(row, label)))
  ) {
    row.listsRoles = true;
    row.values.push(piece);
  } else {
    rows.push({
      key: label.key,
      label: label.label,
      values: valuesOf(label),
      page: line.page,
      listsRoles: false,
    });
  }
}

/** Namn   Parti   Närvaro   §§ */
function isTableHead({ text, cells }: Line): boolean {
  const words = text.split(/\s+/u);
  if (words.length < 2 || cells.length === 0 || !words.every((word) => tableHead.test(word))) return false;
  // Närvarande   Medlem   Uppdrag: the label of the table, beside its heads
  return !listKeys.has(readCoverLabel(text)?.key ?? 'other');
}

const tableHead =
  /^(?:Namn|Parti(?:beteckning)?|Närvaro|Närvarande|Roll|Uppdrag|Funktion|Titel|Organisation|Anteckning(?:ar)?|Anm\.?|Tjänstgör(?:ande|ing)?|Aktieägare|Ombud|Fullmakt|Aktier|Antal|Röster|Ersätter|Tid|Ja|Nej|Avst(?:år|\.)?|Paragraf(?:er)?|§{1,2}|Omröstning|Kommun|Medlem|Ledamot)$/iu;

/** In a list a line that opens with §§ goes on with the person above, where no full stop has ended that. */
function labelOf(piece: string, row: OpenRow | undefined): CoverLabel | null {
  const ended = row?.values.at(-1)?.endsWith('.') === true;
  if (row !== undefined && listKeys.has(row.key) && piece.startsWith('§') && !ended) return null;
  return readCoverLabel(piece) ?? readToldList(piece);
}

/**
 * Närvarande
 * Ordförande   Greta Ahlmark
 * Sekreterare  Ivar Stenlund
 */
function isRoleInList(row: OpenRow, { key, rest }: CoverLabel): boolean {
  if (key !== 'chair' && key !== 'secretary') return false;
  if (row.key !== 'present' && row.key !== 'deciding') return false;
  const titled = row.values.length === 1 && readPerson(row.values[0] ?? '')?.titled != null;
  return (row.values.length === 0 || row.listsRoles || titled) && findPersons(rest).length > 0;
}

/**
 * Övriga   Förvaltningschef Greta Ahlmark
 *          Nämndsekreterare Ivar Stenlund
 */
function isClerkAmongOthers(row: OpenRow, piece: string, { key, rest }: CoverLabel): boolean {
  if (row.key !== 'others' || key !== 'secretary') return false;
  const titled = readPerson(row.values.at(-1) ?? '')?.titled != null;
  return titled && /^\p{Lu}\p{L}{2,}sekreterare\s\p{Lu}/u.test(piece) && findPersons(rest).length > 0;
}

/** `Övriga deltagande   Sekreterare Ivar Stenlund, ekonomichef Siv Torell`: the list begins with her who writes. */
function opensOthers(row: OpenRow, { key, rest }: CoverLabel): boolean {
  return row.key === 'others' && key === 'secretary' && row.values.length === 0 && isListedPerson(rest);
}

/** Persons under a place or a time are a list that has no label, as by their parties in a council's minutes. */
function rowFor(rows: OpenRow[], row: OpenRow, piece: string): string[] {
  const full = placeKeys.has(row.key) && row.values.length > 0;
  if (!full || (!isListedPerson(piece) && !namesOrganisation(piece.replace(/\s?\(\p{L}+\)|:$/gu, ''))))
    return row.values;
  const list: OpenRow = { key: 'present', label: '', values: [], page: row.page, listsRoles: false };
  rows.push(list);
  return list.values;
}

/**
 * The name under the line that an officer signs on is the officer's, whatever stands at that line's end:
 *
 *     Sekreterare ................ Paragrafer 12–19
 *     Ivar Stenlund
 */
function signerAbove(rows: readonly OpenRow[], row: OpenRow, piece: string): string[] | undefined {
  const signer = rows.at(-2);
  if (row.key !== 'range' || row.values.length !== 1 || signer === undefined) return undefined;
  const signs = signer.key === 'secretary' || signer.key === 'chair' || signer.key === 'adjusters';
  return signs && signer.values.length === 0 && isListedPerson(piece) ? signer.values : undefined;
}

/** A list that the next page's head came in between: its persons go on under that head. */
function continuedList(
  rows: readonly OpenRow[],
  row: OpenRow,
  piece: string,
  line: Line,
): OpenRow | undefined {
  if (listKeys.has(row.key) || !isListedPerson(piece)) return undefined;
  const list = rows.findLast(({ key }) => listKeys.has(key));
  if (isBelowSigners(row, piece)) return list;
  if (!headKeys.has(row.key)) return undefined;
  return list !== undefined && list.page < line.page && row.page === line.page ? list : undefined;
}

/** Nils Ek (strateg) § 119: no signer, but the rest of a list that had no room above those who sign. */
function isBelowSigners({ key, values }: OpenRow, piece: string): boolean {
  const rest = readPerson(piece)?.rest ?? '';
  return key === 'adjusters' && values.length > 0 && rest.includes('§') && roleWord.test(rest);
}

const headKeys: ReadonlySet<CoverKey> = new Set(['date', 'body', 'other']);

function valuesOf(label: CoverLabel): string[] {
  const heads = label.rest.split(/\s+/u).every((word) => tableHead.test(word));
  return label.rest === '' || (heads && listKeys.has(label.key)) ? [] : [label.rest];
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
