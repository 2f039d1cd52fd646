import type { FC } from 'hono/jsx';
import type { LinkedMinutes } from '../../records/linked-minutes.ts';
import { keysOfParagraphs } from '../../records/paragraph-key.ts';
import { linkMinutes } from '../../store/link-minutes.ts';
import { readNeighbours } from '../../store/neighbour-meetings.ts';
import { readFileNames, readMinutes } from '../../store/read-minutes.ts';
import { readQueue } from '../../store/review/read-queue.ts';
import type { WebApp } from '../web-app.ts';
import { pageAddress } from '../html/addresses.ts';
import { Layout } from '../html/layout.tsx';
import { minutesName } from '../html/minutes-name.ts';
import { respond } from '../html/respond.ts';
import { holdsPersonalNumbers, OpenNumbers } from '../safety/open-numbers.tsx';
import { shownRecord } from '../safety/shown-record.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Visitor } from '../visitor.ts';
import { Attachments, Signatures } from './protocol/attachments.tsx';
import { Attendance } from './protocol/attendance.tsx';
import { Contents } from './protocol/contents.tsx';
import { Crumbs } from './protocol/crumbs.tsx';
import { Glance } from './protocol/glance.tsx';
import { MeetingHead } from './protocol/meeting-head.tsx';
import { Neighbours } from './protocol/neighbours.tsx';
import { ParagraphSection } from './protocol/paragraph-section.tsx';
import { referenceLinks } from './protocol/reference-links.ts';
import { SameMeetingNote } from './protocol/same-meeting.tsx';
import type { OtherPaper } from './protocol/same-meeting.tsx';
import { Takeaway } from './protocol/takeaway.tsx';
import { ToReview } from './protocol/to-review.tsx';
import type { Waiting } from './protocol/to-review.tsx';

/** More of what waits is left to the queue. */
const mostWaiting = 8;

interface ProtocolProps {
  readonly minutes: LinkedMinutes;
  readonly others: readonly OtherPaper[];
  readonly waiting: Waiting;
  readonly neighbours: ReturnType<typeof readNeighbours>;
  readonly visitor: Visitor;
  readonly holdsNumbers: boolean;
  readonly areNumbersOpen: boolean;
}

/** One meeting's minutes; with `?sida=N` its page N, and what stands after `#` goes along. */
export function addProtocolPage(app: WebApp, { database }: Surroundings): void {
  app.get('/protokoll/:id', (context) => {
    const stored = readMinutes(database, context.req.param('id'));
    if (stored === null) return context.notFound();
    const page = context.req.query('sida');
    if (page !== undefined && /^[1-9]\d{0,5}$/u.test(page)) {
      return context.redirect(pageAddress(stored.id, Number(page)));
    }
    const linked = linkMinutes(database, stored);
    const minutes = shownRecord(context, linked);
    const files = readFileNames(
      database,
      minutes.sameMeeting.map(({ id }) => id),
    );
    const asked = {
      minutes,
      others: minutes.sameMeeting.map((other) => ({ ...other, file: files.get(other.id) ?? other.id })),
      waiting: shownRecord(
        context,
        readQueue(database, { minutesId: stored.id, decided: false }, mostWaiting),
        [stored.text],
      ),
      neighbours: readNeighbours(database, stored),
      holdsNumbers: holdsPersonalNumbers(linked),
    };
    return respond(
      context,
      <ProtocolPage
        {...asked}
        visitor={context.get('visitor')}
        areNumbersOpen={context.get('opensPersonalNumbers')}
      />,
    );
  });
}

const ProtocolPage: FC<ProtocolProps> = ({ visitor, holdsNumbers, areNumbersOpen, ...asked }) => {
  const { minutes, others, waiting, neighbours } = asked;
  const { body, date, source, paragraphs } = minutes;
  const name = minutesName({ body, date, file: source.file });
  const anchors = keysOfParagraphs(paragraphs);
  return (
    <Layout title={name} part="/protokoll" visitor={visitor}>
      <Crumbs minutes={minutes} />
      <div class="with-contents">
        {paragraphs.length === 0 ? null : <Contents paragraphs={paragraphs} anchors={anchors} />}
        <article class="protocol">
          <p class="print-head">{name}</p>
          <MeetingHead minutes={minutes} />
          <Takeaway minutes={minutes} />
          {holdsNumbers ? (
            <OpenNumbers minutesId={minutes.id} visitor={visitor} areOpen={areNumbersOpen} />
          ) : null}
          <SameMeetingNote others={others} />
          <ToReview minutesId={minutes.id} waiting={waiting} />
          <Attendance minutes={minutes} />
          {paragraphs.length === 0 ? (
            <WholeText text={minutes.text} />
          ) : (
            <Paragraphs minutes={minutes} anchors={anchors} />
          )}
          <Attachments minutes={minutes} />
          <Signatures signatures={minutes.signatures} />
          <p class="print-note">Utskrift ur Paragraf. Det justerade originalet gäller.</p>
          <Neighbours {...neighbours} />
        </article>
      </div>
    </Layout>
  );
};

const Paragraphs: FC<{ readonly minutes: LinkedMinutes; readonly anchors: readonly string[] }> = ({
  minutes,
  anchors,
}) => {
  const hrefOf = referenceLinks(minutes, true);
  return (
    <>
      <Glance paragraphs={minutes.paragraphs} anchors={anchors} />
      <section class="paragraphs" aria-labelledby="paragrafer">
        <h2 id="paragrafer">Paragrafer</h2>
        {minutes.paragraphs.map((paragraph, index) => (
          <ParagraphSection
            minutes={minutes}
            paragraph={paragraph}
            anchor={anchors[index] ?? ''}
            hrefOf={hrefOf}
          />
        ))}
      </section>
    </>
  );
};

/** Of minutes in which no paragraph was found. */
const WholeText: FC<{ readonly text: string }> = ({ text }) => (
  <section class="flow" aria-labelledby="texten">
    <h2 id="texten">Hela texten</h2>
    {text.split('\n').map((line) => (line.trim() === '' ? null : <p>{line}</p>))}
  </section>
);
