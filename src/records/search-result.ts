import * as z from 'zod';

/** Marks around the words found: control characters, which no text holds once stored. */
export const markStart = '\u0002';
export const markEnd = '\u0003';

export const SearchHit = z.object({
  minutesId: z.string(),
  /** `decision` where the decision itself says what was asked for; `page` for words that stand in no paragraph. */
  kind: z.enum(['paragraph', 'decision', 'page']),
  /** `§85`; null for a page. */
  label: z.string().nullable(),
  title: z.string(),
  body: z.string().nullable(),
  date: z.string().nullable(),
  file: z.string(),
  page: z.int().positive(),
  /** Clean text around the best place, with the words found between `markStart` and `markEnd`. */
  snippet: z.string(),
  /** The protocol of the same meeting that the hit's is another version of. */
  versionOf: z.string().nullable(),
  /** As `title`, with the words found marked. */
  markedTitle: z.string(),
  caseNumber: z.string().nullable(),
  /** Words of the query that the hit lacks, as typed; empty but where fewer words were searched for. */
  without: z.array(z.string()),
});
export type SearchHit = Readonly<z.infer<typeof SearchHit>>;

export const SearchResult = z.object({
  hits: z.array(SearchHit),
  total: z.object({
    count: z.int().nonnegative(),
    /** True where there are more than `count`, and nobody has counted how many. */
    more: z.boolean(),
  }),
  /** What was done where nothing holds all words as they were typed; null where that was not needed. */
  relaxed: z.enum(['like-words', 'fewer-words']).nullable(),
  /** Other queries that find something, the best first. */
  suggestions: z.array(z.string()),
});
export type SearchResult = Readonly<z.infer<typeof SearchResult>>;
