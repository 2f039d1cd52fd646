import * as z from 'zod';
import { findParagraph } from '../../../records/paragraph-key.ts';
import { linkParagraph } from '../../../store/link-minutes.ts';
import { operation } from '../operation.ts';
import { Problem } from '../problem.ts';
import { meetingAddress } from '../shapes/meeting.ts';
import { MeetingParagraph } from '../shapes/paragraph.ts';
import { findMeeting, meetingPath } from './find-meeting.ts';

export const showParagraph = operation({
  id: 'showParagraph',
  tag: 'Reading',
  address: '/meetings/{meeting}/paragraphs/{paragraph}',
  summary: 'One paragraph',
  description: 'Its text, decisions, proposals, votes and references, as they stand in the minutes.',
  path: meetingPath.extend({
    paragraph: z.string().meta({ description: 'Its key: 85 for §85, 9a for § 9a.', example: '85' }),
  }),
  query: z.strictObject({}),
  gives: MeetingParagraph,
  example: '/meetings/0123456789abcdef-1/paragraphs/85',
  find: ({ meeting, paragraph: typed }, { database }) => {
    const minutes = findMeeting(database, meeting);
    const found = findParagraph(minutes.paragraphs, typed);
    if (found === null) throw missing(minutes.id);
    const { id, body, date, source } = minutes;
    return {
      ...linkParagraph(database, minutes, found.paragraph),
      key: found.key,
      meeting: { id, file: source.file, body, date, self: meetingAddress(id) },
    };
  },
});

function missing(id: string): Problem {
  return new Problem(
    'not-found',
    `The meeting has no such paragraph. ${meetingAddress(id)}/paragraphs lists those that it has, with their keys.`,
  );
}
