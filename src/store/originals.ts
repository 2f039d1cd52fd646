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

/** Another file with the bytes of an original, as the journal met it. */
export interface KnownCopy {
  readonly path: string;
  readonly sha256: string;
  /** Where the original is. */
  readonly original: string;
}

const copies = `FROM journal JOIN files ON files.sha256 = journal.sha256 AND files.path <> journal.path
  WHERE journal.state IN ('stored', 'partial')`;

/** Every copy of an original that the journal knows, by path. */
export function listCopies(database: Database): KnownCopy[] {
  return database
    .prepare<[], KnownCopy>(
      `SELECT journal.path, journal.sha256, files.path AS original ${copies} ORDER BY journal.path`,
    )
    .all();
}

export function countCopies(database: Database): number {
  return Number(database.prepare(`SELECT count(*) ${copies}`).pluck().get());
}

/** Where originals are that the journal has no entry for, neither by their path nor by their bytes. */
export function originalsOutsideJournal(database: Database): string[] {
  return database
    .prepare<[], string>(
      `SELECT path FROM files WHERE NOT EXISTS (SELECT 1 FROM journal WHERE journal.path = files.path)
         AND NOT EXISTS (SELECT 1 FROM journal WHERE journal.sha256 = files.sha256) ORDER BY path`,
    )
    .pluck()
    .all();
}

/** Where originals are that the journal has met elsewhere only, or nowhere. */
export function pathsOutsideJournal(database: Database): string[] {
  return database
    .prepare<[], string>(
      'SELECT path FROM files WHERE NOT EXISTS (SELECT 1 FROM journal WHERE journal.path = files.path)',
    )
    .pluck()
    .all();
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
