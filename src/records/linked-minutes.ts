import type { EarlierProtocol, Minutes, Paragraph, Reference } from './minutes.ts';
import type { SameMeeting } from './same-meeting.ts';

/** The stored protocol, and its paragraph, that a reference means. */
export interface ReferenceTarget {
  readonly minutesId: string;
  /** Its label. */
  readonly paragraph: string;
}

/** A line that a person has corrected. */
export interface ExportedCorrection {
  /** 1-based. */
  readonly page: number;
  /** 0-based index into the page's source lines. */
  readonly line: number;
  /** The line as it was read. */
  readonly source: string;
  /** The clean line as the machine had made it when it was corrected first, and as a person left it. */
  readonly before: string;
  readonly after: string;
  /** Who corrected it last, and when (ISO 8601, UTC). */
  readonly by: string;
  readonly at: string;
}

export type LinkedReference = Reference & { readonly target?: ReferenceTarget };
export type LinkedProtocol = EarlierProtocol & { readonly target?: { readonly minutesId: string } };
export type LinkedParagraph = Omit<Paragraph, 'references' | 'protocols'> & {
  readonly protocols?: LinkedProtocol[];
  readonly references: LinkedReference[];
};

/** Minutes as they stand in an archive: with what they have to do with the other minutes in it. */
export type LinkedMinutes = Omit<Minutes, 'paragraphs'> & {
  readonly paragraphs: LinkedParagraph[];
  /** Copies and other versions of the same meeting's minutes, by id. */
  readonly sameMeeting: readonly SameMeeting[];
  /** What people have corrected in it, in reading order. */
  readonly corrections: readonly ExportedCorrection[];
};
