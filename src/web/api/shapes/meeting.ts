import * as z from 'zod';
import type { ListedMeeting } from '../../../store/read-meetings.ts';
import { protocolAddress } from '../../html/addresses.ts';
import { listOf } from './list.ts';

/** The meeting that something is of. */
export const MeetingRef = z.object({
  id: z.string(),
  file: z.string(),
  body: z.string().nullable(),
  date: z.string().nullable(),
  self: z.string(),
});

/** A meeting as lists show it; its minutes are at `self`. */
export const Meeting = z.object({
  id: z.string(),
  file: z.string().meta({ description: 'The name of the file that its minutes were read from.' }),
  state: z
    .enum(['stored', 'partial'])
    .meta({ description: 'partial: some pages of the file could not be read.' }),
  body: z.string().nullable(),
  date: z.string().nullable(),
  pages: z.int().positive().meta({ description: 'Of the file, which may hold minutes of several meetings.' }),
  paragraphs: z.int().nonnegative(),
  decisions: z.int().nonnegative().meta({ description: 'The meeting’s own; quoted ones are not counted.' }),
  toReview: z.int().nonnegative().meta({ description: 'Notices that ask for a person.' }),
  copyOf: z
    .string()
    .nullable()
    .meta({ description: 'The minutes with the same text that these are a copy of.' }),
  versionOf: z
    .string()
    .nullable()
    .meta({ description: 'The minutes of the same meeting that these are another version of.' }),
  self: z.string().meta({ description: 'Its minutes in this API.' }),
  html: z.string().meta({ description: 'Its minutes as people read them.' }),
});
export const MeetingList = listOf(Meeting);

/** What lists of people's pages have besides stays theirs. */
const listed = Meeting.omit({ self: true, html: true });

export function meetingOf(minutes: ListedMeeting): z.output<typeof Meeting> {
  return { ...listed.parse(minutes), self: meetingAddress(minutes.id), html: protocolAddress(minutes.id) };
}

export function meetingAddress(id: string): string {
  return `/api/v1/meetings/${encodeURIComponent(id)}`;
}
