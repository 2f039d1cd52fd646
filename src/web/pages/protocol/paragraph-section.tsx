import type { FC } from 'hono/jsx';
import type { LinkedMinutes, LinkedParagraph } from '../../../records/linked-minutes.ts';
import { list } from '../../../swedish.ts';
import { pageAddress, paragraphAddress } from '../../html/addresses.ts';
import { labelText } from '../../html/labels.ts';
import { OwnAttachments } from './attachments.tsx';
import { ParagraphBody } from './paragraph-body.tsx';
import type { Said } from './said-text.tsx';
import { Verdicts } from './verdicts.tsx';

interface SectionProps {
  readonly minutes: LinkedMinutes;
  readonly paragraph: LinkedParagraph;
  readonly anchor: string;
  readonly hrefOf: Said['hrefOf'];
}

/** A paragraph of a protocol, whole, with its § in the margin. */
export const ParagraphSection: FC<SectionProps> = ({ minutes, paragraph, anchor, hrefOf }) => (
  <section class="paragraph" id={anchor} aria-labelledby={`rubrik-${anchor}`}>
    <h3 id={`rubrik-${anchor}`}>
      <span class="paragraph-label">{labelText(paragraph.label)}</span>{' '}
      <span class="paragraph-title">{paragraph.title}</span>
    </h3>
    <ParagraphFacts paragraph={paragraph} />
    <ParagraphBody paragraph={paragraph} hrefOf={hrefOf} />
    <Verdicts paragraph={paragraph} />
    <OwnAttachments minutes={minutes} label={paragraph.label} />
    <p class="paragraph-links small no-print">
      <a
        href={paragraphAddress(minutes.id, anchor)}
        aria-label={`Länk hit, till ${labelText(paragraph.label)}`}
      >
        Länk hit
      </a>
      <PageLinks minutesId={minutes.id} paragraph={paragraph} />
    </p>
  </section>
);

/** Its case number, who stepped aside, and who took no part in the decision. */
export const ParagraphFacts: FC<{ readonly paragraph: LinkedParagraph }> = ({
  paragraph: { caseNumber, recusals, notTakingPart = [] },
}) => {
  const facts = [
    caseNumber === null ? null : `Dnr ${caseNumber}`,
    recusals.length === 0 ? null : `Jäv: ${list(recusals.map(({ name }) => name))}`,
    notTakingPart.length === 0
      ? null
      : `Deltar inte i beslutet: ${list([...new Set(notTakingPart.flatMap(({ by }) => by))])}`,
  ].filter((fact) => fact !== null);
  return facts.length === 0 ? null : <p class="paragraph-facts soft small">{facts.join(' · ')}</p>;
};

/** To the pages that it stands on. */
export const PageLinks: FC<{ readonly minutesId: string; readonly paragraph: LinkedParagraph }> = ({
  minutesId,
  paragraph: { pages, label },
}) => {
  const [first, last] = pages;
  const text = first === last ? `Sida ${first}` : `Sida ${first}–${last}`;
  return (
    <a href={pageAddress(minutesId, first)} aria-label={`${text}, med ${labelText(label)}`}>
      {text}
    </a>
  );
};
