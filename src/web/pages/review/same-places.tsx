import type { Database } from 'better-sqlite3';
import type { FC } from 'hono/jsx';
import type { SamePlace, SamePlaces } from '../../../pipeline/desk/desk-orders.ts';
import { decidedWord, readEntry } from '../../../store/review/review-log.ts';
import { count } from '../../../swedish.ts';
import type { WebApp } from '../../web-app.ts';
import { Layout } from '../../html/layout.tsx';
import { MarkedWord } from '../../html/marked-word.tsx';
import { minutesName } from '../../html/minutes-name.ts';
import { respond } from '../../html/respond.ts';
import { shownEntry, shownPlace } from '../../safety/shown-review.ts';
import type { Surroundings } from '../../surroundings.ts';
import { matterOf } from './done-entry.ts';
import { DoneNote } from './done-note.tsx';
import { queryOfFilter, queueFilterOf } from './queue-filter.ts';
import { orRefusal } from './refusal.tsx';
import { chosenPlaces, placeKey } from './same-form.ts';

/** After a word has been decided: the other places where it was read and made the same, each shown before anything is done. */
export function addSamePages(app: WebApp, { database, desk }: Surroundings): void {
  app.get('/granska/lika/:entry', async (context) => {
    const id = Number(context.req.param('entry'));
    const entry = readEntry(database, id);
    // Only a word can be the same in other places.
    if (entry === null || decidedWord(entry) === null) return context.notFound();
    const filter = queueFilterOf(context.req.query());
    const next = onwards(context.req.query('nasta'), queryOfFilter(filter, { gjort: String(id) }));
    const visitor = context.get('visitor');
    return respond(
      context,
      <Layout title="Samma på fler ställen?" part="/granska" visitor={visitor} scripts={['review.js']}>
        <DoneNote
          entry={shownEntry(database, entry)}
          formToken={visitor.formToken}
          back={matterOf(entry, queryOfFilter(filter))}
        />
        <SamePage
          places={shownPlaces(database, await desk.findSame({ entry: id }))}
          action={context.req.url.slice(new URL(context.req.url).origin.length)}
          isAll={context.req.query('alla') === '1'}
          formToken={visitor.formToken}
          next={next}
        />
      </Layout>,
    );
  });
  app.post('/granska/lika/:entry', async (context) => {
    const entry = Number(context.req.param('entry'));
    const filter = queueFilterOf(context.req.query());
    const next = onwards(context.req.query('nasta'), queryOfFilter(filter, { gjort: String(entry) }));
    const form = await context.req.formData();
    return orRefusal(context, context.req.path, async () => {
      const { doubts, others } = await desk.findSame({ entry });
      const places = chosenPlaces([...doubts, ...others], form.getAll('plats').map(String));
      if (places.length === 0) return context.redirect(next, 303);
      const { entry: first } = await desk.applySame({ entry, by: context.get('visitor').name ?? '', places });
      const query = queryOfFilter(filter, { gjort: String(first) });
      return context.redirect(onwards(context.req.query('nasta'), query), 303);
    });
  });
}

function shownPlaces(database: Database, same: SamePlaces): SamePlaces {
  const shown = (place: SamePlace): SamePlace => shownPlace(database, place);
  return { ...same, doubts: same.doubts.map(shown), others: same.others.map(shown) };
}

/** To the next matter, where the address names one by its 16 digits; else to the queue. */
function onwards(next: string | undefined, query: string): string {
  return /^[0-9a-f]{16}$/u.test(next ?? '') ? `/granska/${next}${query}` : `/granska${query}`;
}

interface SamePageProps {
  readonly places: SamePlaces;
  /** Path and query of this page. */
  readonly action: string;
  readonly isAll: boolean;
  readonly formToken: string;
  readonly next: string;
}

const SamePage: FC<SamePageProps> = ({
  places: { word, doubts, others, isCut },
  action,
  isAll,
  formToken,
  next,
}) => {
  const found = doubts.length + others.length;
  return (
    <>
      <h1>
        {found === 0 ? 'Inga fler ställen' : `Samma på ${count(found, 'ställe till', 'ställen till')}?`}
      </h1>
      {found === 0 ? null : (
        <p>{`”${word.source}” lästes också här och blev ”${word.before}”. Markera de ställen där det ska stå ”${word.after}”.`}</p>
      )}
      {isCut ? <p class="soft">Det kan finnas ännu fler. De visas när de här är avgjorda.</p> : null}
      <form method="post" action={action}>
        <input type="hidden" name="token" value={formToken} />
        <Places heading="Där samma tvekan väntar" places={doubts} isAll={isAll} after={word.after} />
        <Places heading="Där inget var osäkert" places={others} isAll={isAll} after={word.after} />
        {found === 0 ? null : (
          <p class="choice">
            <button type="submit">Ändra de markerade</button>
            <a href={`${action}${action.includes('?') ? '&' : '?'}alla=1`}>Markera alla</a>
          </p>
        )}
      </form>
      <p>
        <a class="button quiet" href={next} data-key="n">
          {found === 0 ? 'Vidare' : 'Vidare utan att ändra fler'}
        </a>
      </p>
    </>
  );
};

interface PlacesProps {
  readonly heading: string;
  readonly places: readonly SamePlace[];
  readonly isAll: boolean;
  readonly after: string;
}

const Places: FC<PlacesProps> = ({ heading, places, isAll }) =>
  places.length === 0 ? null : (
    <>
      <h2>{heading}</h2>
      <ul class="places">
        {places.map((place) => (
          <li>
            <label>
              <input type="checkbox" name="plats" value={placeKey(place)} checked={isAll} />
              <span>
                <MarkedWord text={place.cleanText} start={place.start} end={place.end} />
                <br />
                <span class="soft small">{`blir: ${place.after}`}</span>
                <br />
                <span class="soft small">{`${minutesName(place)}, sidan ${place.page}`}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </>
  );
