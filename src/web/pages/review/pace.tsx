import type { FC } from 'hono/jsx';
import type { ReviewWork } from '../../../store/review/measure-work.ts';
import { number } from '../../../swedish.ts';

/** How much waits, how much is decided, and what it takes. */
export const Pace: FC<{ readonly work: ReviewWork }> = ({ work }) => (
  <ul class="figures">
    <Figure value={number(work.waiting)} name="att granska" />
    <Figure value={number(work.decisions)} name="avgjorda" />
    <Figure value={number(work.pages)} name="sidor klara" />
    {work.minutesPerHundredPages === null ? null : (
      <Figure value={number(Math.round(work.minutesPerHundredPages))} name="minuter för 100 sidor" />
    )}
  </ul>
);

const Figure: FC<{ readonly value: string; readonly name: string }> = ({ value, name }) => (
  <li>
    <b>{value}</b> <span class="soft">{name}</span>
  </li>
);
