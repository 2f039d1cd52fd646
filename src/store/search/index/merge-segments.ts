import type { Database } from 'better-sqlite3';
import { prepared } from '../../prepared.ts';

/** In how many parts the index lies; every question looks into each. What is stored adds parts, and now and then merges some. */
export function countSegments(database: Database): number {
  const count = prepared<[], number>(
    database,
    `WITH RECURSIVE segments (id) AS (
       SELECT min(segid) FROM search_index_idx
       UNION ALL SELECT (SELECT min(segid) FROM search_index_idx WHERE segid > segments.id) FROM segments
       WHERE segments.id IS NOT NULL)
     SELECT count(id) FROM segments`,
  ).pluck();
  return count.get() ?? 0;
}

/**
 * Goes a step on in merging all parts into one. What has been merged by then stays, whenever it ends.
 *
 * @param pages of the index that are written in the step; minus so many in the step that begins with it.
 * @returns whether there is more to do.
 */
export function mergeSegments(database: Database, pages: number): boolean {
  const before = changes(database);
  prepared<[number], unknown>(
    database,
    "INSERT INTO search_index (search_index, rank) VALUES ('merge', ?)",
  ).run(pages);
  // https://www.sqlite.org/fts5.html#the_merge_command: fewer than two changes are none.
  return changes(database) - before >= 2;
}

function changes(database: Database): number {
  return prepared<[], number>(database, 'SELECT total_changes()').pluck().get() ?? 0;
}
