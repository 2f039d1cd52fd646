import * as z from 'zod';
import { Notice } from './notice.ts';

/** `YYYY-MM-DD`. */
const IsoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);
/** `HH:MM`. */
const ClockTime = z.string().regex(/^\d{2}:\d{2}$/u);
/** First and last page, 1-based, both included. */
const PageSpan = z.tuple([z.int().positive(), z.int().positive()]);

export const Attendee = z.object({
  name: z.string().min(1),
  /** `ledamot`, `ersättare`, `ordförande`, `sekreterare`, `tjänsteperson` … as printed, lower case; null where not said. */
  role: z.string().nullable(),
  /** Organisation or party as printed (`RVN`, `S`). */
  organisation: z.string().nullable(),
  note: z.string().nullable(),
  deciding: z.boolean().nullable(),
});
export type Attendee = Readonly<z.infer<typeof Attendee>>;

export const Decision = z.object({
  /** Who decides, as the text says it; null where it does not. */
  maker: z.string().nullable(),
  /** The decision's whole text, its points joined by newlines. */
  text: z.string().min(1),
  points: z.array(z.string().min(1)).min(1),
  /** True when it is quoted from an earlier protocol. */
  quoted: z.boolean(),
  page: z.int().positive(),
});
export type Decision = Readonly<z.infer<typeof Decision>>;

export const Item = z.object({ title: z.string().min(1), text: z.string() });
export type Item = Readonly<z.infer<typeof Item>>;

export const Proposal = z.object({ by: z.array(z.string()), text: z.string() });
export const Vote = z.object({
  yes: z.int().nonnegative(),
  no: z.int().nonnegative(),
  abstain: z.int().nonnegative(),
  absent: z.int().nonnegative(),
});
export const Reservation = z.object({ by: z.array(z.string()), text: z.string() });
export const Recusal = z.object({ name: z.string().min(1) });

export const Reference = z.object({
  kind: z.enum(['paragraph', 'attachment', 'law', 'case']),
  text: z.string().min(1),
  number: z.int().nullable(),
  date: IsoDate.nullable(),
});
export type Reference = Readonly<z.infer<typeof Reference>>;

export const Amount = z.object({ text: z.string().min(1), value: z.number(), currency: z.literal('SEK') });
export type Amount = Readonly<z.infer<typeof Amount>>;

export const Paragraph = z.object({
  number: z.int().positive(),
  /** The a of § 9a. */
  suffix: z.string().nullable(),
  /** `§83`, `§9a`; for numbered minutes without § the number with its point: `7.` */
  label: z.string().min(1),
  title: z.string(),
  caseNumber: z.string().nullable(),
  pages: PageSpan,
  /** The paragraph's clean text below its heading, decisions included; lines flowed, blocks separated by newlines. */
  text: z.string(),
  items: z.array(Item),
  decisions: z.array(Decision),
  proposals: z.array(Proposal),
  votes: z.array(Vote),
  reservations: z.array(Reservation),
  recusals: z.array(Recusal),
  references: z.array(Reference),
  amounts: z.array(Amount),
});
export type Paragraph = Readonly<z.infer<typeof Paragraph>>;

export const Attachment = z.object({ label: z.string().nullable(), title: z.string(), pages: PageSpan });
export type Attachment = Readonly<z.infer<typeof Attachment>>;

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
  paragraphRange: z.object({ first: z.int().positive(), last: z.int().positive() }).nullable(),
  paragraphs: z.array(Paragraph),
  attachments: z.array(Attachment),
  notices: z.array(Notice),
  /** The whole clean text, attachments included. */
  text: z.string(),
});
export type Minutes = Readonly<z.infer<typeof Minutes>>;
