import type { FC } from 'hono/jsx';
import { listMinutes } from '../../store/read-minutes.ts';
import type { StoredMinutes } from '../../store/read-minutes.ts';
import type { WebApp } from '../create-app.tsx';
import { Layout } from '../html/layout.tsx';
import { minutesName } from '../html/minutes-name.ts';
import { respond } from '../html/respond.ts';
import { SearchBox } from '../html/search-form.tsx';
import type { Surroundings } from '../surroundings.ts';
import type { Visitor } from '../visitor.ts';

/** The start: where a question is asked, and what is new. */
export function addHomePage(app: WebApp, { database }: Surroundings): void {
  app.get('/', (context) => {
    const newest = listMinutes(database)
      .toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))
      .slice(0, 8);
    return respond(context, <HomePage newest={newest} visitor={context.get('visitor')} />);
  });
}

const HomePage: FC<{ readonly newest: readonly StoredMinutes[]; readonly visitor: Visitor }> = ({
  newest,
  visitor,
}) => (
  <Layout title="Start" visitor={visitor}>
    <h1>Vad beslutades?</h1>
    <form action="/sok" method="get" role="search">
      <SearchBox autofocus />
    </form>
    <h2>Senaste sammanträden</h2>
    <ul class="plain-list">
      {newest.map((minutes) => (
        <li>
          <a href={`/protokoll/${minutes.id}`}>{minutesName(minutes)}</a>
        </li>
      ))}
    </ul>
  </Layout>
);
