import type { FC } from 'hono/jsx';
import { number } from '../../../swedish.ts';
import type { Vote } from './place-votes.ts';

const words = { yes: 'Ja', no: 'Nej', abstain: 'Avstår', absent: 'Frånvarande' } as const;
type Side = keyof typeof words;
const sides = Object.keys(words) as Side[];

/** Width of the bar, in its own units. */
const wide = 400;

/** How a vote fell, as a bar with its figures, and each member's where they are known. */
export const VoteFigure: FC<{ readonly vote: Vote }> = ({ vote }) => (
  <figure class="vote">
    <figcaption>{`Omröstning: ${summaryOf(vote)}`}</figcaption>
    <VoteBar vote={vote} />
    {vote.members.length === 0 ? null : (
      <details>
        <summary>{`Hur var och en röstade (${number(vote.members.length)})`}</summary>
        <MemberVotes vote={vote} />
      </details>
    )}
  </figure>
);

/** `41 ja, 38 nej, 2 frånvarande`; `14 för Siv Torell, 8 för Bo Ek` where the choice was between two */
function summaryOf(vote: Vote): string {
  return sides
    .filter((side) => side === 'yes' || side === 'no' || vote[side] > 0)
    .map((side) => `${number(vote[side])} ${wordOf(vote, side)}`)
    .join(', ');
}

function wordOf({ between, abstain }: Vote, side: Side): string {
  if (between === undefined) return words[side].toLowerCase();
  const [one, other] = between;
  const of = {
    yes: `för ${one}`,
    no: `för ${other}`,
    abstain: abstain === 1 ? 'blank' : 'blanka',
    absent: 'frånvarande',
  };
  return of[side];
}

const VoteBar: FC<{ readonly vote: Vote }> = ({ vote }) => {
  const cast = sides.filter((side) => vote[side] > 0);
  const all = cast.reduce((sum, side) => sum + vote[side], 0);
  if (all === 0) return null;
  let x = 0;
  return (
    <svg class="vote-bar" viewBox={`0 0 ${wide} 14`} preserveAspectRatio="none" aria-hidden="true">
      {cast.map((side) => {
        const width = (vote[side] / all) * wide;
        const bar = (
          <rect class={side} x={x.toFixed(1)} y="0" width={Math.max(width - 1.5, 1).toFixed(1)} height="14" />
        );
        x += width;
        return bar;
      })}
    </svg>
  );
};

const MemberVotes: FC<{ readonly vote: Vote }> = ({ vote: { members, between } }) => (
  <div class="scroll">
    <table class="narrow">
      <caption>Ledamöternas röster</caption>
      <thead>
        <tr>
          <th scope="col">Ledamot</th>
          <th scope="col">Parti</th>
          <th scope="col">Röst</th>
        </tr>
      </thead>
      <tbody>
        {members.map(({ name, organisation, vote }) => (
          <tr>
            <th scope="row">{name}</th>
            <td>{organisation ?? ''}</td>
            <td>{answerOf(vote, between)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

function answerOf(vote: Side, between: Vote['between']): string {
  if (between === undefined || (vote !== 'yes' && vote !== 'no')) return words[vote];
  return between[vote === 'yes' ? 0 : 1];
}
