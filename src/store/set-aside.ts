import type { Database } from 'better-sqlite3';

/** A file that could not be read, and why. */
export interface SetAsideFile {
  readonly path: string;
  /** Null where the bytes could not be read. */
  readonly sha256: string | null;
  readonly reason: string;
  readonly message: string;
  readonly remedy: string;
}

/** Remembers a file that could not be read; a later import that succeeds removes it. */
export function saveSetAside(database: Database, file: SetAsideFile): void {
  database
    .prepare(
      `INSERT INTO set_aside (path, sha256, reason, message, remedy, seen_at) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT (path) DO UPDATE SET sha256 = excluded.sha256, reason = excluded.reason,
         message = excluded.message, remedy = excluded.remedy, seen_at = excluded.seen_at`,
    )
    .run(file.path, file.sha256, file.reason, file.message, file.remedy, new Date().toISOString());
}

export function removeSetAside(database: Database, path: string): void {
  database.prepare('DELETE FROM set_aside WHERE path = ?').run(path);
}

/** All files set aside, by path. */
export function listSetAside(database: Database): SetAsideFile[] {
  return database
    .prepare<[], SetAsideFile>('SELECT path, sha256, reason, message, remedy FROM set_aside ORDER BY path')
    .all();
}

/**
 * Forgets entries under the places of a new walk that it did not meet again: removed, mended or renamed since.
 *
 * @param places absolute paths that were walked; an entry belongs to a place when it is it or lies below it.
 * @param met paths that the walk came to.
 */
export function forgetSetAside(
  database: Database,
  places: readonly string[],
  met: ReadonlySet<string>,
): void {
  for (const { path } of listSetAside(database)) {
    const walked = places.some((place) => path === place || path.startsWith(`${place}/`));
    if (walked && !met.has(path)) removeSetAside(database, path);
  }
}
