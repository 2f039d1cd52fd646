import type { MemberVote, Paragraph } from '../../../records/minutes.ts';
import type { Line } from '../read-lines.ts';
import { readCrossTable } from './vote-crosses.ts';
import { readVoteRows } from './vote-rows.ts';
import type { VoteRow } from './vote-rows.ts';

type Vote = Paragraph['votes'][number];

/** A column of a list of votes that stands apart from the paragraphs. */
export interface VoteList {
  /** The paragraph that its head names; null where it names none. */
  readonly paragraph: number | null;
  readonly members: readonly MemberVote[];
}

/** So far above its first row a list says what it is about. */
const tallestHead = 8;
/** Lines in the middle of a list that are no rows: a page's header, a group's name. */
const mostStrayLines = 4;

/** The lists of votes among a protocol's attachments: `Omröstningslista § 38`, a row a member, a column a vote. */
export function readVoteLists(lines: readonly Line[]): readonly VoteList[] {
  const lists: VoteList[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const crosses = readCrossTable(lines, at, {});
    const { rows, end } = rowsFrom(lines, at);
    if (crosses !== null)
      lists.push({ paragraph: headOf(lines, at, 1)[0] ?? null, members: crosses.members });
    else if (rows.length >= 2) lists.push(...columnsOf(rows, headOf(lines, at - 1, widthOf(rows))));
    at = Math.max(at, (crosses?.end ?? (rows.length >= 2 ? end : at + 1)) - 1);
  }
  return lists;
}

function rowsFrom(
  lines: readonly Line[],
  at: number,
): { readonly rows: readonly VoteRow[]; readonly end: number } {
  const rows: VoteRow[] = [];
  let end = at;
  for (let i = at; i < lines.length && i - end <= mostStrayLines; i += 1) {
    const text = lines[i]?.text ?? '';
    const found = readVoteRows(text);
    if (found.length === 0 && (i === at || /§\s?\d/u.test(text))) break;
    rows.push(...found);
    if (found.length > 0) end = i + 1;
  }
  return { rows, end };
}

function widthOf(rows: readonly VoteRow[]): number {
  return Math.max(...rows.map(({ votes }) => votes.length));
}

/** The numbers that stand over the columns, or the one that the list is headed by. */
function headOf(lines: readonly Line[], last: number, width: number): readonly number[] {
  for (let at = last; at >= 0 && at > last - tallestHead; at -= 1) {
    const numbers = [...(lines[at]?.text ?? '').matchAll(/§\s?(\d{1,4})(?!\d)/gu)].map((match) =>
      Number(match[1]),
    );
    if (numbers.length === width) return numbers;
    if (readVoteRows(lines[at]?.text ?? '').length > 0) return [];
  }
  return [];
}

function columnsOf(rows: readonly VoteRow[], heads: readonly number[]): readonly VoteList[] {
  return Array.from({ length: widthOf(rows) }, (_, column) => ({
    paragraph: heads[column] ?? null,
    members: rows.flatMap(({ name, organisation, votes }): MemberVote[] => {
      const vote = votes[column];
      return vote === undefined ? [] : [{ name, organisation, vote }];
    }),
  }));
}

/** Gives each vote of the paragraphs the list that is about it. */
export function addListedVoters(paragraphs: readonly Paragraph[], lists: readonly VoteList[]): Paragraph[] {
  return lists.reduce<Paragraph[]>(
    (done, list) => {
      const named = done.filter(({ number }) => list.paragraph === null || number === list.paragraph);
      const open = named.flatMap((paragraph) =>
        paragraph.votes.filter(({ members }) => members.length === 0).map((vote) => ({ paragraph, vote })),
      );
      const fitting = open.filter(({ vote }) => agrees(vote, list.members));
      const alone = list.paragraph !== null && open.length === 1 ? open : [];
      const [chosen, ...more] = fitting.length > 0 ? fitting : alone;
      return chosen === undefined || more.length > 0
        ? done
        : done.map((each) => fill(each, chosen.vote, list.members));
    },
    [...paragraphs],
  );
}

function agrees({ yes, no }: Vote, members: readonly MemberVote[]): boolean {
  return yes === countVotes(members, 'yes') && no === countVotes(members, 'no');
}

function countVotes(members: readonly MemberVote[], side: MemberVote['vote']): number {
  return members.filter(({ vote }) => vote === side).length;
}

function fill(paragraph: Paragraph, vote: Vote, members: readonly MemberVote[]): Paragraph {
  if (!paragraph.votes.includes(vote)) return paragraph;
  return {
    ...paragraph,
    votes: paragraph.votes.map((one) => (one === vote ? { ...one, members: [...members] } : one)),
  };
}
