import type { FC } from 'hono/jsx';
import type { Assignment, Decision, DecisionKind } from '../../../records/minutes.ts';
import { dayAndYear } from '../../../swedish.ts';
import { KindTags } from '../../html/kind-tags.tsx';
import type { LocatedDecision, Point, Span } from './locate.ts';
import { SaidText } from './said-text.tsx';
import type { Said } from './said-text.tsx';
import { isSectionLabel } from './section-labels.ts';

interface PlacedProps {
  readonly decision: Decision;
  readonly place: LocatedDecision;
  readonly said: Said;
}

/** A decision where it stands in its paragraph, with the words that lead up to it. */
export const DecisionBlock: FC<PlacedProps> = ({ decision, place, said }) => {
  const [first, ...others] = place.before;
  const isLabelled = first !== undefined && isSectionLabel(said.text.slice(first.start, first.end));
  const leading = isLabelled ? others : place.before;
  return (
    <div class={decision.quoted ? 'decision quoted' : 'decision'}>
      <p class="part-name">
        {isLabelled ? <SaidText said={said} span={first} /> : nameOf(decision)}
        <KindTags kinds={kindsOf(decision)} recommendedTo={decision.recommendedTo} />
      </p>
      {leading.map((span) => (
        <p>
          <SaidText said={said} span={span} />
        </p>
      ))}
      <Points points={place.points} said={said} />
      <Addressee decision={decision} />
      <Assignments assignments={decision.assignments} />
    </div>
  );
};

/** A decision that has no place of its own in its paragraph's text. */
export const LooseDecision: FC<{ readonly decision: Decision }> = ({ decision }) => (
  <div class={decision.quoted ? 'decision quoted' : 'decision'}>
    <p class="part-name">
      {nameOf(decision)}
      <KindTags kinds={kindsOf(decision)} recommendedTo={decision.recommendedTo} />
    </p>
    {decision.points.map((point) => (
      <p>{point}</p>
    ))}
    <Addressee decision={decision} />
    <Assignments assignments={decision.assignments} />
  </div>
);

function nameOf({ quoted, recommendedTo }: Decision): string {
  if (quoted) return 'Citerat beslut';
  return recommendedTo === null ? 'Beslut' : 'Förslag till beslut';
}

/** The different kinds of a decision's points, in their order. */
export function kindsOf({ kind, pointKinds }: Decision): readonly DecisionKind[] {
  return [...new Set([...pointKinds, kind].filter((each) => each !== null))];
}

const Points: FC<{ readonly points: readonly Point[]; readonly said: Said }> = ({ points, said }) =>
  points.length === 1 && points[0]?.marker === null ? (
    <Lines lines={points[0].lines} said={said} />
  ) : (
    <ol class="points">
      {points.map(({ marker, lines }) => (
        <li>
          {marker === null ? null : <span class="marker">{`${marker} `}</span>}
          <Lines lines={lines} said={said} />
        </li>
      ))}
    </ol>
  );

const Lines: FC<{ readonly lines: readonly Span[]; readonly said: Said }> = ({ lines, said }) => (
  <>
    {lines.map((span) => (
      <p>
        <SaidText said={said} span={span} />
      </p>
    ))}
  </>
);

const Addressee: FC<{ readonly decision: Decision }> = ({ decision: { recommendedTo } }) =>
  recommendedTo === null ? null : <p class="part-fact">{`Beslutas av ${recommendedTo}.`}</p>;

/** Who is to do what by when. */
const Assignments: FC<{ readonly assignments: readonly Assignment[] }> = ({ assignments }) =>
  assignments.length === 0 ? null : (
    <ul class="part-fact plain-list">
      {assignments.map(({ who, due }) => (
        <li>
          {`Uppdrag till ${who}`}
          {due === null ? null : `, ${dueText(due)}`}
        </li>
      ))}
    </ul>
  );

/** `senast den 2 maj (2 maj 2023)`: the day in full where it says more than what is printed. */
export function dueText({ text, date }: NonNullable<Assignment['due']>): string {
  if (date === null || text.includes(date) || text.includes(dayAndYear(date))) return text;
  return `${text} (${dayAndYear(date)})`;
}
