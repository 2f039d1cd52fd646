import type { EarlierProtocol, Minutes, Paragraph, Reference } from './minutes.ts';
import type { SameMeeting } from './same-meeting.ts';

/** The stored protocol, and its paragraph, that a reference means. */
export interface ReferenceTarget {
  readonly minutesId: string;
  /** Its label. */
  readonly paragraph: string;
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
};
