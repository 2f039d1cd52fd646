import * as z from 'zod';
import { DecisionKind } from '../../../records/minutes.ts';
import { cursorOf } from '../cursor.ts';
import { operation } from '../operation.ts';
import { bodyName, day, limit, text, yesOrNo } from '../parameters.ts';
import { DecisionList, registeredDecision } from '../shapes/decision.ts';
import { pageOf } from '../shapes/list.ts';

const place = z
  .tuple([z.string().nullable(), z.string(), z.int(), z.int()])
  .transform(([date, minutesId, paragraph, ordinal]) => ({ date, minutesId, paragraph, ordinal }));

export const listDecisions = operation({
  id: 'listDecisions',
  tag: 'Reading',
  address: '/decisions',
  summary: 'The register of decisions',
  description:
    'The newest meeting’s first, within it in the order of its paragraphs. Decisions that minutes quote from others are in no register, nor are those of copies.',
  path: z.object({}),
  query: z.strictObject({
    body: bodyName().optional(),
    from: day('The first day.').optional(),
    to: day('The last day.').optional(),
    kind: DecisionKind.optional().openapi({ description: 'One of whose points does this.' }),
    responsible: text(200, 'A part of who is to do something, in any case.').optional(),
    q: text(400, 'Words of the decision, as in the search.').optional(),
    versions: yesOrNo('Those of other versions of the same minutes too.').optional(),
    limit: limit(50, 200),
    after: cursorOf(place).optional(),
  }),
  gives: DecisionList,
  example: '/decisions?kind=assign&from=2019-01-01&to=2019-12-31',
  find: async ({ limit: most, after, q, ...rest }, { reads, address }) => {
    const filter = q === undefined ? rest : { ...rest, text: q };
    const part = after === undefined ? { limit: most + 1 } : { limit: most + 1, after };
    const { total, entries } = await reads.read('readRegisterPart', filter, part);
    const { next, rows } = pageOf(entries, most, address, ({ place: own }) => [
      own.date,
      own.minutesId,
      own.paragraph,
      own.ordinal,
    ]);
    return { total, next, items: rows.map(registeredDecision) };
  },
});
