import type { FC } from 'hono/jsx';
import type { Decision, Paragraph } from '../../../records/minutes.ts';
import { counted } from '../../../swedish.ts';
import { KindTags } from '../../html/kind-tags.tsx';
import { labelText } from '../../html/labels.ts';
import { kindsOf } from './decision-block.tsx';

interface GlanceProps {
  readonly paragraphs: readonly Paragraph[];
  /** Of each paragraph. */
  readonly anchors: readonly string[];
}

/** The meeting's matters, each with what was decided, in short. */
export const Glance: FC<GlanceProps> = ({ paragraphs, anchors }) => (
  <section class="glance-part" aria-labelledby="i-korthet">
    <h2 id="i-korthet">Besluten i korthet</h2>
    <ol class="glance plain-list">
      {paragraphs.map((paragraph, index) => (
        <Matter paragraph={paragraph} anchor={anchors[index] ?? ''} />
      ))}
    </ol>
  </section>
);

const Matter: FC<{ readonly paragraph: Paragraph; readonly anchor: string }> = ({
  paragraph: { label, title, decisions, votes, reservations },
  anchor,
}) => {
  const own = decisions.filter(({ quoted }) => !quoted);
  const marks = [
    votes.length > 0 ? 'omröstning' : null,
    reservations.length > 0 ? counted(reservations.length, 'reservation', 'reservationer') : null,
  ].filter((mark) => mark !== null);
  return (
    <li class={own.length === 0 ? 'soft' : undefined}>
      <span class="glance-label">{labelText(label)}</span>
      <div>
        <a href={`#${anchor}`}>{title === '' ? `Paragraf ${labelText(label)}` : title}</a>
        {own.map((decision) => (
          <p>
            {shortened(decision)}
            <KindTags kinds={kindsOf(decision)} recommendedTo={decision.recommendedTo} />
          </p>
        ))}
        {marks.length === 0 ? null : <p class="soft small">{`Med ${marks.join(' och ')}`}</p>}
      </div>
    </li>
  );
};

/** Letters that a decision in short has at the most, to its last whole word. */
const mostLetters = 150;

function shortened({ points }: Decision): string {
  const [first = '', ...others] = points;
  const more = others.length === 0 ? '' : ` (och ${counted(others.length, 'punkt', 'punkter')} till)`;
  if (first.length <= mostLetters) return `${first}${more}`;
  return `${first.slice(0, mostLetters).replace(/\s+\S*$/u, '')} …${more}`;
}
