import type { MemberVote, Paragraph } from '../../../records/minutes.ts';
import { readBlocks } from '../read-blocks.ts';
import type { Line } from '../read-lines.ts';
import { readVoterSentence } from './voter-sentences.ts';

/** A vote that stands behind the minutes, under the § that it was held in. */
export interface AppendedVote {
  readonly paragraph: number;
  readonly suffix: string | null;
  readonly members: readonly MemberVote[];
}

const title =
  /^(?:voterings|omröstnings|röst)(?:protokoll|list(?:a|an|or)|bilag(?:a|or)|resultat|förteckning)(?=\s*:?$|\s§)/iu;
const paragraphOf = /^§\s?(\d{1,4})(?!\d)\s?([a-h](?!\p{L}))?/u;

/** Says that a line heads the votes that are appended to minutes: `Voteringsprotokoll`. */
export function headsAppendedVotes(text: string): boolean {
  return title.test(text);
}

/**
 * The votes below such a title; where a side votes again, another vote begins:
 *
 *     Voteringsprotokoll
 *     § 4, sammanslagning av punkt 5 och 6
 *     Ja: Ahl, Berg
 *     Nej: Ek
 */
export function readAppendedVotes(lines: readonly Line[]): readonly AppendedVote[] {
  const start = lines.findIndex(({ text }) => headsAppendedVotes(text));
  if (start === -1) return [];
  const votes: AppendedVote[] = [];
  for (const { text } of readBlocks(lines.slice(start))) {
    const [, number, suffix = null] = paragraphOf.exec(text.replace(title, '').trim()) ?? [];
    if (number !== undefined) votes.push({ paragraph: Number(number), suffix, members: [] });
    else addVoters(votes, readVoterSentence(text));
  }
  return votes.filter(({ members }) => has(members, 'yes') && has(members, 'no') && votesOnce(members));
}

function addVoters(votes: AppendedVote[], voters: readonly MemberVote[]): void {
  const last = votes.at(-1);
  if (last === undefined || voters.length === 0) return;
  if (voters.some(({ vote }) => has(last.members, vote))) votes.push({ ...last, members: voters });
  else votes[votes.length - 1] = { ...last, members: [...last.members, ...voters] };
}

function votesOnce(members: readonly MemberVote[]): boolean {
  return new Set(members.map(({ name, organisation }) => `${name} ${organisation}`)).size === members.length;
}

/** Gives the votes to their paragraphs, where these tell of none; a list alone says how many there were. */
export function addAppendedVotes(
  paragraphs: readonly Paragraph[],
  votes: readonly AppendedVote[],
): Paragraph[] {
  return paragraphs.map((paragraph) => {
    const own = votes.filter(
      (vote) => vote.paragraph === paragraph.number && vote.suffix === paragraph.suffix,
    );
    return own.length === 0 || paragraph.votes.length > 0
      ? paragraph
      : { ...paragraph, votes: own.map(({ members }) => toVote(members)) };
  });
}

function has(members: readonly MemberVote[], side: MemberVote['vote']): boolean {
  return members.some(({ vote }) => vote === side);
}

function toVote(members: readonly MemberVote[]): Paragraph['votes'][number] {
  const count = (side: MemberVote['vote']): number => members.filter(({ vote }) => vote === side).length;
  return {
    yes: count('yes'),
    no: count('no'),
    abstain: count('abstain'),
    absent: count('absent'),
    members: [...members],
  };
}
