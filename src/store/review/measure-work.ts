import type { Database } from 'better-sqlite3';

/** What people have done at the review queue, and how long it took them. */
export interface ReviewWork {
  /** Matters that wait. */
  readonly waiting: number;
  /** Decisions and corrections that stand: neither undone nor undos. */
  readonly decisions: number;
  /** Pages on which nothing waits any more, of the files that somebody has decided something of. */
  readonly pages: number;
  /** At work; 0 where nobody has decided twice in a row. */
  readonly minutes: number;
  /** Null while no page is reviewed. */
  readonly minutesPerHundredPages: number | null;
}

/** A person who has decided nothing for so long has done something else meanwhile. */
const longestPause = 300;

/**
 * The time is told by the log: of each person the pauses between one decision (or undo) and the next count as work where
 * they are shorter than five minutes. What the first of a sitting took is not known, and counts as nothing.
 */
export function measureWork(database: Database): ReviewWork {
  const row = database
    .prepare<[{ longestPause: number }], Omit<ReviewWork, 'minutesPerHundredPages'>>(
      `WITH standing AS (
         SELECT sha256 FROM review_log AS entry
         WHERE action <> 'undo' AND NOT EXISTS (SELECT 1 FROM review_log WHERE undoes = entry.id)
       ),
       touched AS (SELECT id, pages FROM files WHERE sha256 IN (SELECT sha256 FROM standing)),
       pauses AS (
         SELECT (julianday(at) - julianday(lag(at) OVER (PARTITION BY by_name ORDER BY id))) * 86400 AS seconds FROM review_log
       )
       SELECT
         (SELECT count(*) FROM review_items WHERE decided = 0) AS waiting,
         (SELECT count(*) FROM standing) AS decisions,
         (SELECT coalesce(sum(pages), 0) FROM touched) - (
           SELECT count(*) FROM (
             SELECT DISTINCT file_id, page FROM review_items
             WHERE decided = 0 AND page IS NOT NULL AND file_id IN (SELECT id FROM touched)
           )
         ) AS pages,
         (SELECT coalesce(sum(seconds), 0) / 60 FROM pauses WHERE seconds BETWEEN 0 AND $longestPause) AS minutes`,
    )
    .get({ longestPause });
  if (row === undefined) throw new Error('a query without a table gives one row');
  const { pages, minutes } = row;
  return { ...row, minutesPerHundredPages: pages === 0 ? null : (minutes / pages) * 100 };
}
