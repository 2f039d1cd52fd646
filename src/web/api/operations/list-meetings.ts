import * as z from 'zod';
import { countMeetings, readMeetings } from '../../../store/read-meetings.ts';
import { cursorOf } from '../cursor.ts';
import { operation } from '../operation.ts';
import { bodyName, day, limit, yesOrNo } from '../parameters.ts';
import { pageOf } from '../shapes/list.ts';
import { MeetingList, meetingOf } from '../shapes/meeting.ts';

const place = z
  .tuple([z.string().nullable(), z.string().nullable(), z.string()])
  .transform(([date, body, id]) => ({ date, body, id }));

export const listMeetings = operation({
  id: 'listMeetings',
  tag: 'Reading',
  address: '/meetings',
  summary: 'The meetings whose minutes are stored',
  description: 'The newest first, those without a date last.',
  path: z.object({}),
  query: z.strictObject({
    body: bodyName().optional(),
    from: day('The first day.').optional(),
    to: day('The last day.').optional(),
    needsReview: yesOrNo('With a notice that asks for a person, or without one.').optional(),
    limit: limit(50, 200),
    after: cursorOf(place).optional(),
  }),
  gives: MeetingList,
  example: '/meetings?body=Tekniska%20n%C3%A4mnden&from=2018-01-01',
  find: ({ limit: most, after, ...filter }, { database, address }) => {
    const part = after === undefined ? { limit: most + 1 } : { limit: most + 1, after };
    const found = readMeetings(database, filter, part);
    const { next, rows } = pageOf(found, most, address, ({ date, body, id }) => [date, body, id]);
    return { total: countMeetings(database, filter), next, items: rows.map(meetingOf) };
  },
});
