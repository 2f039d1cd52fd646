import type { Attendee, Minutes, Paragraph } from '../../records/minutes.ts';
import type { Notice } from '../../records/notice.ts';
import { findTimeSpans } from './clock-times.ts';
import type { HeadingCandidate } from './numbering/heading-candidates.ts';
import { labelOf } from './read-paragraph.ts';
import type { Line } from './read-lines.ts';
import { findDates } from './swedish-dates.ts';

type Facts = Pick<Minutes, 'date' | 'startTime' | 'endTime' | 'attendees' | 'paragraphRange'>;

/** What the structuring of one protocol leaves in doubt. */
export interface Doubts {
  readonly facts: Facts;
  readonly paragraphs: readonly Paragraph[];
  readonly headings: readonly HeadingCandidate[];
  readonly strays: readonly HeadingCandidate[];
  readonly lines: readonly Line[];
  readonly copyPage: number | null;
}

/** The notices about one protocol, in the order of its pages. */
export function readNotices(doubts: Doubts): Notice[] {
  return [
    ...numberingNotices(doubts),
    ...rangeNotices(doubts),
    ...readingNotices(doubts),
    ...doubts.paragraphs.flatMap(dateNotices),
    ...doubts.facts.attendees.flatMap((attendee) => attendanceNotices(attendee, doubts.facts)),
    ...meetingNotices(doubts),
  ].toSorted((a, b) => (a.page ?? 0) - (b.page ?? 0));
}

function notice(code: string, severity: Notice['severity'], page: number | null, message: string): Notice {
  return { code, severity, page, message };
}

function numberingNotices({ paragraphs, headings }: Doubts): readonly Notice[] {
  return paragraphs.flatMap((paragraph, i) => {
    const before = paragraphs[i - 1];
    const page = paragraph.pages[0];
    if (!before) return [];
    if (paragraph.number === before.number && paragraph.suffix === before.suffix) {
      return [notice('paragraph-repeated', 'review', page, `${paragraph.label} förekommer två gånger.`)];
    }
    const next = (headings[i - 1]?.last ?? before.number) + 1;
    const missing = paragraph.number - next;
    if (missing < 1) return [];
    const which = missing === 1 ? `${next}` : `${next}–${paragraph.number - 1}`;
    return [
      notice(
        'paragraph-gap',
        'review',
        page,
        `Mellan ${before.label} och ${paragraph.label} saknas nummer ${which}.`,
      ),
    ];
  });
}

function rangeNotices({ facts, paragraphs }: Doubts): readonly Notice[] {
  const range = facts.paragraphRange;
  const first = paragraphs[0];
  const last = paragraphs.at(-1);
  if (!range || !first || !last || (first.number === range.first && last.number === range.last)) return [];
  const printed = `${range.first}–${range.last}`;
  const found = `${first.number}–${last.number}`;
  return [
    notice(
      'range-not-met',
      'review',
      1,
      `Försättsbladet anger paragraferna ${printed}, texten har ${found}.`,
    ),
  ];
}

function readingNotices({ headings, strays, lines, copyPage }: Doubts): readonly Notice[] {
  const signed = headings.some(({ form }) => form !== 'bare');
  const damaged = headings.filter(({ form }) => form === 'damaged-sign' || (signed && form === 'bare'));
  const copy =
    copyPage === null
      ? []
      : [
          notice(
            'second-copy',
            'info',
            copyPage,
            'Protokollet finns en gång till i filen; kopian räknas inte.',
          ),
        ];
  return [
    ...damaged.map((heading) => headingNotice(heading, lines[heading.line])),
    ...strays.map((heading) => {
      const message = `${labelOf(heading)} bryter numreringen och läses som ett citat ur ett annat protokoll.`;
      return notice('heading-out-of-sequence', 'info', lines[heading.line]?.page ?? null, message);
    }),
    ...copy,
  ];
}

/** A § that was damaged is a small thing; a number that is read as another a person should see. */
function headingNotice(heading: HeadingCandidate, line: Line | undefined): Notice {
  const printed = line?.text ?? '';
  const number = /^§\s?(\d+)(?!\s\d)/u.exec(printed)?.[1];
  const severity = number === undefined || Number(number) === heading.number ? 'info' : 'review';
  const label = labelOf({ ...heading, form: 'sign' });
  const message = `Rubriken ”${printed.slice(0, 40)}” läses som ${label} med stöd av numreringen.`;
  return notice('heading-by-sequence', severity, line?.page ?? null, message);
}

/** A heading names an earlier meeting's date and its text another: `Föregående protokoll 2022-11-29`, `… 2022-12-09`. */
function dateNotices(paragraph: Paragraph): readonly Notice[] {
  const named = findDates(paragraph.title)[0]?.date;
  if (named === undefined || !/protokoll/iu.test(paragraph.title)) return [];
  const sentence = /[^.\n]*protokoll[^.\n]*/iu.exec(paragraph.text)?.[0] ?? '';
  const said = findDates(sentence).map(({ date }) => date);
  if (said.length === 0 || said.includes(named)) return [];
  const message = `Rubriken till ${paragraph.label} anger ${named}, texten ${said[0]}.`;
  return [notice('date-contradicted', 'review', paragraph.pages[0], message)];
}

function attendanceNotices(attendee: Attendee, { startTime, endTime }: Facts): readonly Notice[] {
  const beyond = findTimeSpans(attendee.note ?? '').find(
    ({ start, end }) => (startTime !== null && start < startTime) || (endTime !== null && end > endTime),
  );
  if (!beyond) return [];
  const meeting = `${startTime ?? '?'}–${endTime ?? '?'}`;
  const message = `${attendee.name} anges närvara ${beyond.start}–${beyond.end}, mötet ${meeting}.`;
  return [notice('attendance-beyond-meeting', 'review', 1, message)];
}

function meetingNotices({ facts, paragraphs }: Doubts): readonly Notice[] {
  const missing: Notice[] = [];
  if (paragraphs.length === 0)
    missing.push(notice('no-paragraphs', 'review', null, 'Inga numrerade paragrafer hittades i texten.'));
  if (facts.date === null)
    missing.push(notice('date-missing', 'review', null, 'Mötets datum kunde inte läsas.'));
  return missing;
}
