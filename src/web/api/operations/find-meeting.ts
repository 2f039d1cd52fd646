import type { Database } from 'better-sqlite3';
import * as z from 'zod';
import type { Minutes } from '../../../records/minutes.ts';
import { readMinutes } from '../../../store/read-minutes.ts';
import { Problem } from '../problem.ts';

/** The part of an address that names a meeting. */
export const meetingPath = z.object({
  meeting: z.string().meta({ description: 'A meeting’s id, whole.', example: '0123456789abcdef-1' }),
});

/** The minutes that an address names. @throws Problem `not-found`. */
export function findMeeting(database: Database, id: string): Minutes {
  const minutes = readMinutes(database, id);
  if (minutes !== null) return minutes;
  throw new Problem(
    'not-found',
    'No meeting has this id. /api/v1/meetings lists those that are stored; ids are given whole.',
  );
}
