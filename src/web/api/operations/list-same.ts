import type { Database } from 'better-sqlite3';
import * as z from 'zod';
import { decidedWord, readEntry } from '../../../store/review/review-log.ts';
import { operation } from '../operation.ts';
import { Problem } from '../problem.ts';
import { coverSame, SameList, sameList } from '../shapes/same.ts';
import { correctionPath } from './show-correction.ts';

export const listSame = operation({
  id: 'listSame',
  tag: 'Correcting',
  address: '/corrections/{correction}/same',
  summary: 'The same in other places',
  description:
    'Where the word that was decided was read and made the same, each with its line as it is and as it would be; those first where the same doubt waits. At most 200, all at once. Only what was decided of a word has such places.',
  path: correctionPath,
  query: z.strictObject({}),
  gives: SameList,
  example: '/corrections/1/same',
  cover: (list, { database }) => coverSame(list, database),
  find: async ({ correction }, { database, desk }) => {
    requireWord(database, correction);
    return sameList(database, correction, await desk.findSame({ entry: correction }));
  },
});

/** @throws Problem `not-found` where the log has no such entry, or it is no decision about a word. */
export function requireWord(database: Database, correction: number): void {
  if (decidedWord(readEntry(database, correction)) !== null) return;
  throw new Problem(
    'not-found',
    'The log has no such decision about a word; only a word can be the same in other places. /api/v1/corrections lists what was decided.',
  );
}
