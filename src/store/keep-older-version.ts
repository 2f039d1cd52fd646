import { existsSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import type { Database } from 'better-sqlite3';
import { ParagrafError } from '../errors.ts';
import { syncPath } from './sync-path.ts';

/**
 * Keeps a database as it is before an upgrade, whole and checked, as `arkiv.sqlite.version-4` beside it. One that is
 * there already, of an earlier upgrade, stays: the new one gets a number after it.
 *
 * @returns the copy's path; null when another process has upgraded the database meanwhile.
 * @throws ParagrafError `backup-failed`.
 */
export function keepOlderVersion(database: Database, file: string, version: number): string | null {
  const copy = `${file}.upgrade-${process.pid}`;
  try {
    rmSync(copy, { force: true });
    database.prepare('VACUUM INTO ?').run(copy);
    if (checkedVersion(copy) !== version) return null;
    syncPath(copy);
    const kept = freeName(`${file}.version-${version}`);
    renameSync(copy, kept);
    syncPath(dirname(kept));
    return kept;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new ParagrafError(
      'backup-failed',
      `${file} is of an older version, and the copy that is kept before it is upgraded cannot be made: ${why}`,
      'Make room for a second copy of the database beside it and run the command again. Nothing has been changed.',
      { cause: error },
    );
  } finally {
    for (const rest of [copy, `${copy}-journal`]) rmSync(rest, { force: true, recursive: true });
  }
}

function checkedVersion(copy: string): number {
  const database = new BetterSqlite(copy, { readonly: true });
  try {
    const health = String(database.pragma('integrity_check(1)', { simple: true }));
    if (health !== 'ok') throw new Error(`the copy is not whole: ${health}`);
    return Number(database.pragma('user_version', { simple: true }));
  } finally {
    database.close();
  }
}

function freeName(wanted: string): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted}.${number}`;
    if (!existsSync(name)) return name;
  }
}
