import type { Database } from 'better-sqlite3';
import type { FC } from 'hono/jsx';
import { doubledIds } from '../../store/stored-links.ts';
import { readBodies, readNewestMeetings } from '../../store/read-newest.ts';
import type { KnownBody, NamedMeeting } from '../../store/read-newest.ts';
import { count, dayAndYear, number } from '../../swedish.ts';
import type { WebApp } from '../web-app.ts';
import { protocolAddress, withQuery } from '../html/addresses.ts';
import { Layout } from '../html/layout.tsx';
import { respond } from '../html/respond.ts';
import { SearchBox } from '../html/search-form.tsx';
import type { Surroundings } from '../surroundings.ts';
import type { Visitor } from '../visitor.ts';

const newestShown = 10;
/** More bodies than this are folded away: most archives have a handful. */
const bodiesShown = 12;

interface HomeProps {
  readonly newest: readonly NamedMeeting[];
  readonly bodies: readonly KnownBody[];
  readonly visitor: Visitor;
}

/** The start: where a question is asked, what is new, and whose minutes are here. */
export function addHomePage(app: WebApp, { database }: Surroundings): void {
  app.get('/', (context) => {
    const newest = newestMeetings(database);
    const bodies = readBodies(database);
    return respond(context, <HomePage newest={newest} bodies={bodies} visitor={context.get('visitor')} />);
  });
}

function newestMeetings(database: Database): NamedMeeting[] {
  const doubled = doubledIds(database);
  return readNewestMeetings(database, 3 * newestShown)
    .filter(({ id }) => !doubled.has(id))
    .slice(0, newestShown);
}

const HomePage: FC<HomeProps> = ({ newest, bodies, visitor }) => (
  <Layout title="Start" visitor={visitor}>
    <section class="ask">
      <h1>Vad beslutades?</h1>
      <p class="soft">{`${summary(bodies)}. Sök på ord, namn, paragraf eller diarienummer.`}</p>
      <form action="/sok" method="get" role="search">
        <SearchBox autofocus />
      </form>
      <Examples />
    </section>
    <div class="halves">
      <section>
        <h2>Senaste sammanträden</h2>
        <ol class="plain-list lines">
          {newest.map((meeting) => (
            <NewMeeting meeting={meeting} />
          ))}
        </ol>
        <p>
          <a href="/protokoll">Alla protokoll</a>
        </p>
      </section>
      <section>
        <h2>Organ</h2>
        <BodyList bodies={bodies.slice(0, bodiesShown)} />
        {bodies.length <= bodiesShown ? null : (
          <details>
            <summary>{`Visa ${number(bodies.length - bodiesShown)} organ till`}</summary>
            <BodyList bodies={bodies.slice(bodiesShown)} />
          </details>
        )}
      </section>
    </div>
  </Layout>
);

function summary(bodies: readonly KnownBody[]): string {
  const meetings = bodies.reduce((sum, body) => sum + body.meetings, 0);
  return `${count(meetings, 'protokoll', 'protokoll')} från ${count(bodies.length, 'organ', 'organ')}`;
}

const examples = ['§ 85', 'budget 2023', '"val av justerare"', 'avtal -hyra', 'förläng*'];

const Examples: FC = () => (
  <p class="examples small">
    <span class="soft">Så kan du skriva: </span>
    {examples.map((example) => (
      <a href={withQuery('/sok', { q: example })}>{example}</a>
    ))}
  </p>
);

const NewMeeting: FC<{ readonly meeting: NamedMeeting }> = ({
  meeting: { id, body, date, file, decisions },
}) => (
  <li>
    <a href={protocolAddress(id)}>{body ?? file}</a>
    <span class="soft small">
      {[date === null ? null : dayAndYear(date), count(decisions, 'beslut', 'beslut')]
        .filter(Boolean)
        .join(' · ')}
    </span>
  </li>
);

const BodyList: FC<{ readonly bodies: readonly KnownBody[] }> = ({ bodies }) => (
  <ul class="plain-list lines">
    {bodies.map((body) => (
      <Body body={body} />
    ))}
  </ul>
);

const Body: FC<{ readonly body: KnownBody }> = ({ body: { body, meetings, first, last } }) => (
  <li>
    <a href={withQuery('/protokoll', { organ: body })}>{body}</a>
    <span class="soft small">
      {`${number(meetings)} protokoll${first === null ? '' : ` · ${first === last ? first : `${first}–${last}`}`}`}
    </span>
  </li>
);
