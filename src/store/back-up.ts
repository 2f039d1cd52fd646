import { linkSync, existsSync, readdirSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import type { Database } from 'better-sqlite3';
import { ParagrafError } from '../errors.ts';
import { syncPath } from './sync-path.ts';

export interface BackupOptions {
  /** Whether a file of that name is replaced. */
  readonly overwrite: boolean;
  /** Called now and then with the pages of the database copied, and how many there are. */
  readonly onProgress: (done: number, total: number) => void;
  /** When aborted the backup ends and nothing of it is left. */
  readonly signal: AbortSignal;
}

/** How many rows each table holds, by name. */
export type RowCounts = Readonly<Record<string, number>>;

export interface Backup {
  /** Absolute. */
  readonly path: string;
  readonly bytes: number;
  readonly rows: RowCounts;
}

/** Pages of the database copied before others have their turn. */
const pagesAtOnce = 2000;

/**
 * Copies a database as it stands at this moment while others go on writing to it, opens the copy, checks it, and only
 * then gives it its name: under that name there is never half a backup.
 *
 * @param database open to read; nothing else may use this connection meanwhile.
 * @throws ParagrafError `usage` when the name is taken or cannot be used; `backup-failed` when the copy cannot be
 *   written or is not whole.
 */
export async function backUp(database: Database, target: string, options: BackupOptions): Promise<Backup> {
  const path = resolve(target);
  refuseTarget(database, path, options.overwrite);
  removeRemains(path);
  const copy = `${path}.part-${process.pid}`;
  try {
    const rows = await copySnapshot(database, copy, options);
    checkCopy(copy, rows);
    syncPath(copy);
    giveName(copy, path, options.overwrite);
    syncPath(dirname(path));
    return { path, bytes: statSync(path).size, rows };
  } catch (error) {
    if (error instanceof ParagrafError || options.signal.aborted) throw error;
    throw backupFailed(`cannot be written: ${messageOf(error)}`, path, { cause: error });
  } finally {
    removeCopy(copy);
  }
}

/** All within one reading transaction: the backup is of that moment, and what others write does not begin it anew. */
async function copySnapshot(
  database: Database,
  copy: string,
  { onProgress, signal }: BackupOptions,
): Promise<RowCounts> {
  database.exec('BEGIN');
  try {
    const rows = countRows(database);
    await database.backup(copy, {
      progress: ({ totalPages, remainingPages }) => {
        onProgress(totalPages - remainingPages, totalPages);
        signal.throwIfAborted();
        return pagesAtOnce;
      },
    });
    return rows;
  } finally {
    database.exec('COMMIT');
  }
}

/** Rows of every table that holds content; the index's own tables are left to its own check. */
function countRows(database: Database): RowCounts {
  const tables = database
    .prepare<[], string>(
      `SELECT name FROM pragma_table_list
       WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name`,
    )
    .pluck()
    .all();
  return Object.fromEntries(
    tables.map((name) => [name, Number(database.prepare(`SELECT count(*) FROM "${name}"`).pluck().get())]),
  );
}

/** A copy is one file, without a journal beside it. */
function checkCopy(copy: string, expected: RowCounts): void {
  const database = new BetterSqlite(copy);
  try {
    database.pragma('journal_mode = DELETE');
    const [problem] = database.pragma('integrity_check(1)', { simple: false }) as {
      integrity_check: string;
    }[];
    if (problem?.integrity_check !== 'ok') throw notWhole(copy, problem?.integrity_check ?? 'no answer');
    const [broken] = database.pragma('foreign_key_check') as { table: string }[];
    if (broken !== undefined) throw notWhole(copy, `a row of ${broken.table} belongs to nothing`);
    const found = countRows(database);
    const other = Object.keys(expected).find((name) => found[name] !== expected[name]);
    if (other !== undefined)
      throw notWhole(copy, `${other} has ${found[other] ?? 0} rows in place of ${expected[other] ?? 0}`);
  } finally {
    database.close();
  }
}

function giveName(copy: string, path: string, overwrite: boolean): void {
  if (overwrite) renameSync(copy, path);
  // Unlike a rename, a link never takes the place of what another has written there meanwhile.
  else linkOrRename(copy, path);
}

function linkOrRename(copy: string, path: string): void {
  try {
    linkSync(copy, path);
  } catch (error) {
    if (existsSync(path)) throw nameTaken(path);
    // FAT and some shares know no links.
    if (!(error instanceof Error && 'code' in error && error.code !== 'ENOSPC')) throw error;
    renameSync(copy, path);
  }
}

function refuseTarget(database: Database, path: string, overwrite: boolean): void {
  if (!existsSync(dirname(path))) throw misplaced('is in a folder that does not exist', path);
  if (!existsSync(path)) return;
  const own = realpathSync(database.name);
  if ([own, `${own}-wal`, `${own}-shm`].includes(realpathSync(path)))
    throw misplaced('is the database itself', path);
  if (!statSync(path).isFile()) throw misplaced('is no file', path);
  if (!overwrite) throw nameTaken(path);
}

/** What backups that were killed have left under this name. */
function removeRemains(path: string): void {
  const start = `${basename(path)}.part-`;
  for (const name of readdirSync(dirname(path))) {
    const pid = name.startsWith(start) ? Number(/^\d+/u.exec(name.slice(start.length))?.[0]) : Number.NaN;
    if (Number.isInteger(pid) && !isRunning(pid)) rmSync(join(dirname(path), name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function removeCopy(copy: string): void {
  for (const ending of ['', '-journal', '-wal', '-shm']) rmSync(`${copy}${ending}`, { force: true });
}

function notWhole(copy: string, why: string): ParagrafError {
  const remedy = 'Run paragraf verify: the database may be damaged. The disk of the backup may be too.';
  return new ParagrafError('backup-failed', `the backup ${copy} is not whole: ${why}`, remedy);
}

function nameTaken(path: string): ParagrafError {
  const remedy = 'Choose another name, or replace it with --overwrite.';
  return new ParagrafError('usage', `the backup ${path} is there already`, remedy);
}

function misplaced(why: string, path: string): ParagrafError {
  return new ParagrafError('usage', `the backup ${path} ${why}`, 'Name a new file in a folder that exists.');
}

function backupFailed(why: string, path: string, options?: ErrorOptions): ParagrafError {
  const remedy = 'Choose another place with room for the whole database, and run the command again.';
  return new ParagrafError('backup-failed', `the backup ${path} ${why}`, remedy, options);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
