import type { FC } from 'hono/jsx';
import type { Neighbour } from '../../../store/neighbour-meetings.ts';
import { dayAndYear } from '../../../swedish.ts';
import { protocolAddress } from '../../html/addresses.ts';

interface NeighboursProps {
  readonly previous: Neighbour | null;
  readonly next: Neighbour | null;
}

/** To the same body's meetings before and after. */
export const Neighbours: FC<NeighboursProps> = ({ previous, next }) =>
  previous === null && next === null ? null : (
    <nav class="neighbours no-print" aria-label="Föregående och nästa sammanträde">
      {previous === null ? (
        <span></span>
      ) : (
        <a rel="prev" href={protocolAddress(previous.id)}>
          <span class="soft small">Föregående sammanträde</span>
          <span>{dayAndYear(previous.date)}</span>
        </a>
      )}
      {next === null ? null : (
        <a rel="next" class="later" href={protocolAddress(next.id)}>
          <span class="soft small">Nästa sammanträde</span>
          <span>{dayAndYear(next.date)}</span>
        </a>
      )}
    </nav>
  );
