import type { Database } from 'better-sqlite3';
import { prepared } from './prepared.ts';

/** A program that may ask. */
export interface WebToken {
  readonly name: string;
  /** Else it only reads. */
  readonly mayCorrect: boolean;
  readonly addedAt: string;
}

interface Row extends Omit<WebToken, 'mayCorrect'> {
  readonly mayCorrect: 0 | 1;
}

const columns = 'name, may_correct AS mayCorrect, added_at AS addedAt';

export function findWebToken(database: Database, tokenHash: string): WebToken | null {
  const find = prepared<[string], Row>(database, `SELECT ${columns} FROM web_tokens WHERE token_hash = ?`);
  const row = find.get(tokenHash);
  return row === undefined ? null : tokenOf(row);
}

export function listWebTokens(database: Database): WebToken[] {
  return database.prepare<[], Row>(`SELECT ${columns} FROM web_tokens ORDER BY name`).all().map(tokenOf);
}

/** Lets a program ask; the token that one of the same name had is worth nothing from now on. */
export function saveWebToken(
  database: Database,
  { name, mayCorrect }: Pick<WebToken, 'name' | 'mayCorrect'>,
  tokenHash: string,
): void {
  database
    .prepare(
      'INSERT OR REPLACE INTO web_tokens (name, token_hash, may_correct, added_at) VALUES (?, ?, ?, ?)',
    )
    .run(name.normalize('NFC'), tokenHash, mayCorrect ? 1 : 0, new Date().toISOString());
}

/** @returns whether there was one of that name. */
export function removeWebToken(database: Database, name: string): boolean {
  return database.prepare('DELETE FROM web_tokens WHERE name = ?').run(name.normalize('NFC')).changes > 0;
}

function tokenOf({ mayCorrect, ...row }: Row): WebToken {
  return { ...row, mayCorrect: mayCorrect === 1 };
}
