import type { Child, FC } from 'hono/jsx';
import type { Minutes } from '../../../records/minutes.ts';
import { count, dayAndYear, list, weekdayAndDate } from '../../../swedish.ts';
import { clockText, dateSourceWord, meetingKindWord, spansText } from '../../html/meeting-words.ts';

/** Whose meeting it was and when, and what the minutes say of it as a whole. */
export const MeetingHead: FC<{ readonly minutes: Minutes }> = ({ minutes }) => {
  const { body, date, meetingKind, source } = minutes;
  return (
    <header class="meeting-head">
      <p class="eyebrow">{meetingKindWord(meetingKind)}</p>
      <h1>{body ?? source.file}</h1>
      <p class="meeting-day">
        {date === null ? 'Datum saknas' : <time datetime={date}>{weekdayAndDate(date)}</time>}
      </p>
      <dl class="meeting-facts">
        {factsOf(minutes).map(([name, value, of]) => (
          <div class={of}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </header>
  );
};

/** Name, value, and how it is shown: `wide` over two columns, `no-print` where it is about the archive. */
type Fact = readonly [name: string, value: Child, of: string | undefined];

/** What the minutes say; what they do not say is left out. */
function factsOf(minutes: Minutes): Fact[] {
  const { place, chair, secretary, adjusters, adjustedOn, publicNotice, paragraphRange, source } = minutes;
  const facts: readonly (readonly [string, Child | null, string?])[] = [
    ['Plats', place],
    ['Tid', timesOf(minutes)],
    ['Ordförande', chair],
    ['Sekreterare', secretary],
    ['Justerare', adjusters.length === 0 ? null : list(adjusters)],
    ['Justerat', adjustedOn === null ? null : dayAndYear(adjustedOn)],
    ['Anslaget', publicNotice === null ? null : noticeOf(publicNotice)],
    ['Paragrafer', paragraphRange === null ? null : spansText([paragraphRange])],
    ['Datum enligt', evidenceOf(minutes), 'wide no-print'],
    ['Fil', `${source.file}, ${count(source.pages, 'sida', 'sidor')}`, 'wide no-print'],
  ];
  return facts.flatMap(([name, value, of]): Fact[] =>
    value === null || value === '' ? [] : [[name, value, of]],
  );
}

/** `13.00–15.15, ajournering 14.00–14.15` */
function timesOf({ startTime, endTime, breaks }: Minutes): string | null {
  const whole = [startTime, endTime].filter((time) => time !== null).map(clockText);
  if (whole.length === 0) return null;
  const rests = breaks.map(({ start, end }) => `${clockText(start)}–${clockText(end)}`);
  const begins = endTime === null ? 'från ' : startTime === null ? 'till ' : '';
  return `${begins}${whole.join('–')}${rests.length === 0 ? '' : `, ajournering ${list(rests)}`}`;
}

function noticeOf({ posted, removed }: NonNullable<Minutes['publicNotice']>): string {
  const days = [
    posted === null ? null : dayAndYear(posted),
    removed === null ? null : `nedtaget ${dayAndYear(removed)}`,
  ];
  return days.filter((day) => day !== null).join(', ');
}

/** `framsidan: ”Sammanträdesdatum 2021-11-18”` */
function evidenceOf({ dateEvidence }: Minutes): string | null {
  return dateEvidence === null ? null : `${dateSourceWord(dateEvidence.source)}: ”${dateEvidence.text}”`;
}
