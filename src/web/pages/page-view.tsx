import type { FC } from 'hono/jsx';
import type { Context } from 'hono';
import { readPageView } from '../../pipeline/read-page-view.ts';
import type { PictureFault } from '../../pipeline/page-pictures/page-picture.ts';
import type { Minutes } from '../../records/minutes.ts';
import type { PageView } from '../../records/page-view.ts';
import { readMinutes } from '../../store/read-minutes.ts';
import type { LogEntry } from '../../store/review/review-log.ts';
import { dayAndYear } from '../../swedish.ts';
import type { WebApp } from '../web-app.ts';
import { pageAddress, protocolAddress } from '../html/addresses.ts';
import { verdictSentence } from '../html/edit-words.ts';
import { Layout } from '../html/layout.tsx';
import { minutesName } from '../html/minutes-name.ts';
import { respond } from '../html/respond.ts';
import { holdsPersonalNumbers, OpenNumbers } from '../safety/open-numbers.tsx';
import { opensPage, ownerOfPage } from '../safety/opens-page.ts';
import { shownRecord } from '../safety/shown-record.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Visitor, WebEnv } from '../visitor.ts';
import { PageLines } from './page-view/page-lines.tsx';
import { PagePicture } from './page-view/page-picture.tsx';
import { ReadingChoice, readingAsked } from './page-view/reading-choice.tsx';
import type { Reading } from './page-view/reading-choice.tsx';
import { viewLines } from './page-view/view-lines.ts';
import { fieldsOf } from './review/decision-form.ts';
import { doneEntry, withDone } from './review/done-entry.ts';
import { DoneNote } from './review/done-note.tsx';
import { orRefusal } from './review/refusal.tsx';
import { Crumbs } from './protocol/crumbs.tsx';

interface PageProps {
  readonly minutes: Minutes;
  readonly view: PageView;
  readonly reading: Reading;
  /** 1-based; the line that is marked. */
  readonly marked: number | null;
  /** What was corrected last; null for nothing. */
  readonly done: LogEntry | null;
  /** Why the page has no picture, where that is known. */
  readonly fault: PictureFault | null;
  /** The protocol that is opened for the personal identity numbers on the page; null where there are none. */
  readonly opened: string | null;
  readonly areNumbersOpen: boolean;
  readonly visitor: Visitor;
}

/** A page as the original shows it, beside what was read on it and made of it. */
export function addPageView(app: WebApp, { database, desk, pictures }: Surroundings): void {
  app.get('/protokoll/:id/sida/:page', (context) => {
    const stored = readMinutes(database, context.req.param('id'));
    if (stored === null) return context.notFound();
    const page = wholeNumber(context.req.param('page'));
    const view = page === null ? null : readPageView(database, stored.id, page);
    if (view === null) return noPage(context, shownRecord(context, stored));
    const areNumbersOpen = opensPage(context, database, view);
    const fault = pictures.fault({ minutesId: stored.id, page: view.page, showsNumbers: areNumbersOpen });
    const holdsNumbers = fault !== null || holdsPersonalNumbers(view);
    const asked = {
      minutes: shownRecord(context, stored),
      fault,
      opened: holdsNumbers ? ownerOfPage(database, view) : null,
      areNumbersOpen,
      view: shownView(context, view),
      reading: readingAsked(context.req.query('lasning')),
      marked: wholeNumber(context.req.query('rad')),
    };
    const done = doneEntry(context, database);
    return respond(context, <PageBesideText {...asked} done={done} visitor={context.get('visitor')} />);
  });
  app.post('/protokoll/:id/sida/:page/rad/:row', async (context) => {
    const minutes = readMinutes(database, context.req.param('id'));
    const [page, row] = [context.req.param('page'), context.req.param('row')].map(wholeNumber);
    if (minutes === null || page == null || row == null) return context.notFound();
    const back = pageAddress(minutes.id, page, row - 1);
    const { text = '', sedd = '-' } = await fieldsOf(context);
    return orRefusal(context, back, async () => {
      const by = context.get('visitor').name ?? '';
      const line = { sha256: minutes.source.sha256, page, line: row - 1 };
      const { entry } = await desk.correct({ ...line, text, by, seen: sedd });
      return context.redirect(withDone(back, entry), 303);
    });
  });
}

/** A line, a word or an edit may be the end of a number that begins on the line before. */
function shownView(context: Context<WebEnv>, view: PageView): PageView {
  const read = view.source.map(({ text }) => text).join('\n');
  const clean = view.clean.map(({ text }) => text).join('\n');
  return shownRecord(context, view, [read, clean]);
}

function wholeNumber(asked: string | undefined): number | null {
  return asked !== undefined && /^[1-9]\d{0,5}$/u.test(asked) ? Number(asked) : null;
}

const PageBesideText: FC<PageProps> = ({ minutes, view, reading, marked, done, visitor, ...numbers }) => {
  const { body, date, source } = minutes;
  const { page, pages, size } = view;
  const lines = viewLines(view, minutes.paragraphs);
  const meeting = minutesName({ body, date, file: source.file });
  return (
    <Layout
      title={`Sida ${page} · ${meeting}`}
      part="/protokoll"
      visitor={visitor}
      scripts={['page-view.js', 'review.js']}
    >
      <Crumbs minutes={minutes}>
        <a href={protocolAddress(minutes.id)}>{date === null ? source.file : dayAndYear(date)}</a>
      </Crumbs>
      <div class="page-head">
        <div>
          <h1>{`Sida ${page} av ${pages}`}</h1>
          <p class="soft">{`${meeting}. ${verdictSentence(view.verdict.code)}`}</p>
        </div>
        <ReadingChoice minutesId={minutes.id} page={page} chosen={reading} />
      </div>
      {done === null ? null : (
        <DoneNote entry={done} formToken={visitor.formToken} back={pageAddress(minutes.id, page)} />
      )}
      <Turning id={minutes.id} page={page} pages={pages} />
      {numbers.opened === null ? null : (
        <OpenNumbers
          minutesId={numbers.opened}
          visitor={visitor}
          areOpen={numbers.areNumbersOpen}
          back={pageAddress(numbers.opened, page)}
        />
      )}
      <Notices notices={view.notices} />
      <div class={size === null ? 'page-pair alone' : 'page-pair'}>
        {size === null ? null : (
          <PagePicture view={view} size={size} lines={lines} marked={marked} fault={numbers.fault} />
        )}
        <section aria-label={`Texten på sidan ${page}`} class="paper">
          {lines.length === 0 ? (
            <p class="soft">Här finns ingen text.</p>
          ) : (
            <PageLines
              minutesId={minutes.id}
              page={page}
              lines={lines}
              marked={marked}
              reading={reading}
              hasPicture={size !== null && numbers.fault === null}
              formToken={visitor.formToken}
            />
          )}
        </section>
      </div>
      <Turning id={minutes.id} page={page} pages={pages} isLast />
    </Layout>
  );
};

const Notices: FC<Pick<PageView, 'notices'>> = ({ notices }) =>
  notices.length === 0 ? null : (
    <ul class="note page-notices">
      {notices.map(({ message }) => (
        <li>{message}</li>
      ))}
    </ul>
  );

interface TurningProps {
  readonly id: string;
  readonly page: number;
  readonly pages: number;
  readonly isLast?: boolean;
}

/** To the pages before and after. */
const Turning: FC<TurningProps> = ({ id, page, pages, isLast = false }) =>
  pages < 2 ? null : (
    <nav class="turning no-print" aria-label={isLast ? 'Fler sidor, efter texten' : 'Fler sidor'}>
      {page > 1 ? (
        <a rel="prev" href={pageAddress(id, page - 1)}>
          {`Sida ${page - 1}`}
        </a>
      ) : null}
      {page < pages ? (
        <a rel="next" href={pageAddress(id, page + 1)}>
          {`Sida ${page + 1}`}
        </a>
      ) : null}
    </nav>
  );

function noPage(context: Context<WebEnv>, minutes: Minutes): Promise<Response> {
  return respond(
    context,
    <Layout title="Sidan finns inte" part="/protokoll" visitor={context.get('visitor')}>
      <h1>Sidan finns inte</h1>
      <p>Filen har ingen sådan sida.</p>
      <p>
        <a href={protocolAddress(minutes.id)}>Till protokollet</a>
      </p>
    </Layout>,
    404,
  );
}
