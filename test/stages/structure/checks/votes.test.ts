import { describe, expect, it } from 'vitest';
import { checkVotes } from '../../../../src/stages/structure/checks/votes.ts';
import { structureMeeting } from '../structure-text.ts';

function messages(vote: string): readonly string[] {
  const { notices } = structureMeeting(`§ 1 Bron\nOmröstning\n${vote}\n§ 2 Avslutning\nMötet avslutas.`);
  return notices.filter(({ code }) => code === 'vote-sum-mismatch').map(({ message }) => message);
}

const list = 'Ja röstar Anna Berg (S) och Bo Ek (M). Nej röstar Cid Ahl (C).';

describe('figures and lists of voters', () => {
  it('tells that they disagree', () => {
    expect(messages(`Omröstningen utfaller med 3 ja mot 1 nej. ${list}`)).toEqual([
      'Omröstningen i §1 anges till 3 ja; listan över ledamöterna har 2 ja.',
    ]);
  });

  it('names those between whom was chosen', () => {
    const members = [
      { name: 'Anna Berg', organisation: null, vote: 'yes' },
      { name: 'Bo Ek', organisation: null, vote: 'no' },
    ] as const;
    const vote = { yes: 2, no: 1, abstain: 0, absent: 0, members: [...members] };
    const { paragraphs } = structureMeeting('§ 1 Val\nSiv Torell valdes.\n§ 2 Avslutning\nMötet avslutas.');
    const voted = paragraphs.map((one) => ({
      ...one,
      votes: [{ ...vote, between: ['Siv Torell', 'Nils Bro'] as [string, string] }],
    }));
    expect(checkVotes({ paragraphs: voted.slice(0, 1) }).map(({ message }) => message)).toEqual([
      'Omröstningen i §1 anges till 2 för Siv Torell; listan över ledamöterna har 1 för Siv Torell.',
    ]);
  });

  it.each([
    `Omröstningen utfaller med 2 ja mot 1 nej. ${list}`,
    `Omröstningen utfaller med 2 ja mot 1 nej. 1 ledamot är frånvarande. ${list}`,
    'Omröstningen utfaller med 6 ja mot 3 nej.',
    list,
  ])('says nothing of %j', (vote) => {
    expect(messages(vote)).toEqual([]);
  });
});
