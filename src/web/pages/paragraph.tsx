import type { FC } from 'hono/jsx';
import type { LinkedMinutes, LinkedParagraph } from '../../records/linked-minutes.ts';
import { findParagraph, keysOfParagraphs } from '../../records/paragraph-key.ts';
import { findReferrers } from '../../store/find-referrers.ts';
import type { Referrer } from '../../store/find-referrers.ts';
import { linkMinutes } from '../../store/link-minutes.ts';
import { readMinutes } from '../../store/read-minutes.ts';
import { dayAndYear, weekdayAndDate } from '../../swedish.ts';
import type { WebApp } from '../web-app.ts';
import { paragraphAddress, protocolAddress } from '../html/addresses.ts';
import { headingText, labelText } from '../html/labels.ts';
import { Layout } from '../html/layout.tsx';
import { minutesName } from '../html/minutes-name.ts';
import { respond } from '../html/respond.ts';
import { shownRecord } from '../safety/shown-record.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Visitor } from '../visitor.ts';
import { OwnAttachments } from './protocol/attachments.tsx';
import { Crumbs } from './protocol/crumbs.tsx';
import { ParagraphBody } from './protocol/paragraph-body.tsx';
import { PageLinks, ParagraphFacts } from './protocol/paragraph-section.tsx';
import { referenceLinks } from './protocol/reference-links.ts';
import { Verdicts } from './protocol/verdicts.tsx';

/** One paragraph of a protocol, by its label without § and points: `85`, `9a`. */
export function addParagraphPage(app: WebApp, { database }: Surroundings): void {
  app.get('/protokoll/:id/paragraf/:label', (context) => {
    const stored = readMinutes(database, context.req.param('id'));
    if (stored === null) return context.notFound();
    const visitor = context.get('visitor');
    const { label } = context.req.param();
    const found = findParagraph(stored.paragraphs, label);
    if (found === null) {
      return respond(context, <NoParagraph minutes={stored} label={label} visitor={visitor} />, 404);
    }
    const minutes = shownRecord(context, linkMinutes(database, stored));
    const at = stored.paragraphs.indexOf(found.paragraph);
    const asked = { minutes, at, referrers: findReferrers(database, stored, found.paragraph) };
    return respond(context, <ParagraphPage {...asked} visitor={visitor} />);
  });
}

interface ParagraphProps {
  readonly minutes: LinkedMinutes;
  /** Its place among the minutes' paragraphs. */
  readonly at: number;
  readonly referrers: readonly Referrer[];
  readonly visitor: Visitor;
}

const ParagraphPage: FC<ParagraphProps> = ({ minutes, at, referrers, visitor }) => {
  const { id, body, date, source, paragraphs } = minutes;
  const paragraph = paragraphs[at];
  if (paragraph === undefined) throw new Error('a paragraph that was found is there');
  const anchors = keysOfParagraphs(paragraphs);
  const meeting = minutesName({ body, date, file: source.file });
  return (
    <Layout title={`${headingText(paragraph)} · ${meeting}`} part="/protokoll" visitor={visitor}>
      <Crumbs minutes={minutes}>
        <a href={protocolAddress(id)}>{date === null ? source.file : dayAndYear(date)}</a>
      </Crumbs>
      <article class="protocol single">
        <p class="print-head">{meeting}</p>
        <p class="eyebrow">
          <a href={protocolAddress(id, anchors[at])}>{body ?? source.file}</a>
          {date === null ? null : `, ${weekdayAndDate(date)}`}
        </p>
        <h1>
          <span class="paragraph-label">{labelText(paragraph.label)}</span> {paragraph.title}
        </h1>
        <ParagraphFacts paragraph={paragraph} />
        <ParagraphBody paragraph={paragraph} hrefOf={referenceLinks(minutes, false)} />
        <Verdicts paragraph={paragraph} />
        <OwnAttachments minutes={minutes} label={paragraph.label} />
        <p class="paragraph-links small no-print">
          <PageLinks minutesId={id} paragraph={paragraph} />
          <a href={protocolAddress(id, anchors[at])}>Visa i hela protokollet</a>
        </p>
        <LeadsTo paragraph={paragraph} minutesId={id} />
        <Referrers referrers={referrers} />
        <BesideIt id={id} paragraphs={paragraphs} anchors={anchors} at={at} />
      </article>
    </Layout>
  );
};

/** The stored paragraphs of other meetings that it refers to. */
const LeadsTo: FC<{ readonly paragraph: LinkedParagraph; readonly minutesId: string }> = ({
  paragraph: { references },
  minutesId,
}) => {
  const leading = references.flatMap(({ text, date, body, target }) =>
    target === undefined || target.minutesId === minutesId ? [] : [{ text, date, body, target }],
  );
  const each = new Map(leading.map((one) => [`${one.target.minutesId} ${one.target.paragraph}`, one]));
  return each.size === 0 ? null : (
    <section aria-labelledby="hanvisar">
      <h2 id="hanvisar">Hänvisar till</h2>
      <ul class="plain-list lines">
        {[...each.values()].map(({ text, date, body, target }) => (
          <li>
            <a href={paragraphAddress(target.minutesId, target.paragraph)}>{text}</a>
            <span class="soft small">
              {[body, date === null ? null : dayAndYear(date)].filter(Boolean).join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** The paragraphs of other meetings that refer to it. */
const Referrers: FC<{ readonly referrers: readonly Referrer[] }> = ({ referrers }) =>
  referrers.length === 0 ? null : (
    <section aria-labelledby="namns-i">
      <h2 id="namns-i">Nämns i</h2>
      <ul class="plain-list lines">
        {referrers.map(({ minutesId, label, title, body, date }) => (
          <li>
            <a href={paragraphAddress(minutesId, label)}>{headingText({ label, title })}</a>
            <span class="soft small">
              {[body, date === null ? null : dayAndYear(date)].filter(Boolean).join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );

interface BesideProps {
  readonly id: string;
  readonly paragraphs: readonly LinkedParagraph[];
  readonly anchors: readonly string[];
  readonly at: number;
}

/** To the paragraphs before and after. */
const BesideIt: FC<BesideProps> = ({ id, paragraphs, anchors, at }) => {
  const before = paragraphs[at - 1];
  const after = paragraphs[at + 1];
  return (
    <nav class="neighbours no-print" aria-label="Föregående och nästa paragraf">
      {before === undefined ? (
        <span></span>
      ) : (
        <a rel="prev" href={`${protocolAddress(id)}/paragraf/${anchors[at - 1] ?? ''}`}>
          <span class="soft small">Föregående paragraf</span>
          <span>{headingText(before)}</span>
        </a>
      )}
      {after === undefined ? null : (
        <a rel="next" class="later" href={`${protocolAddress(id)}/paragraf/${anchors[at + 1] ?? ''}`}>
          <span class="soft small">Nästa paragraf</span>
          <span>{headingText(after)}</span>
        </a>
      )}
    </nav>
  );
};

/** For a link to a paragraph that the protocol does not have, or has no longer. */
const NoParagraph: FC<{
  readonly minutes: Pick<LinkedMinutes, 'id' | 'body' | 'date' | 'source'>;
  readonly label: string;
  readonly visitor: Visitor;
}> = ({ minutes: { id, body, date, source }, label, visitor }) => (
  <Layout title="Paragrafen finns inte" part="/protokoll" visitor={visitor}>
    <h1>Paragrafen finns inte</h1>
    <p>
      {`Protokollet har ingen paragraf ${label}. Det kan ha tolkats på nytt sedan länken skapades, och paragrafen ha fått ett annat nummer.`}
    </p>
    <p>
      <a href={protocolAddress(id)}>{`Läs ${minutesName({ body, date, file: source.file })}`}</a>
    </p>
  </Layout>
);
