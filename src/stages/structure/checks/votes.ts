import type { MemberVote, Paragraph } from '../../../records/minutes.ts';
import type { Notice } from '../../../records/notice.ts';
import { at, toReview } from './doubts.ts';
import type { Doubts } from './doubts.ts';

type Vote = Paragraph['votes'][number];

const sides: readonly (readonly [MemberVote['vote'], string])[] = [
  ['yes', 'ja'],
  ['no', 'nej'],
  ['abstain', 'avstår'],
  ['absent', 'frånvarande'],
];

/** Votes whose printed figures are not those of the members that are listed with them. */
export function checkVotes({ paragraphs }: Pick<Doubts, 'paragraphs'>): readonly Notice[] {
  return paragraphs.flatMap((paragraph) =>
    paragraph.votes.flatMap((vote) => {
      const differing = sides.filter(([side]) => disagrees(vote, side));
      if (differing.length === 0) return [];
      const printed = differing
        .map(([side, word]) => `${vote[side]} ${wordFor(vote, side) ?? word}`)
        .join(', ');
      const listed = differing
        .map(([side, word]) => `${listedOn(vote, side)} ${wordFor(vote, side) ?? word}`)
        .join(', ');
      const message = `Omröstningen i ${paragraph.label} anges till ${printed}; listan över ledamöterna har ${listed}.`;
      return [toReview('vote-sum-mismatch', message, at(paragraph))];
    }),
  );
}

/** Between two persons or places nobody votes ja or nej. */
function wordFor({ between }: Vote, side: MemberVote['vote']): string | null {
  if (between === undefined || (side !== 'yes' && side !== 'no')) return null;
  return `för ${between[side === 'yes' ? 0 : 1]}`;
}

/** Some lists name one side only, or leave out those who were absent: that contradicts nothing. */
function disagrees(vote: Vote, side: MemberVote['vote']): boolean {
  const listed = listedOn(vote, side);
  return listed > 0 && listed !== vote[side];
}

function listedOn({ members }: Vote, side: MemberVote['vote']): number {
  return members.filter((member) => member.vote === side).length;
}
