import * as z from 'zod';
import { readQueue, readQueuePlace } from '../../../store/review/read-queue.ts';
import { cursorOf } from '../cursor.ts';
import { operation } from '../operation.ts';
import { bodyName, limit, text, yesOrNo } from '../parameters.ts';
import { pageOf } from '../shapes/list.ts';
import { coverMatter, MatterList, matterOf } from '../shapes/review.ts';

const place = z.tuple([z.string(), z.string()]).transform(([rank, id]) => ({ rank, id }));

export const listReview = operation({
  id: 'listReview',
  tag: 'Correcting',
  address: '/review',
  summary: 'The queue of what a person should look at',
  description:
    'The worst first; of the same harm the newest meeting’s. Whoever goes on to `next` after a decision misses none.',
  path: z.object({}),
  query: z.strictObject({
    body: bodyName().optional(),
    code: text(80, 'What the matter is: `figure-doubtful`, `paragraph-gap`.').optional(),
    meeting: text(80, 'A meeting’s id.').optional(),
    decided: yesOrNo('Those that are decided; else those that wait.').default(false),
    limit: limit(50, 200),
    after: cursorOf(place).optional(),
  }),
  gives: MatterList,
  example: '/review?code=figure-doubtful',
  cover: (list, { database }) => ({ ...list, items: list.items.map((each) => coverMatter(each, database)) }),
  find: ({ limit: most, after, meeting, ...rest }, { database, address }) => {
    const filter = meeting === undefined ? rest : { ...rest, minutesId: meeting };
    const { total, items } = readQueue(database, filter, most + 1, 0, after ?? null);
    const { next, rows } = pageOf(items, most, address, ({ id }) => [
      readQueuePlace(database, id)?.rank ?? '',
      id,
    ]);
    return { total, next, items: rows.map(matterOf) };
  },
});
