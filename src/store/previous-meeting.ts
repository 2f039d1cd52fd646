import type { Database } from 'better-sqlite3';

/** What leaves a file's numbering in doubt: only then does the meeting before say anything that the file does not. */
const doubtfulCodes = "('heading-by-sequence', 'range-not-met')";

/** A first digit that a damaged § is read as leaves it in doubt, too: `812.` may be § 12. */
const inDoubt = `(
  EXISTS (
    SELECT 1 FROM notices WHERE notices.minutes_id = minutes.id AND notices.code IN ${doubtfulCodes}
  )
  OR EXISTS (
    SELECT 1 FROM paragraphs
    WHERE paragraphs.minutes_id = minutes.id AND paragraphs.ordinal = 0 AND paragraphs.label GLOB '[356891][0-9]*'
  )
)`;

/**
 * The last paragraph of the same body's meeting before, in the same year, for a file whose numbering is in doubt; null for
 * any other, and where no such meeting is stored.
 */
export function readPreviousLast(database: Database, fileId: number): number | null {
  const last = database
    .prepare<[number], number>(
      `SELECT max(paragraphs.number)
       FROM paragraphs
       WHERE minutes_id = (
         SELECT earlier.id
         FROM minutes
         JOIN minutes AS earlier ON earlier.body = minutes.body
           AND earlier.date < minutes.date
           AND substr(earlier.date, 1, 4) = substr(minutes.date, 1, 4)
           AND earlier.file_id <> minutes.file_id
         WHERE minutes.file_id = ? AND minutes.ordinal = 0
           AND ${inDoubt}
         ORDER BY earlier.date DESC, earlier.id
         LIMIT 1
       )`,
    )
    .pluck()
    .get(fileId);
  return last ?? null;
}

/** The files of the same bodies as those with these hashes whose numbering is in doubt, in the order of their meetings. */
export function listDoubtfullyNumbered(database: Database, hashes: readonly string[]): number[] {
  return database
    .prepare<[string], number>(
      `SELECT minutes.file_id
       FROM minutes
       WHERE minutes.ordinal = 0 AND minutes.date IS NOT NULL
         AND minutes.body IN (
           SELECT others.body FROM minutes AS others JOIN files ON files.id = others.file_id
           WHERE files.sha256 IN (SELECT value FROM json_each(?))
         )
         AND ${inDoubt}
       ORDER BY minutes.date, minutes.id`,
    )
    .pluck()
    .all(JSON.stringify(hashes));
}
