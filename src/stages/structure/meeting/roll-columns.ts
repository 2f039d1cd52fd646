import type { MemberVote } from '../../../records/minutes.ts';
import { allMatches } from '../all-matches.ts';
import type { VoteList } from '../proceedings/vote-lists.ts';
import type { Line } from '../read-lines.ts';
import type { RollMark, RollRow } from './roll-row.ts';

/** What a mark says by the head over it. */
export type Head = 'there' | 'away' | 'yes' | 'no' | 'abstain';

/** A column of a roll that marks stand in. */
export interface Column {
  readonly head: Head;
  /** Letters of a text file. */
  readonly left: number;
  /** The one that stands over an answer's head. */
  readonly paragraph: number | null;
}

/** The letters that a roll's head explains: `Närv (N), Frånv (F)`. */
export function readCodes(text: string): ReadonlyMap<string, Head> {
  const code = (heading: string): string | undefined =>
    new RegExp(`${heading}\\p{Ll}*\\.?\\s?\\((\\p{L}{1,2})\\)`, 'iu').exec(text)?.[1];
  const [there, away] = [code('närv'), code('frånv')];
  return new Map<string, Head>([
    ...(there === undefined ? [] : [[there.toLowerCase(), 'there'] as const]),
    ...(away === undefined ? [] : [[away.toLowerCase(), 'away'] as const]),
  ]);
}

const headKinds: readonly (readonly [Head, RegExp])[] = [
  ['there', /^närv/iu],
  ['away', /^frånv/iu],
  ['yes', /^ja$/iu],
  ['no', /^nej$/iu],
  ['abstain', /^avst/iu],
];

/** The heads that marks stand under, each with its place; answers with the paragraph that stands over them. */
export function columnsOf(heads: readonly Line[]): readonly Column[] {
  const placed = heads.flatMap(({ cells, cellLefts }) =>
    cells.flatMap((cell, i) =>
      allMatches(cell, /§\s?\d+|\S+/gu).flatMap(({ 0: text, index }) => {
        return cellLefts[i] === undefined ? [] : [{ cell: text, left: cellLefts[i] + index }];
      }),
    ),
  );
  const paragraphs = placed.flatMap(({ cell, left }) => {
    const number = /§\s?(\d+)/u.exec(cell)?.[1];
    return number === undefined ? [] : [{ number: Number(number), left }];
  });
  return placed.flatMap(({ cell, left }) => {
    const kind = headKinds.find(([, pattern]) => pattern.test(cell))?.[0];
    const over = paragraphs.findLast((one) => one.left <= left + 1);
    return kind === undefined ? [] : [{ head: kind, left, paragraph: over?.number ?? null }];
  });
}

/** So many letters a mark may stand beside its head. */
const besideHead = 6;

/** The column that a mark stands in, where places are known. */
export function columnOf({ left }: RollMark, columns: readonly Column[]): Column | undefined {
  if (left === null) return undefined;
  const distance = (one: Column): number => Math.abs(one.left - left);
  const [nearest] = columns.toSorted((a, b) => distance(a) - distance(b));
  return nearest !== undefined && distance(nearest) <= besideHead ? nearest : undefined;
}

/** The votes of the columns that have a paragraph over them. */
export function votesOf(rows: readonly RollRow[], columns: readonly Column[]): readonly VoteList[] {
  const paragraphs = [...new Set(columns.flatMap(({ paragraph }) => paragraph ?? []))];
  return paragraphs
    .map((paragraph) => ({
      paragraph,
      head: [],
      members: rows.flatMap(({ person, marks }): MemberVote[] => {
        const cast = marks
          .map((mark) => columnOf(mark, columns))
          .find((column) => column?.paragraph === paragraph)?.head;
        const vote = cast === 'yes' || cast === 'no' || cast === 'abstain' ? cast : null;
        return vote === null ? [] : [{ name: person.name, organisation: person.party, vote }];
      }),
    }))
    .filter(({ members }) => members.length > 1);
}
