import * as z from 'zod';
import { listLog } from '../../../store/review/review-log.ts';
import { cursorOf } from '../cursor.ts';
import { operation } from '../operation.ts';
import { limit, text } from '../parameters.ts';
import { pageOf } from '../shapes/list.ts';
import { CorrectionList, correctionOf, coverCorrection } from '../shapes/review.ts';

const place = z.tuple([z.int().positive()]).transform(([id]) => id);

export const listCorrections = operation({
  id: 'listCorrections',
  tag: 'Correcting',
  address: '/corrections',
  summary: 'All that has been decided',
  description: 'The newest first. What is undone stays in the list, and the undoing is an entry of its own.',
  path: z.object({}),
  query: z.strictObject({
    meeting: text(80, 'A meeting’s id.').optional(),
    by: text(100, 'Who decided: a whole name.').optional(),
    limit: limit(50, 200),
    after: cursorOf(place).optional(),
  }),
  gives: CorrectionList,
  example: '/corrections?limit=10',
  cover: (list, { database }) => ({
    ...list,
    items: list.items.map((each) => coverCorrection(each, database)),
  }),
  find: ({ limit: most, after, meeting, ...rest }, { database, address }) => {
    const filter = meeting === undefined ? rest : { ...rest, minutesId: meeting };
    const { total, entries } = listLog(database, filter, most + 1, 0, after ?? null);
    const { next, rows } = pageOf(entries, most, address, ({ id }) => [id]);
    return { total, next, items: rows.map(correctionOf) };
  },
});
