import type { FC } from 'hono/jsx';
import type { MeetingFilter } from '../../../store/read-meetings.ts';
import type { KnownBody } from '../../../store/read-newest.ts';
import { number } from '../../../swedish.ts';
import type { YearCount } from '../../html/year-chart.tsx';

interface FieldsProps {
  readonly bodies: readonly KnownBody[];
  /** The newest first. */
  readonly years: readonly YearCount[];
  readonly filter: MeetingFilter;
}

/** Whose meetings, and of which year. */
export const BodyAndYear: FC<FieldsProps> = ({ bodies, years, filter }) => (
  <>
    <div class="widest">
      <label for="organ">Organ</label>
      <select id="organ" name="organ">
        <option value="">Alla organ</option>
        {bodies.map(({ body, meetings }) => (
          <option value={body} selected={body === filter.body}>
            {`${body} (${number(meetings)})`}
          </option>
        ))}
      </select>
    </div>
    <div>
      <label for="ar">År</label>
      <select id="ar" name="ar">
        <option value="">Alla år</option>
        {withChosen(years, filter.year).map((year) => (
          <option value={year} selected={year === filter.year}>
            {year}
          </option>
        ))}
      </select>
    </div>
  </>
);

/** The year that is asked for is one to choose, also where nothing is stored of it. */
function withChosen(years: readonly YearCount[], chosen: string | undefined): string[] {
  const all = years.map(({ year }) => year);
  return chosen === undefined || all.includes(chosen) ? all : [chosen, ...all];
}

/** A year as an address asks for it; undefined where it is none. */
export function yearAsked(asked: string | undefined): string | undefined {
  return asked !== undefined && /^\d{4}$/u.test(asked) ? asked : undefined;
}
