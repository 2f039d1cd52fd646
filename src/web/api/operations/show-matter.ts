import type { Database } from 'better-sqlite3';
import * as z from 'zod';
import type { ReviewItem } from '../../../records/review-item.ts';
import { readReviewItem } from '../../../store/review/read-queue.ts';
import { operation } from '../operation.ts';
import { Problem } from '../problem.ts';
import { coverMatter, Matter, matterOf } from '../shapes/review.ts';

export const matterPath = z.object({
  matter: z.string().meta({ description: 'A matter’s id.', example: '0123456789abcdef' }),
});

export const showMatter = operation({
  id: 'showMatter',
  tag: 'Correcting',
  address: '/review/{matter}',
  summary: 'One matter of the queue',
  description:
    'With the line as it was read and as it stands, what else a word may say, and what was decided.',
  path: matterPath,
  query: z.strictObject({}),
  gives: Matter,
  example: '/review/0123456789abcdef',
  cover: (found, { database }) => coverMatter(found, database),
  find: ({ matter }, { database }) => matterOf(findMatter(database, matter)),
});

/** @throws Problem `not-found`. */
function findMatter(database: Database, id: string): ReviewItem {
  const item = readReviewItem(database, id);
  if (item !== null) return item;
  throw new Problem(
    'not-found',
    'The queue has no such matter: somebody may have mended it, or the file was read anew. /api/v1/review lists those that it has.',
  );
}
