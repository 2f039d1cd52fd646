import * as z from 'zod';
import { operation } from '../operation.ts';
import { paragraphEntries, ParagraphList } from '../shapes/paragraph.ts';
import { findMeeting, meetingPath } from './find-meeting.ts';

export const listParagraphs = operation({
  id: 'listParagraphs',
  tag: 'Reading',
  address: '/meetings/{meeting}/paragraphs',
  summary: 'The paragraphs of one meeting, without their text',
  description: 'In the order of the minutes, all at once.',
  path: meetingPath,
  query: z.strictObject({}),
  gives: ParagraphList,
  example: '/meetings/0123456789abcdef-1/paragraphs',
  find: ({ meeting }, { database }) => {
    const { id, paragraphs } = findMeeting(database, meeting);
    return { total: paragraphs.length, next: null, items: paragraphEntries(id, paragraphs) };
  },
});
