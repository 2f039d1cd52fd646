import type { FC } from 'hono/jsx';
import { pageAddress, withQuery } from '../../html/addresses.ts';

/** Which text is shown: the clean one, the source's, or both. */
export const readings = ['ren', 'kalla', 'bada'] as const;
export type Reading = (typeof readings)[number];

const names: Readonly<Record<Reading, string>> = {
  ren: 'Ren text',
  kalla: 'Källans läsning',
  bada: 'Båda',
};

export function readingAsked(asked: string | undefined): Reading {
  return readings.find((reading) => reading === asked) ?? 'ren';
}

interface ChoiceProps {
  readonly minutesId: string;
  readonly page: number;
  readonly chosen: Reading;
}

/** To the other texts of the page. */
export const ReadingChoice: FC<ChoiceProps> = ({ minutesId, page, chosen }) => (
  <nav class="reading-choice" aria-label="Vilken text som visas">
    <ul class="plain-list">
      {readings.map((reading) => (
        <li>
          <a
            href={withQuery(pageAddress(minutesId, page), {
              lasning: reading === 'ren' ? undefined : reading,
            })}
            aria-current={reading === chosen ? 'true' : undefined}
          >
            {names[reading]}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
