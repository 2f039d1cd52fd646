import type { MemberVote, Paragraph } from '../../../records/minutes.ts';
import { readBlocks } from '../read-blocks.ts';
import type { Line } from '../read-lines.ts';
import { readVoterSentence } from './voter-sentences.ts';

/** A vote that stands behind the minutes, under the § that it was held in. */
export interface AppendedVote {
  readonly paragraph: number;
  readonly members: readonly MemberVote[];
}

const title =
  /^(?:voterings|omröstnings|röst)(?:protokoll|list(?:a|an|or)|bilag(?:a|or)|resultat|förteckning)\s*:?$/iu;

/** Says that a line heads the votes that are appended to minutes: `Voteringsprotokoll`. */
export function headsAppendedVotes(text: string): boolean {
  return title.test(text);
}

/**
 * The votes below such a title:
 *
 *     Voteringsprotokoll
 *     § 4, sammanslagning av punkt 5 och 6
 *     Ja: Ahl, Berg
 *     Nej: Ek
 */
export function readAppendedVotes(lines: readonly Line[]): readonly AppendedVote[] {
  const start = lines.findIndex(({ text }) => headsAppendedVotes(text));
  if (start === -1) return [];
  const votes: { paragraph: number; members: MemberVote[] }[] = [];
  for (const { text } of readBlocks(lines.slice(start + 1))) {
    const head = /^§\s?(\d{1,4})(?!\d)/u.exec(text)?.[1];
    if (head !== undefined) votes.push({ paragraph: Number(head), members: [] });
    else votes.at(-1)?.members.push(...readVoterSentence(text));
  }
  return votes.filter(({ members }) => has(members, 'yes') && has(members, 'no'));
}

/** Gives the votes to their paragraphs, where these tell of none; a list alone says how many there were. */
export function addAppendedVotes(
  paragraphs: readonly Paragraph[],
  votes: readonly AppendedVote[],
): Paragraph[] {
  return paragraphs.map((paragraph) => {
    const own = votes.filter((vote) => vote.paragraph === paragraph.number);
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
