import type { Reference } from '../../../records/minutes.ts';
import { readReferences } from './read-references.ts';
import type { KnownMeetings } from './referred-meeting.ts';

/** A paragraph's heading as printed, its number and title as they were read from it. */
export interface PrintedHeading {
  readonly text: string;
  readonly number: number;
  readonly title: string;
}

/** Where a matter has been before, as its heading says: `KS § 188   AU § 141   Bun § 33`; its own number is none. */
export function headingReferences(
  { text, number, title }: PrintedHeading,
  known: KnownMeetings,
): readonly Reference[] {
  const found = readReferences(text, known).filter(({ kind }) => kind === 'paragraph');
  const others = found[0]?.number === number ? found.slice(1) : found;
  return others.filter((one) => one.body !== undefined && !title.includes(one.text));
}
