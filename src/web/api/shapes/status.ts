import * as z from 'zod';

const count = z.int().nonnegative();

/** How the archive stands. */
export const Status = z.object({
  program: z.object({ version: z.string() }),
  archive: z.object({
    files: count,
    partial: count.meta({ description: 'Of the files: those with pages that could not be read.' }),
    minutes: count,
    toReview: count.meta({ description: 'Notices that ask for a person.' }),
  }),
  journal: z
    .object({
      found: count,
      reading: count,
      stored: count,
      partial: count,
      quarantined: count,
      waiting: count,
    })
    .meta({ description: 'How many files are in each state of their reading.' }),
  lastNight: z
    .object({
      startedAt: z.string(),
      endedAt: z.string().nullable(),
      state: z.enum(['running', 'done', 'stopped', 'interrupted', 'failed', 'killed']),
    })
    .nullable()
    .meta({ description: 'The newest run of paragraf nightly; null before the first.' }),
});
