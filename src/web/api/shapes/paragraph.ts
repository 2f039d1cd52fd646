import * as z from 'zod';
import { LinkedParagraph } from '../../../records/linked-minutes.ts';
import type { Paragraph } from '../../../records/minutes.ts';
import { keysOfParagraphs } from '../../../records/paragraph-key.ts';
import { listOf } from './list.ts';
import { meetingAddress, MeetingRef } from './meeting.ts';

const key = z.string().meta({
  description:
    'What the paragraph is asked for by: 85, 9a; 85-2 for the second of minutes that number two of theirs alike.',
});

/** A paragraph as its meeting's list shows it. */
export const ParagraphEntry = z.object({
  key,
  ...LinkedParagraph.pick({
    number: true,
    suffix: true,
    label: true,
    title: true,
    caseNumber: true,
    pages: true,
  }).shape,
  decisions: z.int().nonnegative().meta({ description: 'Its own; quoted ones are not counted.' }),
  self: z.string(),
});
export const ParagraphList = listOf(ParagraphEntry);

/** A paragraph of its own, with the meeting that it is of. */
export const MeetingParagraph = LinkedParagraph.extend({
  key,
  meeting: MeetingRef,
});

export function paragraphEntries(
  meeting: string,
  paragraphs: readonly Paragraph[],
): z.output<typeof ParagraphEntry>[] {
  const keys = keysOfParagraphs(paragraphs);
  return paragraphs.map(({ number, suffix, label, title, caseNumber, pages, decisions }, at) => {
    const own = keys[at] ?? '';
    return {
      key: own,
      number,
      suffix,
      label,
      title,
      caseNumber,
      pages,
      decisions: decisions.filter(({ quoted }) => !quoted).length,
      self: paragraphAddress(meeting, own),
    };
  });
}

export function paragraphAddress(meeting: string, paragraph: string): string {
  return `${meetingAddress(meeting)}/paragraphs/${encodeURIComponent(paragraph)}`;
}
