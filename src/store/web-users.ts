import type { Database } from 'better-sqlite3';
import { prepared } from './prepared.ts';

/** Somebody who may sign in. */
export interface WebUser {
  readonly name: string;
  /** A hash. */
  readonly password: string;
  readonly addedAt: string;
}

const columns = 'name, password, added_at AS addedAt';

/** By name; upper and lower case letters of ASCII are the same. */
export function findWebUser(database: Database, name: string): WebUser | null {
  const sql = `SELECT ${columns} FROM web_users WHERE name = ?`;
  return prepared<[string], WebUser>(database, sql).get(name.normalize('NFC')) ?? null;
}

export function listWebUsers(database: Database): WebUser[] {
  return database.prepare<[], WebUser>(`SELECT ${columns} FROM web_users ORDER BY name`).all();
}

export function hasWebUsers(database: Database): boolean {
  return prepared<[], { found: 1 }>(database, 'SELECT 1 AS found FROM web_users LIMIT 1').get() !== undefined;
}

/** Adds a user, or gives one another password: who is signed in with the old one is no longer. */
export function saveWebUser(database: Database, name: string, password: string): void {
  const own = name.normalize('NFC');
  const save = database.transaction(() => {
    database.prepare('DELETE FROM web_sessions WHERE name = ?').run(own);
    database
      .prepare(
        `INSERT INTO web_users (name, password, added_at) VALUES (?, ?, ?)
         ON CONFLICT (name) DO UPDATE SET password = excluded.password`,
      )
      .run(own, password, new Date().toISOString());
  });
  save.immediate();
}

/** @returns whether there was one of that name. */
export function removeWebUser(database: Database, name: string): boolean {
  return database.prepare('DELETE FROM web_users WHERE name = ?').run(name.normalize('NFC')).changes > 0;
}
