import type { MemberVote } from '../../../records/minutes.ts';
import { listedName, readMembers } from './members.ts';
import { bareParty, partyName } from './parties.ts';
import { sideOf } from './voter-sentences.ts';

/** A member's line in a list of votes: one vote, or one for each column. */
export interface VoteRow {
  readonly name: string;
  readonly organisation: string | null;
  readonly votes: readonly MemberVote['vote'][];
}

const answer =
  '(?:[Jj]a|JA|[Nn]ej|NEJ|[Aa]vst(?:år|od|\\.)?|AVST(?:ÅR|OD|\\.)?|[Ff]rånv(?:arande|\\.)?|FRÅNV(?:ARANDE|\\.)?|[Ff]rv\\.?)';
// 59 Anna Berg (S) Ja   Bo Ek, 2:e vice ordförande M Nej Nej   Cid Al   MP   Avstår   Berg, Anna (S): ja
const row = new RegExp(
  `(?:(?<=^|\\s)\\d{1,3}[.)]?\\s+)?(?<name>${listedName}(?:,\\s${listedName})?)(?<role>,?\\s(?:\\p{Ll}|\\d\\s?:\\s?[aeo])[^,();]{1,40}?)?,?\\s*` +
    `(?:[([](?<bracketed>[^()\\]]{1,42})[)\\]]|(?<=\\s)(?<code>${bareParty}|${partyName})(?=\\s|:))?\\s*[,:–-]?\\s*` +
    `(?<votes>(?<=[\\s)\\]])${answer}(?:\\s+${answer})*)(?![\\p{L}-])`,
  'gu',
);

/** The members' rows that make up a text; none where it holds anything else. */
export function readVoteRows(text: string): readonly VoteRow[] {
  const found = [...text.matchAll(row)];
  const left = found.reduceRight(
    (rest, match) => rest.slice(0, match.index) + rest.slice(match.index + match[0].length),
    text,
  );
  if (!/^(?:[\s.,;|]|och|samt)*$/u.test(left)) return [];
  const rows = found.flatMap(({ groups = {} }) => toRow(groups));
  return rows.length === found.length ? rows : [];
}

/** Says that a line is a member's in a list of votes: no heading, however it is numbered, and nobody's attendance. */
export function isVoteRow(text: string): boolean {
  return readVoteRows(text).length > 0;
}

function toRow(groups: Readonly<Record<string, string | undefined>>): readonly VoteRow[] {
  const { name = '', bracketed, code, votes = '' } = groups;
  const party = bracketed ?? code;
  const [member, ...more] =
    readMembers(party === undefined ? inOrder(name) : `${inOrder(name)} (${party})`) ?? [];
  // Norra Bryggan Ja: one word and no party names nobody
  if (!member || more.length > 0 || (member.organisation === null && !/\s/u.test(member.name))) return [];
  const answers = votes.match(new RegExp(answer, 'gu')) ?? [];
  return [{ ...member, votes: answers.map(sideOf) }];
}

/** `Berg, Anna` is Anna Berg. */
function inOrder(name: string): string {
  const [last = '', first] = name.split(/,\s/u);
  return first === undefined ? name : `${first} ${last}`;
}
