import type { FC } from 'hono/jsx';
import type { RegisterEntry, RegisterFilter } from '../../store/register.ts';
import { readBodies } from '../../store/read-newest.ts';
import type { KnownBody } from '../../store/read-newest.ts';
import { countMeetingsByYear } from '../../store/read-meetings.ts';
import { doubledMinutes } from '../../store/stored-links.ts';
import { count } from '../../swedish.ts';
import type { WebApp } from '../web-app.ts';
import { withQuery } from '../html/addresses.ts';
import { decisionKinds, kindAddress, kindWord } from '../html/decision-words.ts';
import { Layout } from '../html/layout.tsx';
import { pageOf, Pager } from '../html/pager.tsx';
import { respond } from '../html/respond.ts';
import { YearChart } from '../html/year-chart.tsx';
import type { YearCount } from '../html/year-chart.tsx';
import type { Surroundings } from '../surroundings.ts';
import type { Visitor } from '../visitor.ts';
import { BodyAndYear } from './lists/filter-fields.tsx';
import { registerAsked, registerQuery } from './lists/register-filter.ts';
import { RegisterTable } from './lists/register-table.tsx';

const pageSize = 50;
const mostPages = 1_000_000;

/** The register: all decisions of a body or of all, by year, kind, whoever is responsible, and words. */
export function addRegisterPage(app: WebApp, { database, reads }: Surroundings): void {
  app.get('/beslut', async (context) => {
    const filter = registerAsked(context.req.query());
    const wanted = pageOf(context.req.query('sida'), mostPages);
    const { decisions, entries, years } = await reads.read('readRegisterPage', filter, wanted, pageSize);
    const pages = Math.ceil(decisions / pageSize);
    const asked = {
      filter,
      decisions,
      page: pageOf(String(wanted), pages),
      pages,
      entries,
      bodies: readBodies(database),
      years: countMeetingsByYear(database, {}).map(({ year, meetings }) => ({ year, count: meetings })),
      chart: years.map(({ year, decisions: ofYear }) => ({ year, count: ofYear })),
      versions: doubledMinutes(database).versions.length,
    };
    return respond(context, <RegisterPage {...asked} visitor={context.get('visitor')} />);
  });
}

interface RegisterProps {
  readonly filter: RegisterFilter;
  readonly decisions: number;
  readonly page: number;
  readonly pages: number;
  readonly entries: readonly RegisterEntry[];
  readonly bodies: readonly KnownBody[];
  readonly years: readonly YearCount[];
  readonly chart: readonly YearCount[];
  /** How many stored minutes are other versions of a meeting's. */
  readonly versions: number;
  readonly visitor: Visitor;
}

const RegisterPage: FC<RegisterProps> = ({ visitor, ...asked }) => {
  const { filter, decisions, page, pages, entries, chart } = asked;
  const query = registerQuery(filter);
  return (
    <Layout title="Beslut" part="/beslut" visitor={visitor}>
      <h1>Beslut</h1>
      <Fields {...asked} />
      <YearChart
        years={chart}
        caption="Beslut per år"
        counted="Beslut"
        addressOf={(year) => withQuery('/beslut', { ...query, ar: year })}
        chosen={filter.year}
      />
      {entries.length === 0 ? (
        <p class="note">Inga beslut svarar mot det som efterfrågas. Ta bort något av villkoren.</p>
      ) : (
        <>
          <RegisterTable
            entries={entries}
            caption={count(decisions, 'beslut', 'beslut')}
            withBody={filter.body === undefined}
          />
          <p class="small">
            <a
              href={withQuery('/beslut.csv', query)}
            >{`Hämta ${count(decisions, 'beslut', 'beslut')} som kalkylblad (CSV)`}</a>
          </p>
        </>
      )}
      <Pager page={page} pages={pages} addressOf={(sida) => withQuery('/beslut', { ...query, sida })} />
    </Layout>
  );
};

const Fields: FC<Omit<RegisterProps, 'visitor'>> = ({ filter, bodies, years, versions }) => (
  <form class="filter" method="get" action="/beslut">
    <BodyAndYear bodies={bodies} years={years} filter={filter} />
    <div>
      <label for="slag">Vad som gjordes</label>
      <select id="slag" name="slag">
        <option value="">Alla slag</option>
        {decisionKinds.map((kind) => (
          <option value={kindAddress(kind)} selected={kind === filter.kind}>
            {kindWord(kind)}
          </option>
        ))}
      </select>
    </div>
    <div>
      <label for="ansvarig">Ansvarig</label>
      <input id="ansvarig" name="ansvarig" type="text" value={filter.responsible ?? ''} maxlength={200} />
    </div>
    <div>
      <label for="ord">Ord i ärendet</label>
      <input id="ord" name="q" type="search" value={filter.text ?? ''} maxlength={400} />
    </div>
    {versions === 0 ? null : (
      <label class="check">
        <input type="checkbox" name="lydelser" value="1" checked={filter.versions === true} />
        Även andra lydelser av samma protokoll
      </label>
    )}
    <div class="actions">
      <button type="submit">Visa</button>
      {Object.keys(registerQuery(filter)).length === 0 ? null : <a href="/beslut">Visa alla</a>}
    </div>
  </form>
);
