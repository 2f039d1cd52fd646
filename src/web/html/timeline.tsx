import type { FC } from 'hono/jsx';

/** Something on a day of a year. */
export interface TimelineDot {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly href: string;
  /** What is said of it where one points at it. */
  readonly title: string;
}

export interface TimelineRow {
  readonly name: string;
  readonly href: string;
  /** What is said beside the name: `8 sammanträden`. */
  readonly note: string;
  readonly dots: readonly TimelineDot[];
}

interface TimelineProps {
  readonly caption: string;
  readonly rows: readonly TimelineRow[];
}

/** Rows that are shown at once; the others are folded away. */
const mostRows = 18;
const wide = 372;
const radius = 5;
/** More dots than these on one another are not told apart. */
const mostLevels = 5;
const months = ['j', 'f', 'm', 'a', 'm', 'j', 'j', 'a', 's', 'o', 'n', 'd'];

/**
 * When something was, a row for each year or body, January to December. For the eye: the list that it stands above has the
 * same and more.
 */
export const Timeline: FC<TimelineProps> = ({ caption, rows }) =>
  rows.length === 0 ? null : (
    <figure class="timeline">
      <figcaption>{caption}</figcaption>
      <Rows rows={rows.slice(0, mostRows)} />
      {rows.length <= mostRows ? null : (
        <details>
          <summary>{`Visa ${rows.length - mostRows} rader till`}</summary>
          <Rows rows={rows.slice(mostRows)} />
        </details>
      )}
    </figure>
  );

const Rows: FC<{ readonly rows: readonly TimelineRow[] }> = ({ rows }) => (
  <ul class="plain-list timeline-rows">
    {rows.map((row) => (
      <li>
        <p>
          <a href={row.href}>{row.name}</a> <span class="soft small">{row.note}</span>
        </p>
        <YearLine dots={row.dots} />
      </li>
    ))}
  </ul>
);

const YearLine: FC<{ readonly dots: readonly TimelineDot[] }> = ({ dots }) => {
  const placed = stacked(dots);
  const levels = Math.max(1, ...placed.map(({ level }) => level + 1));
  const base = levels * (2 * radius + 1) + 2;
  return (
    <svg viewBox={`0 0 ${wide} ${base + 16}`} aria-hidden="true">
      <path
        class="axis"
        d={`M0 ${base}H${wide}${months.map((_, at) => `M${monthStart(at)} ${base}v4`).join('')}`}
      />
      {months.map((letter, at) => (
        <text x={monthStart(at) + wide / 24} y={base + 13}>
          {letter}
        </text>
      ))}
      {placed.map(({ dot, x, level }) => (
        <a href={dot.href} tabindex={-1}>
          <title>{dot.title}</title>
          <circle cx={x} cy={base - radius - 1 - level * (2 * radius + 1)} r={radius} />
        </a>
      ))}
    </svg>
  );
};

function monthStart(month: number): number {
  return (month * wide) / 12;
}

interface Placed {
  readonly dot: TimelineDot;
  readonly x: number;
  readonly level: number;
}

/** Dots that would cover each other stand on each other. */
function stacked(dots: readonly TimelineDot[]): Placed[] {
  const ends: number[] = [];
  return dots
    .toSorted((a, b) => a.date.localeCompare(b.date))
    .map((dot) => {
      const x = placeOf(dot.date);
      const free = ends.findIndex((end) => end < x - radius);
      const level = free < 0 ? Math.min(ends.length, mostLevels - 1) : free;
      ends[level] = x + radius;
      return { dot, x: Math.round(x * 10) / 10, level };
    });
}

/** Where a day stands on the line: every month takes as much room. */
function placeOf(date: string): number {
  const month = Number(date.slice(5, 7)) - 1;
  const day = Number(date.slice(8, 10));
  return Math.min(Math.max(((month + (day - 0.5) / 31) * wide) / 12, radius), wide - radius);
}
