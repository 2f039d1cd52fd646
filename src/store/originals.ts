import type { Database } from 'better-sqlite3';
import type { FileKind } from '../records/scan.ts';
import { prepared } from './prepared.ts';

/** A stored file and where its original was when it was read. */
export interface Original {
  readonly id: number;
  readonly sha256: string;
  readonly path: string;
  readonly bytes: number;
}

/** Every stored file's original, in the order of import. */
export function listOriginals(database: Database): Original[] {
  return database.prepare<[], Original>('SELECT id, sha256, path, bytes FROM files ORDER BY id').all();
}

/** The original with these bytes, or null. */
export function findOriginal(database: Database, sha256: string): Original | null {
  const find = prepared<[string], Original>(
    database,
    'SELECT id, sha256, path, bytes FROM files WHERE sha256 = ?',
  );
  return find.get(sha256) ?? null;
}

/** An original as it is handed out. */
export interface NamedOriginal extends Original {
  readonly name: string;
  readonly kind: FileKind;
  readonly pages: number;
}

/** The original that holds these minutes, or null. */
export function findOriginalOfMinutes(database: Database, minutesId: string): NamedOriginal | null {
  const find = prepared<[string], NamedOriginal>(
    database,
    `SELECT files.id, sha256, path, bytes, name, kind, pages FROM files JOIN minutes ON minutes.file_id = files.id
     WHERE minutes.id = ?`,
  );
  return find.get(minutesId) ?? null;
}

/** Where else the journal has met the same bytes. */
export function otherPathsOf(database: Database, { sha256, path }: Original): string[] {
  return database
    .prepare<[string, string], string>(
      'SELECT path FROM journal WHERE sha256 = ? AND path <> ? ORDER BY updated_at DESC',
    )
    .pluck()
    .all(sha256, path);
}

/** Says where an original is now, in the journal too: it is to be hashed again by the next run that meets it. */
export function moveOriginal(database: Database, { id, path, sha256 }: Original, now: string): void {
  database
    .transaction(() => {
      database.prepare('UPDATE files SET path = ? WHERE id = ?').run(now, id);
      database
        .prepare('UPDATE OR IGNORE journal SET path = ?, mtime = NULL WHERE path = ? AND sha256 = ?')
        .run(now, path, sha256);
    })
    .immediate();
}
