import type { Notice } from '../../../src/records/notice.ts';
import { closeLetterspacing } from '../../../src/stages/structure/letterspacing.ts';
import { sameVoter } from './same-voter.ts';
import type { StructureTruth, TruthAttendee, TruthParagraph } from './structure-truth.ts';
import { nearlyEqual } from './tally.ts';

/** A part of a record that is measured: what is said there, a text a thing; undefined where the truth is silent. */
export interface Field<Of> {
  readonly name: string;
  readonly read: (record: Of) => readonly string[] | undefined;
  /** Whether two texts say the same; where it is left out, all letters count. */
  readonly same?: (a: string, b: string) => boolean;
}

type Decisions = Exclude<TruthParagraph['decisions'], number | undefined>;

const decisionsOf = ({ decisions }: TruthParagraph): Decisions | undefined =>
  typeof decisions === 'number' ? undefined : decisions;
/** Undefined where a truth leaves this open. */
const decisionsThatSay = (
  paragraph: TruthParagraph,
  what: 'maker' | 'pointKinds' | 'recommendedTo' | 'assignments',
): Decisions | undefined => {
  const decisions = decisionsOf(paragraph);
  return decisions?.some((decision) => decision[what] === undefined) ? undefined : decisions;
};
const start = (text: string): string => closeLetterspacing(text).replace(/\s+/gu, ' ').slice(0, 40);
const spans = (list: TruthAttendee['presentAt']): string =>
  (list ?? []).map(({ first, last }) => `${first}-${last}`).join(',');

export const paragraphFields: readonly Field<TruthParagraph>[] = [
  { name: 'titles', read: ({ title }) => [title] },
  { name: 'labels', read: ({ label }) => (label === undefined ? undefined : [label]) },
  { name: 'case numbers', read: ({ caseNumber }) => optional(caseNumber) },
  {
    name: 'items',
    read: ({ items }) => items?.map((item) => (typeof item === 'string' ? item : item.title)),
  },
  {
    name: 'decisions',
    same: nearlyEqual,
    read: (paragraph) =>
      decisionsOf(paragraph)?.map(({ quoted, points }) => `${quoted ? '(quoted) ' : ''}${points.join(' ')}`),
  },
  {
    name: 'points',
    same: nearlyEqual,
    read: (paragraph) => decisionsOf(paragraph)?.flatMap(({ points }) => points),
  },
  {
    name: 'makers',
    read: (paragraph) =>
      decisionsThatSay(paragraph, 'maker')?.map(
        ({ maker, points }) => `${maker ?? '(none)'}: ${start(points[0] ?? '')}`,
      ),
  },
  {
    name: 'kinds',
    read: (paragraph) =>
      decisionsThatSay(paragraph, 'pointKinds')?.flatMap(({ pointKinds, points }) =>
        points.flatMap((point, i) => {
          const kind = pointKinds?.[i] ?? null;
          return kind === null ? [] : [`${kind}: ${start(point)}`];
        }),
      ),
  },
  {
    name: 'recommendations',
    read: (paragraph) =>
      decisionsThatSay(paragraph, 'recommendedTo')?.flatMap(({ recommendedTo, points }) =>
        recommendedTo ? [`${recommendedTo}: ${start(points[0] ?? '')}`] : [],
      ),
  },
  {
    name: 'assignments',
    same: nearlyEqual,
    read: (paragraph) =>
      decisionsThatSay(paragraph, 'assignments')?.flatMap(({ assignments }) =>
        (assignments ?? []).map(({ who, due }) => `${who} ${due?.date ?? due?.text ?? ''}`),
      ),
  },
  {
    name: 'proposals',
    read: ({ proposals }) => proposals?.map(({ by, text }) => `${by.toSorted().join('; ')}: ${start(text)}`),
  },
  {
    name: 'votes',
    read: ({ votes }) =>
      votes?.map(({ yes, no, abstain, absent }) => `${yes}-${no}, ${abstain} abstain, ${absent} absent`),
  },
  {
    name: 'member votes',
    same: sameVoter,
    read: ({ votes }) =>
      votes?.flatMap(({ members }) =>
        members.map(({ name, organisation, vote }) => `${name} (${organisation ?? ''}) ${vote}`),
      ),
  },
  {
    name: 'reservations',
    read: ({ reservations }) =>
      reservations?.map(({ by, text }) => `${by.toSorted().join('; ')}: ${start(text)}`),
  },
  {
    name: 'statements',
    read: ({ statements }) => statements?.map(({ kind, by }) => `${kind} ${by.toSorted().join('; ')}`),
  },
  { name: 'recusals', read: ({ recusals }) => recusals?.map(({ name }) => name) },
  { name: 'procedures', same: nearlyEqual, read: ({ procedures }) => procedures },
  {
    name: 'references',
    read: ({ references }) =>
      references?.map(({ kind, number, date, text }) => `${kind} ${number ?? ''} ${date ?? ''} ${text}`),
  },
  {
    name: 'amounts',
    read: ({ amounts }) => amounts?.map(({ value, unit, text }) => `${value} ${unit} ${text}`),
  },
];

export const meetingFields: readonly Field<StructureTruth>[] = [
  ...(['body', 'date', 'place', 'startTime', 'endTime', 'chair', 'secretary'] as const).map((name) => ({
    name,
    read: (minutes: StructureTruth) => (minutes[name] === undefined ? undefined : [minutes[name] ?? '']),
  })),
  {
    name: 'adjusters',
    read: ({ adjusters }) => (adjusters === undefined ? undefined : [adjusters.join(', ')]),
  },
  { name: 'attendance', read: ({ attendees }) => attendees?.map(({ name }) => name) },
  {
    name: 'attendance whole',
    read: ({ attendees }) =>
      attendees?.map(({ name, role, organisation, deciding }) =>
        [name, role ?? '', organisation ?? '', deciding ?? ''].join(', '),
      ),
  },
  {
    name: 'replacements',
    read: ({ attendees }) =>
      attendees?.flatMap(({ name, replaces }) => (replaces ? [`${name} for ${replaces}`] : [])),
  },
  {
    name: 'presence',
    read: ({ attendees }) =>
      attendees?.flatMap(({ name, presentAt, absentAt }) => {
        const said = `at ${spans(presentAt)}, not at ${spans(absentAt)}`;
        return said === 'at , not at ' ? [] : [`${name} ${said}`];
      }),
  },
  { name: 'absentees', read: ({ absentees }) => absentees?.map(({ name }) => name) },
  {
    name: 'paragraph range',
    read: ({ paragraphRange: range }) => (range ? [`${range.first}-${range.last}`] : optional(range)),
  },
  { name: 'meeting kind', read: ({ meetingKind }) => optional(meetingKind) },
  { name: 'breaks', read: ({ breaks }) => breaks?.map(({ start: from, end }) => `${from}-${end}`) },
  { name: 'adjusted on', read: ({ adjustedOn }) => optional(adjustedOn) },
  {
    name: 'public notice',
    read: ({ publicNotice: notice }) =>
      notice ? [`${notice.posted ?? ''} to ${notice.removed ?? ''}`] : optional(notice),
  },
  { name: 'signatures', read: ({ signatures }) => signatures?.map(({ name }) => name) },
  {
    name: 'attachments',
    read: ({ attachments }) => attachments?.map(({ label, title }) => `${label ?? ''} ${title}`),
  },
  {
    name: 'attachment of',
    read: ({ attachments }) =>
      attachments?.flatMap(({ title, paragraph }) => (paragraph === null ? [] : [`${paragraph}: ${title}`])),
  },
  {
    name: 'notices',
    read: ({ notices }) => notices?.filter(isOfDocument).map(({ code }) => code),
  },
];

/** Notices of what the reader is not sure of, which a truth does not foresee. */
export const doubtedDecisions: ReadonlySet<string> = new Set(['decision-doubtful', 'decision-missed']);

/** Attachments of a file that holds none ask for nothing, yet are missing. */
function isOfDocument({ severity, code }: Pick<Notice, 'severity' | 'code'>): boolean {
  return (severity === 'review' && !doubtedDecisions.has(code)) || code === 'attachment-missing';
}

/** Nothing said is a list of nothing, but only where the truth speaks of it at all. */
function optional(value: string | null | undefined): readonly string[] | undefined {
  if (value === undefined) return undefined;
  return value === null ? [] : [value];
}
