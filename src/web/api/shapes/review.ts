import type { Database } from 'better-sqlite3';
import * as z from 'zod';
import { loggedActions, ReviewItem } from '../../../records/review-item.ts';
import { coverEntry, coverItem } from '../../../store/review/cover-item.ts';
import type { LogEntry } from '../../../store/review/review-log.ts';
import { listOf } from './list.ts';

/** A matter of the review queue. */
export const Matter = ReviewItem.extend({
  version: z
    .string()
    .meta({ description: 'Of the line as it is now: send it as `seen` with what is decided.' }),
  self: z.string(),
  html: z.string().meta({ description: 'The matter as people see it, with its part of the scan.' }),
});
export const MatterList = listOf(Matter);

/** What a person or a program has decided, as the log keeps it; nothing in it is changed or removed. */
export const Correction = z.object({
  id: z.int().positive(),
  at: z.string().meta({ description: 'ISO 8601, UTC.' }),
  by: z.string(),
  action: z.enum([...loggedActions, 'undo']),
  batch: z.int().nullable().meta({ description: 'The first of those that were decided at once.' }),
  undoes: z.int().nullable().meta({ description: 'The one that this undoes.' }),
  undoneBy: z.int().nullable().meta({ description: 'The one that undoes this.' }),
  item: z.string().nullable().meta({ description: 'The matter that was decided.' }),
  code: z.string().nullable(),
  message: z.string().nullable(),
  sha256: z.string(),
  file: z.string(),
  minutesId: z.string().nullable(),
  page: z.int().nullable(),
  line: z.int().nullable().meta({ description: 'A place in the page’s source lines, from 0.' }),
  paragraph: z.string().nullable(),
  sourceText: z.string().nullable(),
  before: z.string().nullable().meta({ description: 'The clean line before, and after.' }),
  after: z.string().nullable(),
  word: z
    .object({ source: z.string(), before: z.string(), after: z.string() })
    .nullable()
    .meta({ description: 'The word that was decided, where it was one.' }),
  verdict: z.object({ sentence: z.string(), decides: z.boolean().nullable() }).nullable().meta({
    description:
      'The sentence that was ruled on, where one was: whether it decides; null where nothing is ruled of it any more.',
  }),
  self: z.string(),
});
export const CorrectionList = listOf(Correction);

export function matterOf(item: ReviewItem): z.output<typeof Matter> {
  return { ...item, self: `/api/v1/review/${item.id}`, html: `/granska/${item.id}` };
}

export function correctionOf(entry: LogEntry): z.output<typeof Correction> {
  return { ...entry, self: correctionAddress(entry.id) };
}

export function correctionAddress(id: number): string {
  return `/api/v1/corrections/${id}`;
}

export function coverMatter(
  { self, html, ...item }: z.output<typeof Matter>,
  database: Database,
): z.output<typeof Matter> {
  return { ...coverItem(database, item), self, html };
}

export function coverCorrection(
  { self, ...entry }: z.output<typeof Correction>,
  database: Database,
): z.output<typeof Correction> {
  return { ...coverEntry(database, entry), self };
}
