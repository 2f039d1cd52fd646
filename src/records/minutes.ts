import * as z from 'zod';
import { Notice } from './notice.ts';
import { Verdict } from './verdict.ts';

/** `YYYY-MM-DD`. */
const IsoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);
/** `HH:MM`. */
const ClockTime = z.string().regex(/^\d{2}:\d{2}$/u);
/** First and last page, 1-based, both included. */
const PageSpan = z.tuple([z.int().positive(), z.int().positive()]);
/** First and last paragraph number, both included. */
const NumberSpan = z.object({ first: z.int().positive(), last: z.int().positive() });

export const Attendee = z.object({
  name: z.string().min(1),
  /** `ledamot`, `ersättare`, `ordförande`, `sekreterare`, `tjänsteperson` … as printed, lower case; null where not said. */
  role: z.string().nullable(),
  /** Organisation or party as printed (`RVN`, `S`). */
  organisation: z.string().nullable(),
  note: z.string().nullable(),
  deciding: z.boolean().nullable(),
  /** The member in whose place the person sits, as printed without role and party; null where not said. */
  replaces: z.string().nullable().default(null),
  /** The paragraphs that the person was there for (`§§ 7–9`); empty where the whole meeting, or where it is not said. */
  presentAt: z.array(NumberSpan).default([]),
  /** The paragraphs that the person was not there for (`ej § 62`). */
  absentAt: z.array(NumberSpan).default([]),
});
export type Attendee = Readonly<z.infer<typeof Attendee>>;

/** What is done to a matter. `approve` grants or accepts, `adopt` sets a text or figure, `note` takes it as information. */
export const DecisionKind = z.enum([
  'adopt',
  'approve',
  'reject',
  'elect',
  'assign',
  'note',
  'table',
  'refer-back',
  'postpone',
]);
export type DecisionKind = z.infer<typeof DecisionKind>;

/** Who is to do what by when, as the decision says it. */
export const Assignment = z.object({
  who: z.string().min(1),
  what: z.string().min(1),
  due: z.object({ text: z.string().min(1), date: IsoDate.nullable() }).nullable(),
});
export type Assignment = Readonly<z.infer<typeof Assignment>>;

export const Decision = z.object({
  /** Who decides, as the text says it; null where it does not. */
  maker: z.string().nullable(),
  /** The decision's whole text, its points joined by newlines. */
  text: z.string().min(1),
  points: z.array(z.string().min(1)).min(1),
  /** True when it is quoted from an earlier protocol. */
  quoted: z.boolean(),
  page: z.int().positive(),
  /** The kind of the first point that has one. */
  kind: DecisionKind.nullable().default(null),
  /** The kind of each point, as many as `points`; empty in records made before kinds were read. */
  pointKinds: z.array(DecisionKind.nullable()).default([]),
  /** The body that is asked to decide, where this one only proposes (`Kommunstyrelsen föreslår kommunfullmäktige …`). */
  recommendedTo: z.string().nullable().default(null),
  assignments: z.array(Assignment).default([]),
});
export type Decision = Readonly<z.infer<typeof Decision>>;

export const Item = z.object({ title: z.string().min(1), text: z.string() });
export type Item = Readonly<z.infer<typeof Item>>;

export const Proposal = z.object({ by: z.array(z.string()), text: z.string() });
export const MemberVote = z.object({
  name: z.string().min(1),
  /** Party as printed. */
  organisation: z.string().nullable(),
  vote: z.enum(['yes', 'no', 'abstain', 'absent']),
});
export type MemberVote = Readonly<z.infer<typeof MemberVote>>;

export const Vote = z.object({
  yes: z.int().nonnegative(),
  no: z.int().nonnegative(),
  abstain: z.int().nonnegative(),
  absent: z.int().nonnegative(),
  /** How each member voted, where it is printed; empty where it is not. */
  members: z.array(MemberVote).default([]),
  /** The two persons or places that were chosen between, the first of whom `yes` counts; not there where a question was put. */
  between: z.tuple([z.string().min(1), z.string().min(1)]).optional(),
  /** What yes and no stand for, as printed (`Ja för avslag och Nej för bifall till yrkandet från C.`); not there where it is not said. */
  question: z.string().min(1).optional(),
});
export const Reservation = z.object({ by: z.array(z.string()), text: z.string() });
export const Recusal = z.object({ name: z.string().min(1) });
/** Persons or parties that take no part in a decision (deltar inte i beslutet), for no interest in the matter. */
export const NotTakingPart = z.object({ by: z.array(z.string().min(1)).min(1), text: z.string() });
/** What a member has had written down: a note (protokollsanteckning), a protest, a separate statement (särskilt yttrande). */
export const Statement = z.object({
  kind: z.enum(['note', 'protest', 'separate']),
  by: z.array(z.string()),
  text: z.string(),
});
export type Statement = Readonly<z.infer<typeof Statement>>;

export const Reference = z.object({
  kind: z.enum(['paragraph', 'attachment', 'law', 'case']),
  text: z.string().min(1),
  number: z.int().nullable(),
  /** The meeting whose paragraph is meant. */
  date: IsoDate.nullable(),
  /** Whose paragraph is meant, as printed (`KS`, `Kommunstyrelsens arbetsutskott`); not there where it is not said. */
  body: z.string().min(1).optional(),
});
export type Reference = Readonly<z.infer<typeof Reference>>;

/** An earlier protocol that is gone through (`Föregående protokoll 2022-11-29`), as printed. */
export const EarlierProtocol = z.object({ text: z.string().min(1), date: IsoDate });
export type EarlierProtocol = Readonly<z.infer<typeof EarlierProtocol>>;

export const Amount = z.object({
  text: z.string().min(1),
  /** In kronor, whatever the unit. */
  value: z.number(),
  currency: z.literal('SEK'),
  /** The unit it is printed in, or that its table's head gives: kronor, thousands, millions, milliards. */
  unit: z.enum(['kr', 'tkr', 'mkr', 'mdkr']).default('kr'),
});
export type Amount = Readonly<z.infer<typeof Amount>>;

export const Paragraph = z.object({
  /** The printed number; in minutes without numbers the ordinal of the heading. */
  number: z.int().positive(),
  /** The a of § 9a, the .1 of § 5.1. */
  suffix: z.string().nullable(),
  /** `§83`, `§9a`; for numbered minutes without § the number with its point: `7.`; without numbers the ordinal in brackets: `(3)`. */
  label: z.string().min(1),
  title: z.string(),
  caseNumber: z.string().nullable(),
  pages: PageSpan,
  /** The paragraph's clean text below its heading, decisions included; lines flowed, blocks separated by newlines. */
  text: z.string(),
  items: z.array(Item),
  decisions: z.array(Decision),
  /** What people have ruled of its sentences, where these stand now; not there where nothing is. */
  verdicts: z.array(Verdict).optional(),
  proposals: z.array(Proposal),
  votes: z.array(Vote),
  reservations: z.array(Reservation),
  recusals: z.array(Recusal),
  /** Who took no part in the decision without being recused; not there where nobody is said to. */
  notTakingPart: z.array(NotTakingPart).optional(),
  /** How the chair put the matter to the vote (propositionsordning), a text a passage. */
  procedures: z.array(z.string().min(1)).default([]),
  statements: z.array(Statement).default([]),
  references: z.array(Reference),
  /** Earlier protocols that the paragraph names by their date; not there where it names none. */
  protocols: z.array(EarlierProtocol).optional(),
  amounts: z.array(Amount),
});
export type Paragraph = Readonly<z.infer<typeof Paragraph>>;

export const Attachment = z.object({
  label: z.string().nullable(),
  title: z.string(),
  pages: PageSpan,
  /** The label of the paragraph that it belongs to; null where neither says so. */
  paragraph: z.string().nullable().default(null),
});
export type Attachment = Readonly<z.infer<typeof Attachment>>;

/** What a date was taken from, and what is printed there. */
export const DateEvidence = z.object({
  source: z.enum(['cover', 'header', 'text', 'file-name']),
  text: z.string().min(1),
});
export type DateEvidence = Readonly<z.infer<typeof DateEvidence>>;

export const Signature = z.object({ role: z.string().nullable(), name: z.string().min(1) });
export type Signature = Readonly<z.infer<typeof Signature>>;

export const MeetingKind = z.enum(['ordinary', 'extra', 'annual', 'constituting']);
export type MeetingKind = z.infer<typeof MeetingKind>;

/** One meeting's minutes: what `structure` makes and `export --format json` prints. Absent is null or an empty list, never a guess. */
export const Minutes = z.object({
  /** Stable: first 16 hex digits of the file's sha256, a dash, and the ordinal of the minutes in the file. */
  id: z.string().min(1),
  source: z.object({ file: z.string(), sha256: z.string(), pages: z.int().positive() }),
  body: z.string().nullable(),
  date: IsoDate.nullable(),
  place: z.string().nullable(),
  startTime: ClockTime.nullable(),
  endTime: ClockTime.nullable(),
  chair: z.string().nullable(),
  secretary: z.string().nullable(),
  adjusters: z.array(z.string().min(1)),
  attendees: z.array(Attendee),
  paragraphRange: NumberSpan.nullable(),
  /** Null where the minutes do not say. */
  meetingKind: MeetingKind.nullable().default(null),
  dateEvidence: DateEvidence.nullable().default(null),
  breaks: z.array(z.object({ start: ClockTime, end: ClockTime })).default([]),
  /** Members that the minutes name as absent. */
  absentees: z.array(Attendee).default([]),
  /** When the minutes were adjusted (justerade), and when the notice of it (anslag) was put up and taken down. */
  adjustedOn: IsoDate.nullable().default(null),
  publicNotice: z
    .object({ posted: IsoDate.nullable(), removed: IsoDate.nullable() })
    .nullable()
    .default(null),
  /** Typed names under the text, with their roles as printed. */
  signatures: z.array(Signature).default([]),
  paragraphs: z.array(Paragraph),
  attachments: z.array(Attachment),
  notices: z.array(Notice),
  /** The whole clean text, attachments included. */
  text: z.string(),
});
export type Minutes = Readonly<z.infer<typeof Minutes>>;
