import * as z from 'zod';
import { change } from '../change.ts';
import { Correction, coverCorrection, coverMatter, Matter, matterOf } from '../shapes/review.ts';
import { findCorrection } from './show-correction.ts';
import { matterPath, showMatter } from './show-matter.ts';

const seen = z.string().min(1).max(100).meta({
  description:
    'The `version` of the matter as it was shown: where its line has changed since, nothing is done.',
});
const line = z.string().max(4000);

/** What is decided of a matter. */
export const Decide = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('keep'), seen }).meta({ description: 'It is right as it stands.' }),
  z
    .strictObject({ action: z.literal('take'), text: line, seen })
    .meta({ description: 'It is this one of its alternatives.' }),
  z
    .strictObject({ action: z.literal('write'), text: line, scope: z.enum(['word', 'line']), seen })
    .meta({ description: 'Its word, or its whole line, reads so.' }),
  z.strictObject({ action: z.literal('rule'), decides: z.boolean(), seen }).meta({
    description: 'Its `sentence` is a decision, or it is none (`decision-doubtful`, `decision-missed`).',
  }),
]);

/** What came of it. */
export const Decided = z.object({
  correction: Correction.meta({ description: 'As the log has it; it can be undone.' }),
  matter: Matter.nullable().meta({ description: 'As it stands now; null where there is none any more.' }),
});

export const decideMatter = change({
  id: 'decideMatter',
  tag: 'Correcting',
  address: '/review/{matter}/decisions',
  summary: 'Decide a matter',
  description:
    'Keeps, takes, writes or rules; signed with the name of who asks. The line, its paragraph and what the search finds are made anew at once, and the correction outlives every new reading.',
  path: matterPath,
  takes: Decide,
  gives: Decided,
  of: showMatter,
  example: {
    address: '/review/0123456789abcdef/decisions',
    body: { action: 'write', text: 'Ljungsele', scope: 'word', seen: '0123456789abcdef' },
  },
  cover: ({ correction, matter }, { database }) => ({
    correction: coverCorrection(correction, database),
    matter: matter === null ? null : coverMatter(matter, database),
  }),
  carryOut: async ({ matter }, { seen: version, ...decision }, { database, desk, by }) => {
    const { entry, item } = await desk.decide({ item: matter, by, seen: version, decision });
    const correction = findCorrection(database, entry);
    return { at: correction.self, made: { correction, matter: item === null ? null : matterOf(item) } };
  },
});
