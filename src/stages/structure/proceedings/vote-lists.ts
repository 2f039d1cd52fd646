import type { MemberVote, Paragraph } from '../../../records/minutes.ts';
import { lettersOf } from '../letters-of.ts';
import type { Line } from '../read-lines.ts';
import { isNoName } from '../person-names.ts';
import { listedName } from './members.ts';
import { isVoterLine, readCrossTable } from './vote-crosses.ts';
import { readVoteRows } from './vote-rows.ts';
import type { VoteRow } from './vote-rows.ts';

type Vote = Paragraph['votes'][number];

/** A column of a list of votes that stands apart from the paragraphs. */
export interface VoteList {
  /** The paragraph that its head names; null where it names none. */
  readonly paragraph: number | null;
  /** The lines above its first row, nearest first: one may say what the vote was about. */
  readonly head: readonly string[];
  readonly members: readonly MemberVote[];
}

/** So far above its first row a list says what it is about. */
const tallestHead = 10;
/** Lines in the middle of a list that are no rows: a page's header, a group's name. */
const mostStrayLines = 4;

/** The lists of votes among a protocol's attachments: `Omröstningslista § 38`, a row a member, a column a vote. */
export function readVoteLists(lines: readonly Line[]): readonly VoteList[] {
  const lists: VoteList[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const crosses = readCrossTable(lines, at, {});
    const { rows, end } = rowsFrom(lines, at);
    if (crosses !== null)
      lists.push({
        paragraph: headOf(lines, at, 1)[0] ?? null,
        head: linesAbove(lines, at),
        members: crosses.members,
      });
    else if (rows.length >= 2)
      lists.push(...columnsOf(rows, headOf(lines, at - 1, widthOf(rows)), linesAbove(lines, at)));
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
    rows.push(...withWrappedName(found, lines, i));
    if (found.length > 0) end = i + 1;
  }
  return { rows, end };
}

/**
 * A long name breaks in its column, above or below the line that the answer stands on:
 *
 *     Robert Andersson             Eva Lind        S   22   Ja
 *     Hammarstrand   S   22   Ja   Rosenstråle
 */
function withWrappedName(rows: readonly VoteRow[], lines: readonly Line[], at: number): readonly VoteRow[] {
  const [row, ...more] = rows;
  if (!row || more.length > 0 || !seated.test(lines[at]?.text ?? '')) return rows;
  const above = nameBeside(lines, at, at - 1);
  if (above !== null && !row.name.includes(' ')) return [{ ...row, name: `${above} ${row.name}` }];
  const below = nameBeside(lines, at, at + 1);
  const next = readVoteRows(lines[at + 2]?.text ?? '')[0]?.name ?? '';
  return below !== null && !below.includes(' ') && next.includes(' ')
    ? [{ ...row, name: `${row.name} ${below}` }]
    : rows;
}

/** A voting system's row has the seat and the office: `S 22 Ledamot Ja`. */
const seated =
  /\s\d{1,3}\s+(?:\d\s?:\s?[aeo]\s)?(?:[Vv]ice\s)?(?:[Oo]rdf|[Ll]edamot|[Ee]rsättare|[Tt]jänst)/u;

/** Columns begin within so many points or letters of each other. */
const sameColumn = 2;
const nameAlone = new RegExp(`^${listedName}$`, 'u');

/** The part of a name that stands alone on a line, in the column of the row beside it. */
function nameBeside(lines: readonly Line[], at: number, beside: number): string | null {
  const [row, line] = [lines[at], lines[beside]];
  if (!row || !line || line.page !== row.page || Math.abs(line.indent - row.indent) > sameColumn) return null;
  return nameAlone.test(line.text) && !line.text.split(' ').some((word) => isNoName(word)) ? line.text : null;
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
    // Omröstningar § 13   over two columns of votes
    const [only, ...more] = numbers;
    if (only !== undefined && more.length === 0) return Array.from({ length: width }, () => only);
    if (readVoteRows(lines[at]?.text ?? '').length > 0) return [];
  }
  return [];
}

/** The lines above, nearest first, up to the rows of another list. */
function linesAbove(lines: readonly Line[], at: number): readonly string[] {
  const above = lines
    .slice(Math.max(0, at - tallestHead), at)
    .map(({ text }) => text)
    .toReversed();
  const rows = above.findIndex((text) => isVoterLine(text));
  return rows === -1 ? above : above.slice(0, rows);
}

function columnsOf(
  rows: readonly VoteRow[],
  heads: readonly number[],
  above: readonly string[],
): readonly VoteList[] {
  return Array.from({ length: widthOf(rows) }, (_, column) => ({
    paragraph: heads[column] ?? null,
    head: above,
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
      const named = paragraphsOf(list, done);
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

/** The paragraphs that a list may be about: those it names by number or by title, else all. */
function paragraphsOf(list: VoteList, paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  if (list.paragraph !== null) return paragraphs.filter(({ number }) => number === list.paragraph);
  const titled = paragraphs.filter(({ title }) => list.head.some((line) => namesTitle(line, title)));
  return titled.length > 0 ? titled : paragraphs;
}

/** So many letters of a title tell it from others. */
const tellingLetters = 14;

/** A voting system prints the title, or as much of it as has room: `Ärendemening: Detaljplan för bostäder vid`. */
function namesTitle(line: string, title: string): boolean {
  if (!/\s/u.test(line.trim())) return false;
  const said = lettersOf(line.replace(/^(?:Ärende(?:mening|rubrik)?|Avser|Rubrik)\s?:\s*/u, ''));
  const whole = lettersOf(title);
  return (
    (said === whole && whole !== '') ||
    (Math.min(said.length, whole.length) >= tellingLetters &&
      (whole.startsWith(said) || said.startsWith(whole)))
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
    votes: paragraph.votes.map((one) => (one === vote ? withMembers(one, members) : one)),
  };
}

/** The text often gives yes and no alone: who abstained or was away the list then tells. */
function withMembers(vote: Vote, members: readonly MemberVote[]): Vote {
  const told = { ...vote, members: [...members] };
  if (!agrees(vote, members)) return told;
  return {
    ...told,
    abstain: vote.abstain || countVotes(members, 'abstain'),
    absent: vote.absent || countVotes(members, 'absent'),
  };
}
