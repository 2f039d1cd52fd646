import type { FC } from 'hono/jsx';
import type { SearchHit } from '../../records/search-result.ts';
import type { WebApp } from '../create-app.tsx';
import { Layout } from '../html/layout.tsx';
import { Marked } from '../html/marked.tsx';
import { minutesName } from '../html/minutes-name.ts';
import { respond } from '../html/respond.ts';
import { SearchBox } from '../html/search-form.tsx';
import type { Surroundings } from '../surroundings.ts';

/** What was found for a question. */
export function addSearchPage(app: WebApp, { reads }: Surroundings): void {
  app.get('/sok', async (context) => {
    const query = context.req.query('q') ?? '';
    const { hits } = await reads.read('search', { text: query, limit: 20 });
    return respond(
      context,
      <Layout title={query === '' ? 'Sök' : query} part="/sok" visitor={context.get('visitor')}>
        <h1>{query === '' ? 'Sök i protokollen' : `Sökning: ${query}`}</h1>
        <form action="/sok" method="get" role="search">
          <SearchBox query={query} />
        </form>
        <div class="hits">
          {hits.map((hit) => (
            <Hit hit={hit} />
          ))}
        </div>
      </Layout>,
    );
  });
}

const Hit: FC<{ readonly hit: SearchHit }> = ({ hit }) => (
  <article class="hit">
    <h2>
      <a href={`/protokoll/${hit.minutesId}`}>{[hit.label, hit.title].filter(Boolean).join(' ')}</a>
    </h2>
    <p class="where">{minutesName(hit)}</p>
    <p class="snippet">
      <Marked text={hit.snippet} />
    </p>
  </article>
);
