import type { Minutes, Paragraph } from '../../../records/minutes.ts';
import type { Notice } from '../../../records/notice.ts';
import type { Verdict } from '../../../records/verdict.ts';
import type { UnsureSentence } from '../decisions/unsure-sentences.ts';
import type { HeadingCandidate } from '../numbering/heading-candidates.ts';
import type { Line } from '../read-lines.ts';

export type Facts = Pick<
  Minutes,
  | 'body'
  | 'date'
  | 'startTime'
  | 'endTime'
  | 'attendees'
  | 'absentees'
  | 'adjusters'
  | 'paragraphRange'
  | 'adjustedOn'
>;

/** One protocol as it was read: what the checks look at. */
export interface Doubts {
  readonly facts: Facts;
  readonly paragraphs: readonly Paragraph[];
  /** Sentences that may or may not decide, each with its paragraph's label. */
  readonly unsure: readonly (UnsureSentence & { readonly label: string })[];
  /** What people have ruled of sentences that are not there any more, or that the record is not in accordance with. */
  readonly resting: readonly Verdict[];
  readonly headings: readonly HeadingCandidate[];
  readonly strays: readonly HeadingCandidate[];
  readonly attachments: Minutes['attachments'];
  /** All lines of the file, by their index. */
  readonly lines: readonly Line[];
  /** The last page of the protocol and its attachments. */
  readonly lastPage: number;
  /** The protocol's own lines, attachments left out. */
  readonly own: readonly Line[];
  /** What the protocol's pages print beside the text (page numbers, running headers), by page. */
  readonly pageNumbers: readonly { readonly page: number; readonly text: string }[];
  readonly copyPage: number | null;
}

type About = Partial<Pick<Notice, 'page' | 'paragraph' | 'line' | 'sentence'>>;

/** A notice that asks for a person's decision. */
export function toReview(code: string, message: string, about: About = {}): Notice {
  return { code, severity: 'review', message, page: null, ...about };
}

/** A notice that only tells. */
export function toKnow(code: string, message: string, about: About = {}): Notice {
  return { ...toReview(code, message, about), severity: 'info' };
}

/** Where a notice about a paragraph points: its label and its first page. */
export function at({ label, pages }: Pick<Paragraph, 'label' | 'pages'>): About {
  return { paragraph: label, page: pages[0] };
}

/** Where a notice about a line points. */
export function on(line: Line | undefined): About {
  return line === undefined ? {} : { page: line.page, line: line.sourceLine };
}
