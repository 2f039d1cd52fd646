import type { MemberVote } from '../../../records/minutes.ts';
import { listedName, readMembers } from './members.ts';
import type { Member } from './members.ts';
import { bareParty, partyName } from './parties.ts';
import { sideOf } from './voter-sentences.ts';
import { remember } from '../remember.ts';
import { allMatches } from '../all-matches.ts';

/** A member's line in a list of votes: one vote, or one for each column. */
export interface VoteRow {
  readonly name: string;
  readonly organisation: string | null;
  readonly votes: readonly MemberVote['vote'][];
}

const answer =
  '(?:[Jj]a|JA|[Nn]ej|NEJ|[Aa]vst(?:år|od|\\.)?|AVST(?:ÅR|OD|\\.)?|[Ff]rånv(?:arande|\\.)?|FRÅNV(?:ARANDE|\\.)?|[Ff]rv\\.?)';
const answered = new RegExp(`(?:^|[\\s)\\]])${answer}(?![\\p{L}-])`, 'u');
const shortName = listedName.replace(/\{0,4\}/u, '{0,4}?');
/** The seat and the office that a voting system prints behind the party: `S 22 Ledamot`. */
const seat =
  '(?:\\s+\\d{1,3}\\s+(?:\\d\\s?:\\s?[aeo]\\s)?(?:[Vv]ice\\s)?(?:[Oo]rdf(?:örande|\\.)|[Ll]edamot|(?:[Tt]jänstgörande\\s)?[Ee]rsättare))?';
// 59 Anna Berg (S)   Bo Ek, 2:e vice ordförande M   Cid Al, §§ 3–5   MP   Berg, Anna (S)   Dan Ros S 22 Ledamot
const member =
  `(?:(?<=^|\\s)\\d{1,3}[.)]?\\s+)?(?<name>${shortName}(?:,\\s${shortName})?)(?<role>,?\\s(?:\\p{Ll}|§|\\d\\s?:\\s?[aeo])[^,();]{1,40}?)??,?\\s*` +
  `(?:(?:[([](?<bracketed>[^()\\]]{1,42})[)\\]]|(?<=\\s)(?<code>${bareParty}|${partyName})(?=\\s|:|,|$))(?:,\\s\\p{Ll}[^,();]{1,30}?)?${seat})?`;
const row = new RegExp(
  `${member}\\s*[,:–-]?\\s*(?:(?<=\\s)[Xx×✓]\\s+)?(?<votes>(?<=[\\s)\\]])${answer}(?:\\s+${answer})*)(?![\\p{L}-])`,
  'gu',
);
const alone = new RegExp(`^${member}$`, 'u');

// Ja   Anna Berg (S)
const answerAhead = new RegExp(`^(${answer})\\s+(\\p{Lu}.*)$`, 'u');

/** The members' rows that make up a text; a cross before the answer says that the member was there; none where it holds anything else. */
export const readVoteRows = remember(rowsOf);

function rowsOf(printed: string): readonly VoteRow[] {
  const text = printed.replace(/\s*(?:\.{3,}|…+|_{3,})\s*/gu, ' ');
  if (!answered.test(text)) return [];
  const ahead = answerAhead.exec(text);
  const first = ahead === null ? null : readRowMember(ahead[2] ?? '');
  if (first?.organisation) return [{ ...first, votes: [sideOf(ahead?.[1] ?? '')] }];
  const found = allMatches(text, row);
  const left = found.reduceRight(
    (rest, match) => rest.slice(0, match.index) + rest.slice(match.index + match[0].length),
    text,
  );
  if (!/^(?:[\s.,;|]|och|samt)*$/u.test(left)) return [];
  const rows = found.flatMap(({ groups = {} }) => toRow(groups));
  return rows.length === found.length ? rows : [];
}

function toRow(groups: Readonly<Record<string, string | undefined>>): readonly VoteRow[] {
  const named = toMember(groups);
  const answers = groups['votes']?.match(new RegExp(answer, 'gu')) ?? [];
  return named === null ? [] : [{ ...named, votes: answers.map(sideOf) }];
}

/** The member whom a row's beginning names, up to where the votes stand. */
export function readRowMember(text: string): Member | null {
  const groups = alone.exec(text)?.groups;
  return groups === undefined ? null : toMember(groups);
}

function toMember({
  name = '',
  bracketed,
  code,
}: Readonly<Record<string, string | undefined>>): Member | null {
  const party = bracketed ?? code;
  const [first, ...more] =
    readMembers(party === undefined ? inOrder(name) : `${inOrder(name)} (${party})`) ?? [];
  // Norra Bryggan Ja: one word and no party names nobody
  if (!first || more.length > 0 || (first.organisation === null && !/\s/u.test(first.name))) return null;
  return first;
}

/** `Berg, Anna` is Anna Berg. */
function inOrder(name: string): string {
  const [last = '', first] = name.split(/,\s/u);
  return first === undefined ? name : `${first} ${last}`;
}
