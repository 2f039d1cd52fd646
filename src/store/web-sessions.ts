import type { Database } from 'better-sqlite3';
import { prepared } from './prepared.ts';

/** Somebody signed in. Times are milliseconds since 1970. */
export interface WebSession {
  readonly name: string;
  readonly createdAt: number;
  readonly usedAt: number;
}

export function findWebSession(database: Database, tokenHash: string): WebSession | null {
  const sql =
    'SELECT name, created_at AS createdAt, used_at AS usedAt FROM web_sessions WHERE token_hash = ?';
  return prepared<[string], WebSession>(database, sql).get(tokenHash) ?? null;
}

/** Begins a session, and takes those away that ended before a moment. */
export function saveWebSession(
  database: Database,
  tokenHash: string,
  { name, createdAt, usedAt }: WebSession,
  ended: { readonly createdBefore: number; readonly usedBefore: number },
): void {
  const save = database.transaction(() => {
    database
      .prepare('DELETE FROM web_sessions WHERE created_at < ? OR used_at < ?')
      .run(ended.createdBefore, ended.usedBefore);
    database
      .prepare('INSERT INTO web_sessions (token_hash, name, created_at, used_at) VALUES (?, ?, ?, ?)')
      .run(tokenHash, name, createdAt, usedAt);
  });
  save.immediate();
}

export function touchWebSession(database: Database, tokenHash: string, usedAt: number): void {
  prepared<[number, string], never>(database, 'UPDATE web_sessions SET used_at = ? WHERE token_hash = ?').run(
    usedAt,
    tokenHash,
  );
}

export function removeWebSession(database: Database, tokenHash: string): void {
  prepared<[string], never>(database, 'DELETE FROM web_sessions WHERE token_hash = ?').run(tokenHash);
}
