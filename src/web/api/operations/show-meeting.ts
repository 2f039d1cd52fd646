import * as z from 'zod';
import { LinkedMinutes } from '../../../records/linked-minutes.ts';
import { linkMinutes } from '../../../store/link-minutes.ts';
import { operation } from '../operation.ts';
import { findMeeting, meetingPath } from './find-meeting.ts';

export const showMeeting = operation({
  id: 'showMeeting',
  tag: 'Reading',
  address: '/meetings/{meeting}',
  summary: 'The minutes of one meeting',
  description:
    'The whole record, as `paragraf export` prints it: people’s corrections included, with the other stored minutes of the same meeting (`sameMeeting`) and the paragraphs that references mean (`target`).',
  path: meetingPath,
  query: z.strictObject({}),
  gives: LinkedMinutes,
  example: '/meetings/0123456789abcdef-1',
  find: ({ meeting }, { database }) => linkMinutes(database, findMeeting(database, meeting)),
});
