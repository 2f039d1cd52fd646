import type { FC } from 'hono/jsx';
import { number } from '../../swedish.ts';

export interface YearCount {
  readonly year: string;
  readonly count: number;
}

interface YearChartProps {
  readonly years: readonly YearCount[];
  /** What the chart is of: `Beslut per år`. */
  readonly caption: string;
  /** What is counted: `Beslut`. */
  readonly counted: string;
  readonly addressOf: (year: string) => string;
  /** The year that is asked for, if one is. */
  readonly chosen?: string | undefined;
}

const tall = 96;
const foot = 22;
const head = 18;

/** How many there are of something each year: to look at, to go on from, and as a table. The earliest year first. */
export const YearChart: FC<YearChartProps> = ({ years, caption, counted, addressOf, chosen }) => {
  const all = withGaps(years);
  if (all.length < 2) return null;
  const most = Math.max(...all.map(({ count }) => count));
  const step = all.length > 24 ? 26 : 44;
  const height = head + tall + foot;
  return (
    <figure class="chart">
      <figcaption>{caption}</figcaption>
      <div class="chart-scroll">
        <svg
          width={all.length * step}
          height={height}
          viewBox={`0 0 ${all.length * step} ${height}`}
          aria-hidden="true"
        >
          {all.map(({ year, count }, index) => (
            <Bar
              year={year}
              count={count}
              x={index * step}
              step={step}
              high={count === 0 ? 0 : Math.max(2, Math.round((count / most) * tall))}
              href={addressOf(year)}
              isChosen={year === chosen}
            />
          ))}
        </svg>
      </div>
      <details>
        <summary>Visa som tabell</summary>
        <table class="narrow">
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">År</th>
              <th scope="col" class="count">
                {counted}
              </th>
            </tr>
          </thead>
          <tbody>
            {years.map(({ year, count }) => (
              <tr>
                <th scope="row">
                  <a href={addressOf(year)}>{year}</a>
                </th>
                <td class="count">{number(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
};

interface BarProps extends YearCount {
  readonly x: number;
  readonly step: number;
  readonly high: number;
  readonly href: string;
  readonly isChosen: boolean;
}

const Bar: FC<BarProps> = ({ year, count, x, step, high, href, isChosen }) => (
  <a href={href} tabindex={-1} class={isChosen ? 'chosen' : undefined}>
    <title>{`${year}: ${number(count)}`}</title>
    <rect class="ground" x={x} y="0" width={step} height={head + tall + foot} />
    <rect class="bar" x={x + 4} y={head + tall - high} width={step - 8} height={high} rx="2" />
    {count === 0 ? null : (
      <text x={x + step / 2} y={head + tall - high - 5}>
        {step > 30 || count < 1000 ? number(count) : ''}
      </text>
    )}
    <text class="year" x={x + step / 2} y={head + tall + 16}>
      {step > 30 ? year : `’${year.slice(2)}`}
    </text>
  </a>
);

/** Years without any between the first and the last are years too. */
function withGaps(years: readonly YearCount[]): YearCount[] {
  const first = Number(years[0]?.year);
  const last = Number(years.at(-1)?.year);
  // A misread year does not make a chart of centuries.
  if (!(last - first < 150)) return [...years];
  const counts = new Map(years.map(({ year, count }) => [year, count]));
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = String(first + index);
    return { year, count: counts.get(year) ?? 0 };
  });
}
