import type { Reference } from '../../../records/minutes.ts';
import { discussedProtocol } from './discussed-protocol.ts';
import { findAttachments, findNamedAfter } from './find-attachments.ts';
import { findCases } from './find-cases.ts';
import { findForeignSections, findLaws } from './find-laws.ts';
import { findParagraphs } from './find-paragraphs.ts';
import { withoutOverlaps } from './found-reference.ts';
import type { FoundReference } from './found-reference.ts';
import { referredMeeting } from './referred-meeting.ts';
import type { KnownMeetings } from './referred-meeting.ts';

/**
 * What a paragraph's text refers to: other paragraphs, attachments, laws and cases, in reading order. Of what several
 * patterns find the first in the list is kept: a case before a law, a law before a paragraph.
 */
export function readReferences(text: string, known: KnownMeetings): readonly Reference[] {
  const foreign = findForeignSections(text);
  const found = withoutOverlaps([
    ...findNamedAfter(text),
    ...findCases(text),
    ...findLaws(text),
    ...foreign,
    ...findAttachments(text),
    ...findParagraphs(text),
  ]);
  const discussed = discussedProtocol(text, known.own);
  return found
    .filter((one) => !foreign.includes(one))
    .toSorted((a, b) => a.at - b.at)
    .map((one) =>
      one.reference.kind === 'paragraph' ? ofMeeting(text, one, known, discussed) : one.reference,
    );
}

function ofMeeting(
  text: string,
  { at, end, reference }: FoundReference,
  known: KnownMeetings,
  discussed: { readonly at: number; readonly date: string } | null,
): Reference {
  const { date, body } = referredMeeting(text, { at, end }, known);
  const isDiscussed =
    discussed !== null &&
    discussed.at < at &&
    body === null &&
    !/(?:se|jfr|jämför)(?: även)?\s$/iu.test(text.slice(0, at));
  return {
    ...reference,
    date: date ?? (isDiscussed ? discussed.date : null),
    ...(body === null ? {} : { body }),
  };
}
