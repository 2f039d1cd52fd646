import type { Paragraph } from '../../../records/minutes.ts';
import type { MeetingDate } from './meeting-date.ts';
import type { CodedRoll } from './coded-roll.ts';
import type { CoverRow } from './cover.ts';
import type { Line } from '../read-lines.ts';

/** Where a meeting's facts are looked for. */
export interface MeetingSources {
  /** What stands before the first paragraph, and its labelled values. */
  readonly cover: readonly Line[];
  readonly rows: readonly CoverRow[];
  /** A roll by letters, whose persons stand in the rows. */
  readonly roll: CodedRoll | null;
  /** What stands under the last paragraph, and its labelled values. */
  readonly signatures: readonly Line[];
  readonly signatureRows: readonly CoverRow[];
  /** The running headers and footers of the protocol's pages. */
  readonly headers: readonly string[];
  /** What its pages' heads hold besides: letterheads. */
  readonly logos: readonly string[];
  readonly paragraphs: readonly Pick<Paragraph, 'title' | 'text' | 'number' | 'decisions'>[];
  /** The lines of the first paragraphs, headings included: those in which a roll is called. */
  readonly openings: readonly (readonly Line[])[];
  /** What stands behind the protocol: its attachments. */
  readonly behind: readonly Line[];
  readonly date: MeetingDate | null;
}
