import type { Database } from 'better-sqlite3';
import * as z from 'zod';
import { readEntry } from '../../../store/review/review-log.ts';
import { operation } from '../operation.ts';
import { wholeNumber } from '../parameters.ts';
import { Problem } from '../problem.ts';
import { Correction, correctionOf, coverCorrection } from '../shapes/review.ts';

export const correctionPath = z.object({ correction: wholeNumber(1, 999_999_999) });

export const showCorrection = operation({
  id: 'showCorrection',
  tag: 'Correcting',
  address: '/corrections/{correction}',
  summary: 'One thing that was decided',
  description: 'Who decided what, when, and what stood there before and after.',
  path: correctionPath,
  query: z.strictObject({}),
  gives: Correction,
  example: '/corrections/1',
  cover: (found, { database }) => coverCorrection(found, database),
  find: ({ correction }, { database }) => findCorrection(database, correction),
});

/** An entry of the log. @throws Problem `not-found`. */
export function findCorrection(database: Database, id: number): z.output<typeof Correction> {
  const entry = readEntry(database, id);
  if (entry !== null) return correctionOf(entry);
  throw new Problem('not-found', 'The log has no such entry. /api/v1/corrections lists those that it has.');
}
