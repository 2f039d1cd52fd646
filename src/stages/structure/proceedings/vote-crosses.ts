import type { MemberVote } from '../../../records/minutes.ts';
import type { Line } from '../read-lines.ts';
import type { Member } from './members.ts';
import type { Counts } from './vote-counts.ts';
import { readRowMember, readVoteRows } from './vote-rows.ts';
import { sideOf } from './voter-sentences.ts';
import type { Side } from './voter-sentences.ts';
import { remember } from '../remember.ts';

type TableLine = Pick<Line, 'text' | 'right' | 'cells'>;

/** A list of votes in which a cross stands under the answer. */
export interface CrossTable {
  readonly members: readonly MemberVote[];
  /** Index of the line after its last row. */
  readonly end: number;
}

interface Row {
  /** Null where nobody can be read beside the cross. */
  readonly member: Member | null;
  readonly right: number;
}

const heads = /(?<!\p{L})(?:ja|nej|avst(?:år|ående|\.|od)?|frånv(?:arande|\.)?)(?!\p{L})/giu;
const cross = /^(?:\d{1,3}[.)]?\s+)?(.+?)[\s|]+(?:[Xx×✓✔☒●•]|1)$/u;
const betweenMembers = /(?<=\))\s(?=\p{Lu})/u;
const longestRow = 120;
/** Crosses in one column end within this many points or letters of each other. */
const columnWidth = 3.5;
/** Lines without a cross in the middle of a list: a page's header, a group's name. */
const mostStrayLines = 3;

/**
 * Reads the list whose heads stand on line `at`; null where there is none, or where it is not plain which cross stands
 * under which head. `printed` are the figures that the text gives.
 *
 *     Ledamot          Ja   Nej   Avstår
 *     Anna Berg (S)    X
 *     Bo Ek (M)             X
 */
export function readCrossTable(lines: readonly TableLine[], at: number, printed: Counts): CrossTable | null {
  const head = lines[at]?.text ?? '';
  if (head.length > longestRow) return null;
  const sides = [...new Set(head.match(heads)?.map(sideOf))];
  if (!sides.includes('yes') || !sides.includes('no') || /[.!?]$/u.test(head)) return null;
  const { rows, damaged, end } = rowsBelow(lines, at);
  if (rows.length < 2) return null;
  const columns = withDamaged(columnsOf(rows), damaged);
  // Where the text gives no figures the members are counted.
  const isUncounted =
    Object.keys(printed).length === 0 && columns.flat().some(({ member }) => member === null);
  if (isUncounted) return null;
  const sum = sumOf(lines[end]?.text ?? '', sides) ?? printed;
  const set = lines.slice(at + 1, end).every(({ cells }) => cells.length > 1);
  const order = matchColumns(
    columns.map((column) => column.length),
    sides,
    sum,
    set,
  );
  if (order === null) return null;
  const sideOfRow = new Map(columns.flatMap((column, i) => column.map((row) => [row, order[i]] as const)));
  const members = [...rows, ...damaged]
    .filter((row) => sideOfRow.has(row))
    .toSorted((a, b) => a.at - b.at)
    .flatMap((row) => (row.member === null ? [] : [{ ...row.member, vote: sideOfRow.get(row) ?? 'absent' }]));
  return { members, end };
}

/** So many lines above a list's heads are printed again with them on its next page. */
const repeatedHead = 3;
// Transport: 0 4 0 0
const carried = /^Transport(?!\p{L})/iu;
const anotherList = /(?:list|votering|omröstning)\p{L}*\s(?:nr\.?\s)?\d|§\s?\d/iu;

interface RowsBelow {
  readonly rows: readonly PlacedRow[];
  /** Among the rows, those of which a part was misread. */
  readonly damaged: readonly PlacedRow[];
  readonly end: number;
}

/** A row and the index of its line. */
type PlacedRow = Row & { readonly at: number };

/** The rows under the heads on line `at`, on the next pages too where the heads are printed again, and the line after them. */
function rowsBelow(lines: readonly TableLine[], at: number): RowsBelow {
  const head = new Set(lines.slice(Math.max(0, at - repeatedHead), at + 1).map(({ text }) => text));
  const rows: PlacedRow[] = [];
  const damaged: PlacedRow[] = [];
  let end = at + 1;
  let strays = 0;
  for (let i = at + 1; i < lines.length && strays <= mostStrayLines; i += 1) {
    const text = lines[i]?.text ?? '';
    const row = readRow(lines[i]);
    const misread = row === null ? readDamagedRow(lines[i]) : null;
    if (row !== null) {
      rows.push({ ...row, at: i });
      end = i + 1;
      strays = 0;
    } else if (misread !== null && !head.has(text)) {
      damaged.push({ ...misread, at: i });
      strays += 1;
    } else if (summing.test(text)) {
      if (!goesOnBelow(lines, i, head)) break;
    } else if (anotherList.test(text) && !head.has(text)) break;
    else if (!head.has(text) && !carried.test(text)) strays += 1;
  }
  const isLast = summing.test(lines[end + 1]?.text ?? '');
  return { rows, damaged: damaged.filter((one) => one.at < end + (isLast ? 1 : 0)), end };
}

/** The list's head stands again right below what a page of it sums up to. */
function goesOnBelow(lines: readonly TableLine[], sum: number, head: ReadonlySet<string>): boolean {
  const below = lines.slice(sum + 1, sum + 1 + repeatedHead).map(({ text }) => text);
  const own = below.findIndex((text) => head.has(text));
  return own !== -1 && below.slice(0, own).every((text) => !anotherList.test(text));
}

/** Says that a line is a member's in a list of votes: no heading, however it is numbered, and nobody's attendance. */
export const isVoterLine = remember(listsVoter);

function listsVoter(text: string): boolean {
  if (text.length > longestRow) return false;
  const member = readRow({ text, right: 0, cells: [text] })?.member;
  return (member != null && member.organisation !== null) || readVoteRows(text).length > 0;
}

function readRow(line: TableLine | undefined): Row | null {
  const text = cross
    .exec(line?.text ?? '')?.[1]
    ?.replace(/[\s|]+/gu, ' ')
    .trim();
  const member = text === undefined ? null : (readRowMember(text) ?? readDeputy(text));
  return line && member ? { member, right: line.right } : null;
}

// Hans Ros (FP) p4   Hans Ros   fp   *   Hans Ros (FP) K   (no party, no figure and no word)
const misreadCross = /^(.+?[\s|]+)(?!\d|[a-zåäö]{2}$|(?<!\)[\s|]+)\p{Lu}{1,2}$)\S{1,2}$/u;

/** A row of which the cross was misread, or the name: a recognised page's. Where it stands tells whether it is a row. */
function readDamagedRow(line: TableLine | undefined): Row | null {
  if (line === undefined || line.text.length > longestRow || line.cells.length < 2) return null;
  const crossed = cross.exec(line.text)?.[1];
  if (crossed !== undefined) return /\p{L}{3}/u.test(crossed) ? { member: null, right: line.right } : null;
  const name = misreadCross.exec(line.text)?.[1]?.replace(/[\s|]+/gu, ' ');
  const member = name === undefined ? null : readRowMember(name.trim());
  return member !== null && member.organisation !== null ? { member, right: line.right } : null;
}

/** `Joel Ek (MP)   Filippa Ros   X`: the deputy has voted, and sits there for the same party. */
function readDeputy(text: string): Member | null {
  const [first = '', second = ''] = text.split(betweenMembers);
  const deputy = readRowMember(second);
  return (
    deputy && { ...deputy, organisation: deputy.organisation ?? readRowMember(first)?.organisation ?? null }
  );
}

/** The columns with those damaged rows that end in one of them, and in no other. */
function withDamaged(
  columns: readonly (readonly Row[])[],
  damaged: readonly Row[],
): readonly (readonly Row[])[] {
  const isNear = (column: readonly Row[], one: Row): boolean =>
    column.some(({ right }) => Math.abs(right - one.right) <= columnWidth);
  const placed = damaged.filter((one) => columns.filter((column) => isNear(column, one)).length === 1);
  return columns.map((column) => [...column, ...placed.filter((one) => isNear(column, one))]);
}

function columnsOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  const columns: Row[][] = [];
  for (const row of rows.toSorted((a, b) => a.right - b.right)) {
    const last = columns.at(-1)?.at(-1);
    if (last && row.right - last.right <= columnWidth) columns.at(-1)?.push(row);
    else columns.push([row]);
  }
  return columns;
}

const summing = /^(?:Summa|Totalt|Antal|S:a|Resultat|Röster)\D*((?:\d{1,4}[\s|]*)+)$/iu;

/** Summa 7 4 1 */
function sumOf(text: string, sides: readonly Side[]): Counts | null {
  const figures = summing.exec(text)?.[1]?.match(/\d+/gu) ?? [];
  return figures.length === sides.length
    ? Object.fromEntries(sides.map((side, i) => [side, Number(figures[i])]))
    : null;
}

/**
 * Which head each column of crosses stands under: as the printed figures say; where none are printed, by their order, if
 * each head has crosses and wide spaces set them in columns (`set`).
 */
function matchColumns(
  sizes: readonly number[],
  sides: readonly Side[],
  counts: Counts,
  set: boolean,
): readonly Side[] | null {
  if (Object.keys(counts).length === 0) return set && sizes.length === sides.length ? sides : null;
  const fitting = choices(sides, sizes.length).filter((chosen) =>
    sides.every((side) => fits(counts[side], side, sizes[chosen.indexOf(side)] ?? 0)),
  );
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** Who abstained or was absent may not be among the figures; those who said yes and no are. */
function fits(told: number | undefined, side: Side, size: number): boolean {
  const open = told === undefined && (side === 'abstain' || side === 'absent');
  return open || (told ?? 0) === size;
}

/** All choices of so many sides, in order. */
function choices(sides: readonly Side[], many: number): readonly (readonly Side[])[] {
  if (many === 0) return [[]];
  return sides.flatMap((side, i) => choices(sides.slice(i + 1), many - 1).map((rest) => [side, ...rest]));
}
