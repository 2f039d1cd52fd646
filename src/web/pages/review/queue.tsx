import type { FC } from 'hono/jsx';
import type { ReviewItem } from '../../../records/review-item.ts';
import { countQueue, readQueue, readQueueCounts } from '../../../store/review/read-queue.ts';
import type { QueueFilter } from '../../../store/review/read-queue.ts';
import { measureWork } from '../../../store/review/measure-work.ts';
import { count, number } from '../../../swedish.ts';
import type { WebApp } from '../../web-app.ts';
import { Layout } from '../../html/layout.tsx';
import { minutesName } from '../../html/minutes-name.ts';
import { Pager, pageOf } from '../../html/pager.tsx';
import { respond } from '../../html/respond.ts';
import { nameOfCode } from '../../html/words-of-codes.ts';
import { shownItem } from '../../safety/shown-review.ts';
import type { Surroundings } from '../../surroundings.ts';
import { doneEntry, matterOf } from './done-entry.ts';
import { DoneNote } from './done-note.tsx';
import { Pace } from './pace.tsx';
import { queryOfFilter, queueFilterOf } from './queue-filter.ts';

const pageSize = 30;

/** The queue of what a person should look at, worst first. */
export function addQueuePage(app: WebApp, { database }: Surroundings): void {
  app.get('/granska', (context) => {
    const filter = queueFilterOf(context.req.query());
    const total = countQueue(database, filter);
    const page = pageOf(context.req.query('sida'), Math.ceil(total / pageSize));
    const { items: stored } = readQueue(database, filter, pageSize, (page - 1) * pageSize);
    const items = stored.map((item) => shownItem(context, database, item));
    const counts = readQueueCounts(database, { decided: filter.decided ?? false });
    const done = doneEntry(context, database);
    const visitor = context.get('visitor');
    return respond(
      context,
      <Layout title="Granska" part="/granska" visitor={visitor} scripts={['review.js']}>
        {done === null ? null : (
          <DoneNote entry={done} formToken={visitor.formToken} back={matterOf(done, queryOfFilter(filter))} />
        )}
        <Pace work={measureWork(database)} />
        <Queue queue={{ filter, total, page, items, counts }} />
      </Layout>,
    );
  });
}

interface QueueProps {
  readonly queue: {
    readonly filter: QueueFilter;
    readonly total: number;
    readonly page: number;
    readonly items: readonly ReviewItem[];
    readonly counts: ReturnType<typeof readQueueCounts>;
  };
}

const Queue: FC<QueueProps> = ({ queue: { filter, total, page, items, counts } }) => (
  <>
    <h1>{filter.decided === true ? 'Avgjorda ställen' : 'Att granska'}</h1>
    <p class="soft">
      Ställen där Paragraf är osäkert eller där protokollet säger emot sig självt, de viktigaste först. Inget
      ändras förrän du bestämmer det.
    </p>
    <Filter filter={filter} counts={counts} />
    {total === 0 ? (
      <p class="note">{filter.decided === true ? 'Inget är avgjort än.' : 'Här finns inget att granska.'}</p>
    ) : (
      <p>
        <a class="button" href={`/granska/${items[0]?.id ?? ''}${queryOfFilter(filter)}`}>
          {filter.decided === true ? 'Se igenom' : 'Börja granska'}
        </a>{' '}
        <span class="soft">{count(total, 'ställe', 'ställen')}</span>
      </p>
    )}
    <ol class="matters">
      {items.map((item) => (
        <Row item={item} filter={filter} />
      ))}
    </ol>
    <Pager
      page={page}
      pages={Math.ceil(total / pageSize)}
      addressOf={(each) => `/granska${queryOfFilter(filter, { sida: String(each) })}`}
    />
    <p class="pager">
      <a href={`/granska${queryOfFilter({ ...filter, decided: filter.decided !== true })}`}>
        {filter.decided === true ? 'Visa det som väntar' : 'Visa det som är avgjort'}
      </a>
      <a href="/rattelser">Alla rättelser, med ångra</a>
    </p>
  </>
);

const Row: FC<{ readonly item: ReviewItem; readonly filter: QueueFilter }> = ({ item, filter }) => (
  <li>
    <a href={`/granska/${item.id}${queryOfFilter(filter)}`}>{item.message}</a>
    <p class="soft small">
      <span class={item.harm < 3 ? 'tag warm' : 'tag'}>{nameOfCode(item.code)}</span>{' '}
      {[
        minutesName(item),
        item.paragraph,
        item.page === null ? null : `sidan ${item.page}`,
        item.decided === null ? null : `avgjort av ${item.decided.by}`,
      ]
        .filter((part) => part !== null)
        .join(' · ')}
    </p>
  </li>
);

const Filter: FC<Pick<QueueProps['queue'], 'filter' | 'counts'>> = ({ filter, counts }) => (
  <form class="filter" action="/granska" method="get">
    {filter.decided === true ? <input type="hidden" name="avgjorda" value="1" /> : null}
    <div>
      <label for="organ">Organ</label>
      <select id="organ" name="organ">
        <option value="">Alla</option>
        {counts.bodies
          .filter(({ body }) => body !== null)
          .map(({ body, count: matters }) => (
            <option
              value={body ?? ''}
              selected={body === filter.body}
            >{`${body} (${number(matters)})`}</option>
          ))}
      </select>
    </div>
    <div>
      <label for="slag">Vad det gäller</label>
      <select id="slag" name="slag">
        <option value="">Allt</option>
        {counts.codes.map(({ code, count: matters }) => (
          <option
            value={code}
            selected={code === filter.code}
          >{`${nameOfCode(code)} (${number(matters)})`}</option>
        ))}
      </select>
    </div>
    <div>
      <button class="quiet" type="submit">
        Visa
      </button>
    </div>
  </form>
);
