import type { Database } from 'better-sqlite3';
import { search } from '../../../src/store/search.ts';
import type { MadeQuery } from './made-queries.ts';

/** Each query is asked so often, once for all of them to begin with; the best counts, as the machine may have other work. */
const runs = 3;

export interface Timed {
  readonly query: MadeQuery;
  /** Milliseconds. */
  readonly paragraf: number;
  readonly plain: number;
  readonly hits: number;
}

/** How long each query takes, and the same words as plain FTS5 ranks them by bm25, one right after the other. */
export function timeQueries(database: Database, queries: readonly MadeQuery[]): readonly Timed[] {
  const plain = database
    .prepare<[string], number>(
      'SELECT rowid FROM search_index WHERE search_index MATCH ? ORDER BY rank LIMIT 20',
    )
    .pluck();
  for (const { asked } of queries) search(database, asked);
  return queries.map((query) => ({
    query,
    paragraf: bestOf(() => search(database, query.asked)),
    plain: bestOf(() => plain.all(query.plain)),
    hits: search(database, query.asked).total.count,
  }));
}

function bestOf(run: () => unknown): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** The value below which this part of all is. */
export function percentile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)] ?? 0;
}
