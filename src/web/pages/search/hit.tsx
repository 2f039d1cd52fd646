import type { FC } from 'hono/jsx';
import type { SearchHit } from '../../../records/search-result.ts';
import { pageAddress, paragraphAddress, protocolAddress } from '../../html/addresses.ts';
import { Marked } from '../../html/marked.tsx';
import { minutesName } from '../../html/minutes-name.ts';

/** One hit: what it is, where it stands, and the words around what was found. */
export const Hit: FC<{ readonly hit: SearchHit }> = ({ hit }) => (
  <li class="hit">
    <h2>
      <a href={addressOf(hit)}>
        {hit.label === null ? `Sidan ${hit.page}` : `${hit.label} `}
        <Marked text={hit.markedTitle} />
      </a>{' '}
      {hit.kind === 'decision' ? <span class="tag">beslut</span> : null}
    </h2>
    <p class="where">
      <a href={protocolAddress(hit.minutesId)}>{minutesName(hit)}</a>
      {[hit.caseNumber, `sidan ${hit.page}`]
        .filter((part) => part !== null)
        .map((part) => ` · ${part}`)
        .join('')}
      {hit.versionOf === null ? null : ' · annan lydelse av samma protokoll'}
    </p>
    <p class="snippet">
      <Marked text={hit.snippet} />
    </p>
    {hit.without.length === 0 ? null : <p class="soft small">{`Utan: ${hit.without.join(', ')}`}</p>}
  </li>
);

function addressOf({ minutesId, label, page }: SearchHit): string {
  return label === null ? pageAddress(minutesId, page) : paragraphAddress(minutesId, label);
}
