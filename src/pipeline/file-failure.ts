import { existsSync, realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { ParagrafError } from '../errors.ts';
import type { Reason } from '../errors.ts';
import { isGoneShare } from '../stages/read/is-gone-share.ts';
import { accessError } from './find-files.ts';

/** A full disk, a locked database or a missing model is no file's fault: where it lasts, it ends the run. */
const faultsOfTheRun: ReadonlySet<Reason> = new Set([
  'missing-dependency',
  'disk-full',
  'database-locked',
  'database-unusable',
]);

export function isFaultOfTheRun({ reason }: ParagrafError): boolean {
  return faultsOfTheRun.has(reason);
}

/**
 * The reason behind the failure of a file that was seen a moment ago.
 *
 * @throws what it was given when that is neither an expected failure nor the file system's: a defect.
 */
export function failureOf(path: string, cause: unknown): ParagrafError {
  if (cause instanceof ParagrafError) return cause;
  if (isSqliteError(cause)) return databaseFailure(cause);
  const code = codeOf(cause);
  if (code === 'ENOSPC' || code === 'EDQUOT') return diskFull(cause);
  if (isGoneShare(code)) return shareGone(path, cause);
  const error = accessError(path, cause);
  if (error.reason !== 'file-not-found') return error;
  if (!existsSync(dirname(path))) return shareGone(path, cause);
  const remedy = 'Import it again when it is back.';
  return new ParagrafError('file-vanished', `${path} disappeared during the run`, remedy);
}

export function replacedWhileRead(path: string): ParagrafError {
  const remedy = 'It is tried again; when nothing writes to it any more, it is stored.';
  return new ParagrafError('file-changed', `${path} was replaced while it was read`, remedy);
}

/**
 * Of a real path that was found a while ago: whoever may write to its folder may have put a link there since, to what is
 * not theirs to read.
 *
 * @throws ParagrafError `file-changed`; as the file system where nothing is there.
 */
export function refuseLink(path: string): void {
  if (realpathSync(path) !== path) throw replacedWhileRead(path);
}

function shareGone(path: string, cause: unknown): ParagrafError {
  const message = `${path} cannot be reached: its folder, disk or share has gone`;
  const remedy = 'Check the disk or the share; the next run tries again.';
  return new ParagrafError('share-gone', message, remedy, { cause });
}

function diskFull(cause: unknown): ParagrafError {
  const remedy = 'Make room and run the command again; it goes on where it stopped.';
  return new ParagrafError('disk-full', 'the disk that the database is on is full', remedy, { cause });
}

/** @throws what is neither for want of room nor of a lock: damage, or a statement that is wrong. */
function databaseFailure(cause: Error & { readonly code: unknown }): ParagrafError {
  const code = String(cause.code);
  if (code === 'SQLITE_FULL') return diskFull(cause);
  if (!/^SQLITE_(BUSY|LOCKED)/u.test(code)) throw cause;
  const remedy = 'Wait for the other program and run the command again; it goes on where it stopped.';
  return new ParagrafError('database-locked', 'another program holds the database', remedy, { cause });
}

function isSqliteError(error: unknown): error is Error & { readonly code: unknown } {
  return error instanceof Error && error.name === 'SqliteError' && 'code' in error;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
