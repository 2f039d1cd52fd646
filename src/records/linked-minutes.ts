import * as z from 'zod';
import { EarlierProtocol, Minutes, Paragraph, Reference } from './minutes.ts';
import { SameMeeting } from './same-meeting.ts';

/** The stored protocol, and its paragraph, that a reference means. */
export const ReferenceTarget = z.object({
  minutesId: z.string(),
  /** Its label. */
  paragraph: z.string(),
});
export type ReferenceTarget = Readonly<z.infer<typeof ReferenceTarget>>;

/** A line that a person has corrected. */
export const ExportedCorrection = z.object({
  /** 1-based. */
  page: z.int().positive(),
  /** 0-based index into the page's source lines. */
  line: z.int().nonnegative(),
  /** The line as it was read. */
  source: z.string(),
  /** The clean line as the machine had made it when it was corrected first, and as a person left it. */
  before: z.string(),
  after: z.string(),
  /** Who corrected it last, and when (ISO 8601, UTC). */
  by: z.string(),
  at: z.string(),
});
export type ExportedCorrection = Readonly<z.infer<typeof ExportedCorrection>>;

export const LinkedReference = Reference.extend({ target: ReferenceTarget.exactOptional() });
export type LinkedReference = Readonly<z.infer<typeof LinkedReference>>;

export const LinkedProtocol = EarlierProtocol.extend({
  target: ReferenceTarget.pick({ minutesId: true }).exactOptional(),
});
export type LinkedProtocol = Readonly<z.infer<typeof LinkedProtocol>>;

export const LinkedParagraph = Paragraph.extend({
  protocols: z.array(LinkedProtocol).exactOptional(),
  references: z.array(LinkedReference),
});
export type LinkedParagraph = Readonly<z.infer<typeof LinkedParagraph>>;

/** Minutes as they stand in an archive: with what they have to do with the other minutes in it. */
export const LinkedMinutes = Minutes.extend({
  paragraphs: z.array(LinkedParagraph),
  /** Copies and other versions of the same meeting's minutes, by id. */
  sameMeeting: z.array(SameMeeting).readonly(),
  /** What people have corrected in it, in reading order. */
  corrections: z.array(ExportedCorrection).readonly(),
});
export type LinkedMinutes = Readonly<z.infer<typeof LinkedMinutes>>;
