import type { MemberVote } from '../../../records/minutes.ts';
import type { Line } from '../read-lines.ts';
import type { Member } from './members.ts';
import type { Counts } from './vote-counts.ts';
import { readRowMember } from './vote-rows.ts';
import { sideOf } from './voter-sentences.ts';
import type { Side } from './voter-sentences.ts';

type TableLine = Pick<Line, 'cells' | 'text' | 'indent'>;

/** Letters of a text file, points where boxes are known. */
const sameEdge = 3;

const head = /^(?:ja|nej|avst(?:år|ående|\.|od)?)(?:[- ]?röst(?:er)?)?:?$/iu;

/**
 * Reads the list whose answers stand on line `at` with the voters below each; nothing where there is none. A row that is
 * not whole is of the answers that lack voters by the figures that the text gives, `printed`.
 *
 *     Ja                Nej
 *     Anna Berg (S)     Bo Ek (M)
 *     Cid Al (C)
 */
export function readVoteColumns(
  lines: readonly TableLine[],
  at: number,
  printed: readonly Counts[],
): readonly MemberVote[] {
  const sides = sidesOf(lines[at]);
  if (sides === null) return [];
  const below = lines.slice(at + 1).map((line) => membersOf(line, sides.length));
  const end = below.indexOf(null);
  const rows = below.slice(0, end === -1 ? undefined : end).flatMap((row) => (row === null ? [] : [row]));
  const short = rows.findIndex((row) => row.length < sides.length);
  const whole = short === -1 ? rows : rows.slice(0, short);
  const restLines = lines.slice(at + 1 + whole.length, at + 1 + rows.length);
  const lacking = sides.filter((side) => printed.some((counts) => (counts[side] ?? 0) > whole.length));
  const rest = rows.slice(whole.length);
  if (whole.length === 0 || rest.some((row) => row.length !== lacking.length)) return [];
  if (restLines.some((line) => standsFirst(line, lines[at]) !== (lacking[0] === sides[0]))) return [];
  const cast = [...castInOrder(whole, sides), ...castInOrder(rest, lacking)];
  return cast.every(({ organisation }) => organisation !== null) || fitFigures(cast, printed) ? cast : [];
}

/** Names without parties are voters where the figures say so. */
function fitFigures(cast: readonly MemberVote[], printed: readonly Counts[]): boolean {
  const many = (side: Side): number => cast.filter(({ vote }) => vote === side).length;
  return printed.some(({ yes, no }) => yes === many('yes') && no === many('no'));
}

/** Does the line begin in the table's first column? The figures may be another vote's, and the place tells. */
function standsFirst({ indent }: TableLine, top: TableLine | undefined): boolean {
  return Math.abs(indent - (top?.indent ?? 0)) <= sameEdge;
}

function sidesOf(line: TableLine | undefined): readonly Side[] | null {
  const cells = line?.cells ?? [];
  if (cells.length < 2 || !cells.every((cell) => head.test(cell))) return null;
  const sides = cells.map(sideOf);
  return new Set(sides).size === sides.length ? sides : null;
}

/** The members that a line holds, a cell each; null where it holds anything else. */
function membersOf({ cells }: TableLine, most: number): readonly Member[] | null {
  const members = cells.flatMap((cell) => {
    const member = readRowMember(cell);
    return member === null ? [] : [member];
  });
  return members.length === cells.length && cells.length <= most ? members : null;
}

function castInOrder(rows: readonly (readonly Member[])[], sides: readonly Side[]): readonly MemberVote[] {
  return sides.flatMap((vote, i) =>
    rows.flatMap((row) => {
      const member = row[i];
      return member === undefined ? [] : [{ ...member, vote }];
    }),
  );
}
