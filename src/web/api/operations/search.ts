import * as z from 'zod';
import { DecisionKind } from '../../../records/minutes.ts';
import { mostLetters } from '../../../records/search-request.ts';
import { operation } from '../operation.ts';
import { dayOrPart, limit, text, wholeNumber, yesOrNo } from '../parameters.ts';
import { Problem } from '../problem.ts';
import { addressWith } from '../shapes/list.ts';
import { HitList, hitOf } from '../shapes/search.ts';

export const searchAll = operation({
  id: 'search',
  tag: 'Reading',
  address: '/search',
  summary: 'Paragraphs, decisions and pages that answer a question',
  description:
    'The best first, as `paragraf search` finds them: words in any form, `"a phrase"`, `-not`, `prefix*`, `§ 85`, a case number. `relaxed` says what was done where nothing holds all words as they are written. At least `q` or what narrows it is needed.',
  path: z.object({}),
  query: z.strictObject({
    q: text(mostLetters, 'The question as a person types it.').optional(),
    body: text(200, 'Words of a body’s name.').optional(),
    from: dayOrPart('The first day, or the month or year that it is the first of.').optional(),
    to: dayOrPart('The last day, or the month or year that it is the last of.').optional(),
    kind: DecisionKind.optional().openapi({ description: 'What the meeting decided.' }),
    withAmount: yesOrNo('Only paragraphs that name an amount of money.').default(false),
    withAttachment: yesOrNo('Only paragraphs that name or have an attachment.').default(false),
    needsReview: yesOrNo('Only paragraphs with a notice that asks for a person.').default(false),
    limit: limit(20, 100),
    offset: wholeNumber(0, 10_000, 'How many of the best to pass over.').default(0),
  }),
  gives: HitList,
  example: '/search?q=budget&kind=adopt&from=2019',
  find: async ({ q, ...asked }, { reads, address }) => {
    const { limit: most, offset, withAmount, withAttachment, needsReview, ...narrowed } = asked;
    if (
      q === undefined &&
      Object.keys(narrowed).length === 0 &&
      !withAmount &&
      !withAttachment &&
      !needsReview
    )
      throw nothingAsked;
    const { hits, total, relaxed, suggestions } = await reads.read('search', { ...asked, text: q ?? '' });
    const isLast = hits.length < most || (offset + most >= total.count && !total.more);
    return {
      total: total.count,
      more: total.more,
      next: isLast ? null : addressWith(address, { offset: String(offset + most) }),
      relaxed,
      suggestions,
      items: hits.map(hitOf),
    };
  },
});

const nothingAsked = new Problem(
  'invalid-parameter',
  'Nothing is asked for. Give q, or something that narrows.',
  {
    parameter: 'q',
  },
);
