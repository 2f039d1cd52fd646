import type { FC } from 'hono/jsx';
import type { Database } from 'better-sqlite3';
import {
  countMeetings,
  countMeetingsByYear,
  readMeetingDays,
  readMeetings,
} from '../../store/read-meetings.ts';
import type { ListedMeeting, MeetingDay, MeetingFilter } from '../../store/read-meetings.ts';
import { countRegister } from '../../store/register.ts';
import { countQueue } from '../../store/review/read-queue.ts';
import { readBodies } from '../../store/read-newest.ts';
import type { KnownBody } from '../../store/read-newest.ts';
import { doubledIds } from '../../store/stored-links.ts';
import { count, dayAndYear } from '../../swedish.ts';
import type { WebApp } from '../web-app.ts';
import { protocolAddress, withQuery } from '../html/addresses.ts';
import { groupBy } from '../html/group-by.ts';
import { Layout } from '../html/layout.tsx';
import { pageOf, Pager } from '../html/pager.tsx';
import { respond } from '../html/respond.ts';
import { Timeline } from '../html/timeline.tsx';
import type { TimelineRow } from '../html/timeline.tsx';
import { YearChart } from '../html/year-chart.tsx';
import type { YearCount } from '../html/year-chart.tsx';
import type { Surroundings } from '../surroundings.ts';
import type { Visitor } from '../visitor.ts';
import { BodyAndYear, yearAsked } from './lists/filter-fields.tsx';
import { MeetingList } from './lists/meeting-list.tsx';

const pageSize = 50;
/** So many meetings can be told apart as dots, a row for each year, where no body is asked for. */
const mostDots = 60;
const mostDotsOfOne = 2000;

/** All meetings, a body's or a year's: when they were, and what came of them. */
export function addProtocolsPage(app: WebApp, { database }: Surroundings): void {
  app.get('/protokoll', (context) => {
    const filter = filterOf(context.req.query('organ'), context.req.query('ar'));
    const meetings = countMeetings(database, filter);
    const pages = Math.ceil(meetings / pageSize);
    const page = pageOf(context.req.query('sida'), pages);
    const asked = {
      filter,
      meetings,
      page,
      pages,
      listed: readMeetings(database, filter, { limit: pageSize, offset: (page - 1) * pageSize }),
      bodies: readBodies(database),
      years: countMeetingsByYear(database, filter).map(({ year, meetings: ofYear }) => ({
        year,
        count: ofYear,
      })),
      rows: page > 1 ? [] : timelineRows(database, filter, meetings),
      decisions: countRegister(database, filter),
      waiting: waitingOf(database, filter),
    };
    return respond(context, <ProtocolsPage {...asked} visitor={context.get('visitor')} />);
  });
}

function filterOf(body: string | undefined, year: string | undefined): MeetingFilter {
  const asked = yearAsked(year);
  return {
    ...(body === undefined || body === '' ? {} : { body }),
    ...(asked === undefined ? {} : { year: asked }),
  };
}

/** The queue knows bodies, and no years. */
function waitingOf(database: Database, { body, year }: MeetingFilter): number | null {
  if (year !== undefined) return null;
  return countQueue(database, { ...(body === undefined ? {} : { body }), decided: false });
}

/** A body's meetings a row a year, a year's a row a body; none where that would be too much to look at. */
function timelineRows(database: Database, filter: MeetingFilter, meetings: number): TimelineRow[] {
  const isNarrow = filter.body !== undefined || filter.year !== undefined;
  if (meetings > (isNarrow ? mostDotsOfOne : mostDots)) return [];
  const doubles = doubledIds(database);
  const days = readMeetingDays(database, filter, mostDotsOfOne).filter(({ id }) => !doubles.has(id));
  const byBody = filter.year !== undefined && filter.body === undefined;
  const groups = groupBy(days, ({ body, date }) => (byBody ? (body ?? '') : date.slice(0, 4)));
  const rows = [...groups].map(([name, own]) => rowOf(name, own, byBody, filter));
  return byBody ? rows.toSorted((a, b) => a.name.localeCompare(b.name, 'sv')) : rows;
}

function rowOf(
  name: string,
  days: readonly MeetingDay[],
  byBody: boolean,
  filter: MeetingFilter,
): TimelineRow {
  return {
    name: name === '' ? 'Organet är inte känt' : name,
    href: withQuery('/protokoll', {
      organ: byBody ? name : filter.body,
      ar: byBody ? filter.year : name,
    }),
    note: count(days.length, 'sammanträde', 'sammanträden'),
    dots: days.map(({ id, body, date, file }) => ({
      date,
      href: protocolAddress(id),
      title: `${body ?? file}, ${dayAndYear(date)}`,
    })),
  };
}

interface ProtocolsProps {
  readonly filter: MeetingFilter;
  readonly meetings: number;
  readonly page: number;
  readonly pages: number;
  readonly listed: readonly ListedMeeting[];
  readonly bodies: readonly KnownBody[];
  /** The newest first. */
  readonly years: readonly YearCount[];
  readonly rows: readonly TimelineRow[];
  readonly decisions: number;
  /** Matters that wait for a person; null where they are not counted by what is asked for. */
  readonly waiting: number | null;
  readonly visitor: Visitor;
}

const ProtocolsPage: FC<ProtocolsProps> = ({ visitor, ...asked }) => {
  const { filter, page, pages, listed, bodies, years, rows } = asked;
  const addressOf = (other: { readonly ar?: string | undefined; readonly sida?: number }): string =>
    withQuery('/protokoll', { organ: filter.body, ar: filter.year, ...other });
  const what = [filter.body, filter.year].filter((part) => part !== undefined).join(', ');
  return (
    <Layout title={what === '' ? 'Protokoll' : `Protokoll: ${what}`} part="/protokoll" visitor={visitor}>
      <h1>Protokoll</h1>
      <Counts {...asked} />
      <form class="filter" method="get" action="/protokoll">
        <BodyAndYear bodies={bodies} years={years} filter={filter} />
        <div class="actions">
          <button type="submit">Visa</button>
          {what === '' ? null : <a href="/protokoll">Visa alla</a>}
        </div>
      </form>
      {rows.length > 0 ? (
        <Timeline caption="Varje prick är ett sammanträde." rows={rows} />
      ) : (
        <YearChart
          years={years.toReversed()}
          caption="Sammanträden per år"
          counted="Sammanträden"
          addressOf={(year) => addressOf({ ar: year })}
          chosen={filter.year}
        />
      )}
      <MeetingList meetings={listed} />
      <Pager page={page} pages={pages} addressOf={(sida) => addressOf({ sida })} />
    </Layout>
  );
};

/** How much there is, and where it is listed. */
const Counts: FC<Pick<ProtocolsProps, 'filter' | 'meetings' | 'decisions' | 'waiting'>> = ({
  filter,
  meetings,
  decisions,
  waiting,
}) => (
  <p class="lead">
    {`${count(meetings, 'protokoll', 'protokoll')}, `}
    <a href={withQuery('/beslut', { organ: filter.body, ar: filter.year })}>
      {count(decisions, 'beslut', 'beslut')}
    </a>
    {waiting === null || waiting === 0 ? null : (
      <>
        {', '}
        <a href={withQuery('/granska', { organ: filter.body })}>
          {count(waiting, 'uppgift att granska', 'uppgifter att granska')}
        </a>
      </>
    )}
  </p>
);
