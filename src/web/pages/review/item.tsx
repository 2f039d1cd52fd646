import type { Context } from 'hono';
import type { FC } from 'hono/jsx';
import type { PictureFault } from '../../../pipeline/page-pictures/page-picture.ts';
import type { ReviewItem } from '../../../records/review-item.ts';
import { readNeighbours, readReviewItem } from '../../../store/review/read-queue.ts';
import type { QueueFilter } from '../../../store/review/read-queue.ts';
import { decidedWord, readEntry } from '../../../store/review/review-log.ts';
import type { LogEntry } from '../../../store/review/review-log.ts';
import { number } from '../../../swedish.ts';
import type { WebApp } from '../../web-app.ts';
import { pageAddress, protocolAddress } from '../../html/addresses.ts';
import { Layout } from '../../html/layout.tsx';
import { minutesName } from '../../html/minutes-name.ts';
import { respond } from '../../html/respond.ts';
import { nameOfCode } from '../../html/words-of-codes.ts';
import { opensPage } from '../../safety/opens-page.ts';
import { shownItem } from '../../safety/shown-review.ts';
import type { Surroundings } from '../../surroundings.ts';
import type { WebEnv } from '../../visitor.ts';
import { Choices } from './choices.tsx';
import { alternativeKey, decisionOf, fieldsOf } from './decision-form.ts';
import { doneEntry, matterOf } from './done-entry.ts';
import { DoneNote } from './done-note.tsx';
import { KeysNote } from './keys-note.tsx';
import { MatterView } from './matter-view.tsx';
import { queryOfFilter, queueFilterOf } from './queue-filter.ts';
import { orRefusal } from './refusal.tsx';

/** One matter of the queue, and what is decided of it. */
export function addItemPages(app: WebApp, { database, desk, pictures }: Surroundings): void {
  app.get('/granska/:item', (context) => {
    const item = readReviewItem(database, context.req.param('item'));
    if (item === null) return respond(context, <GonePage context={context} />, 404);
    const filter = queueFilterOf(context.req.query());
    const done = doneEntry(context, database);
    const fault = faultOf(context, item, { database, pictures });
    const around = readNeighbours(database, item.id, filter);
    return respond(
      context,
      <ItemPage
        context={context}
        item={shownItem(context, database, item)}
        keys={item.alternatives.map(({ text }) => alternativeKey(text))}
        filter={filter}
        around={around}
        done={done}
        fault={fault}
      />,
    );
  });
  app.post('/granska/:item', async (context) => {
    const id = context.req.param('item');
    const filter = queueFilterOf(context.req.query());
    const next = readNeighbours(database, id, filter).next;
    const fields = await fieldsOf(context);
    return orRefusal(context, `/granska/${id}${queryOfFilter(filter)}`, async () => {
      const decision = decisionOf(fields, readReviewItem(database, id)?.alternatives ?? []);
      const by = context.get('visitor').name ?? '';
      const { entry } = await desk.decide({ item: id, by, seen: fields['sedd'] ?? '-', decision });
      const asksForLikes = decision.action !== 'keep' && decidedWord(readEntry(database, entry)) !== null;
      const same = asksForLikes ? await desk.findSame({ entry }) : null;
      const hasSame = same !== null && same.doubts.length + same.others.length > 0;
      const more = { gjort: String(entry), ...(next === null ? {} : { nasta: next }) };
      if (hasSame) return context.redirect(`/granska/lika/${entry}${queryOfFilter(filter, more)}`, 303);
      const path = next === null ? '/granska' : `/granska/${next}`;
      return context.redirect(`${path}${queryOfFilter(filter, { gjort: String(entry) })}`, 303);
    });
  });
}

/** Why this visitor gets no picture of the page that a matter is on, as far as that is known. */
function faultOf(
  context: Context<WebEnv>,
  { minutesId, page }: ReviewItem,
  { database, pictures }: Pick<Surroundings, 'database' | 'pictures'>,
): PictureFault | null {
  if (minutesId === null || page === null) return null;
  const asked = { minutesId, page };
  return pictures.fault({ ...asked, showsNumbers: opensPage(context, database, asked) });
}

interface ItemPageProps {
  readonly context: Context<WebEnv>;
  readonly item: ReviewItem;
  /** Of its alternatives, in their order. */
  readonly keys: readonly string[];
  readonly filter: QueueFilter;
  readonly around: ReturnType<typeof readNeighbours>;
  readonly done: LogEntry | null;
  readonly fault: PictureFault | null;
}

const ItemPage: FC<ItemPageProps> = ({ context, item, keys, filter, around, done, fault }) => {
  const visitor = context.get('visitor');
  const query = queryOfFilter(filter);
  return (
    <Layout title={nameOfCode(item.code)} part="/granska" visitor={visitor} scripts={['review.js']}>
      {done === null ? null : (
        <DoneNote entry={done} formToken={visitor.formToken} back={matterOf(done, query)} />
      )}
      <p class="soft small">
        <a href={`/granska${query}`}>Att granska</a>
        {around.position === null ? '' : ` · nummer ${number(around.position)}`}
      </p>
      <h1>{nameOfCode(item.code)}</h1>
      <p>{item.message}</p>
      <Where item={item} />
      {item.decided === null ? null : (
        <p class="note">{`Avgjort av ${item.decided.by}. Du kan avgöra det på nytt.`}</p>
      )}
      <div class="matter">
        <MatterView item={item} fault={fault} />
        <Choices item={item} keys={keys} formToken={visitor.formToken} filter={query} />
      </div>
      <nav class="pager" aria-label="I kön">
        {around.previous === null ? null : (
          <a href={`/granska/${around.previous}${query}`} rel="prev" data-key="f">
            Föregående
          </a>
        )}
        {around.next === null ? null : (
          <a href={`/granska/${around.next}${query}`} rel="next" data-key="n">
            Nästa, utan att avgöra
          </a>
        )}
      </nav>
      <KeysNote />
    </Layout>
  );
};

const Where: FC<{ readonly item: ReviewItem }> = ({ item }) => {
  const { minutesId, page, paragraph, line } = item;
  const shown = [minutesName(item), paragraph].filter((part) => part !== null).join(' ');
  if (minutesId === null) return <p class="soft">{shown}</p>;
  return (
    <p class="soft">
      <a href={protocolAddress(minutesId)}>{shown}</a>
      {page === null ? null : (
        <>
          {' · '}
          <a href={pageAddress(minutesId, page, line ?? undefined)}>{`hela sidan ${page}`}</a>
        </>
      )}
    </p>
  );
};

const GonePage: FC<{ readonly context: Context<WebEnv> }> = ({ context }) => (
  <Layout title="Stället är borta" part="/granska" visitor={context.get('visitor')}>
    <h1>Stället finns inte kvar i kön</h1>
    <p>
      Någon har redan rättat det, eller så har protokollet lästs in på nytt. <a href="/granska">Till kön</a>.
    </p>
  </Layout>
);
