import type { Database } from 'better-sqlite3';

/**
 * Follows what a file was made by (`made_by`) until its numbering has been compared with the meetings beside it. As
 * something else has made the file then than what would make it now, `reprocess` settles it too.
 */
const mark = ' unsettled';
const isSettled = `coalesce(made_by, '') NOT LIKE '%${mark}'`;

/** What a file is said to be made by for as long as it is not settled. */
export function unsettledForm(madeBy: string): string {
  return madeBy + mark;
}

/** To be called in the transaction that stores a file. */
export function markUnsettled(database: Database, sha256: string): void {
  database
    .prepare(`UPDATE files SET made_by = coalesce(made_by, '') || ? WHERE sha256 = ? AND ${isSettled}`)
    .run(mark, sha256);
}

/** Hashes of the files that are not settled, in the order of import. */
export function listUnsettled(database: Database): string[] {
  return database
    .prepare<[], string>(`SELECT sha256 FROM files WHERE NOT ${isSettled} ORDER BY id`)
    .pluck()
    .all();
}

export function markSettled(database: Database, hashes: readonly string[]): void {
  database
    .prepare(
      `UPDATE files SET made_by = nullif(substr(made_by, 1, length(made_by) - length(?)), '')
       WHERE NOT ${isSettled} AND sha256 IN (SELECT value FROM json_each(?))`,
    )
    .run(mark, JSON.stringify(hashes));
}
