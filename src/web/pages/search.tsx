import type { FC } from 'hono/jsx';
import type { SearchAsked } from '../../records/search-request.ts';
import type { SearchResult } from '../../records/search-result.ts';
import { readBodies } from '../../store/read-newest.ts';
import type { KnownBody } from '../../store/read-newest.ts';
import { count, number } from '../../swedish.ts';
import type { WebApp } from '../web-app.ts';
import { Layout } from '../html/layout.tsx';
import { Pager } from '../html/pager.tsx';
import { respond } from '../html/respond.ts';
import { SearchBox } from '../html/search-form.tsx';
import type { Surroundings } from '../surroundings.ts';
import type { Visitor } from '../visitor.ts';
import { Hit } from './search/hit.tsx';
import { Narrowing } from './search/narrowing.tsx';
import { addressOfSearch, hitsOnPage, isNarrowed, searchOfAddress } from './search/search-address.ts';

/** What was found for a question. */
export function addSearchPage(app: WebApp, { database, reads }: Surroundings): void {
  app.get('/sok', async (context) => {
    const { page, ...asked } = searchOfAddress(context.req.query());
    const isAsked = (asked.text ?? '').trim() !== '' || isNarrowed(asked);
    const result = isAsked ? await reads.read('search', asked) : null;
    const props = { asked, page, result, bodies: readBodies(database), visitor: context.get('visitor') };
    return respond(context, <SearchPage {...props} />);
  });
}

interface SearchPageProps {
  readonly asked: SearchAsked;
  readonly page: number;
  /** Null where nothing has been asked yet. */
  readonly result: SearchResult | null;
  readonly bodies: readonly KnownBody[];
  readonly visitor: Visitor;
}

const SearchPage: FC<SearchPageProps> = ({ asked, page, result, bodies, visitor }) => (
  <Layout title={asked.text === '' ? 'Sök' : `Sökning: ${asked.text}`} part="/sok" visitor={visitor}>
    <h1>Sök i protokollen</h1>
    <form action="/sok" method="get" role="search">
      <SearchBox query={asked.text ?? ''} autofocus={result === null} />
      <Narrowing asked={asked} bodies={bodies} />
    </form>
    {result === null ? null : <Found result={result} asked={asked} page={page} />}
  </Layout>
);

type FoundProps = Pick<SearchPageProps, 'asked' | 'page'> & { readonly result: SearchResult };

const Found: FC<FoundProps> = ({ result, asked, page }) => {
  const { hits, total } = result;
  const pages = Math.ceil(total.count / hitsOnPage) + (total.more ? 1 : 0);
  return (
    <>
      <p class="found" role="status">
        {hits.length === 0 ? nothing(asked) : saidOf(result)}
      </p>
      <Suggestions result={result} asked={asked} />
      <ol class="plain-list hits">
        {hits.map((hit) => (
          <Hit hit={hit} />
        ))}
      </ol>
      <Pager page={page} pages={pages} addressOf={(each) => addressOfSearch(asked, each)} />
    </>
  );
};

function nothing(asked: SearchAsked): string {
  const where = isNarrowed(asked) ? 'Inget hittades så begränsat' : 'Inget hittades';
  return asked.text === '' ? `${where}.` : `${where} för ”${asked.text}”.`;
}

/** `12 träffar`, and what was done to find them. */
function saidOf({ total, relaxed }: SearchResult): string {
  const found = total.more
    ? `Fler än ${number(total.count)} träffar`
    : count(total.count, 'träff', 'träffar');
  if (relaxed === 'like-words') return `${found} på liknande ord: inget är skrivet precis så.`;
  if (relaxed === 'fewer-words') return `${found} på några av orden: inget ställe har alla.`;
  return found;
}

/** Other questions that find something; where nothing was found without what narrows, that too. */
const Suggestions: FC<Pick<FoundProps, 'result' | 'asked'>> = ({ result: { suggestions, hits }, asked }) => {
  const isFree = !isNarrowed(asked) || asked.text === '';
  if (suggestions.length === 0 && (hits.length > 0 || isFree)) return null;
  return (
    <p class="note">
      {suggestions.length === 0 ? null : (
        <>
          Menade du{' '}
          {suggestions.map((text, place) => (
            <>
              {place === 0 ? '' : ' eller '}
              <a href={addressOfSearch({ ...asked, text })}>{text}</a>
            </>
          ))}
          ?{' '}
        </>
      )}
      {hits.length > 0 || isFree ? null : (
        <a href={addressOfSearch(asked.text === undefined ? {} : { text: asked.text })}>
          Sök utan begränsningar
        </a>
      )}
    </p>
  );
};
