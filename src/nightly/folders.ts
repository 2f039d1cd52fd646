import { accessSync, constants, existsSync, lstatSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import type { Database } from 'better-sqlite3';
import type { Settings } from '../config.ts';
import { ParagrafError } from '../errors.ts';
import { isGoneShare } from '../stages/read/is-gone-share.ts';
import { hasUsedInbox } from '../store/nights.ts';
import { newestOriginalsBelow } from '../store/read-night-minutes.ts';
import { isMarked, markArchive, markOf } from './archive-mark.ts';

/** Where a night works: absolute paths, links resolved. */
export interface Folders {
  readonly inbox: string;
  readonly archive: string;
  readonly quarantine: string;
  readonly reports: string;
}

type FolderName = keyof Folders;
/** What to do where a folder that was in use cannot be reached. */
export const remedyForShare = 'Check the disk or the share; the next night tries again.';
const folderNames: readonly FolderName[] = ['inbox', 'archive', 'quarantine', 'reports'];

/**
 * The folders of the settings, refused where one lies in another: a night would take in what it has put away.
 * Nothing is made yet.
 *
 * @throws ParagrafError `invalid-setting`.
 */
export function chooseFolders(settings: Settings): Folders {
  const { inbox, archive, quarantine, database } = settings;
  const reports = settings.reports ?? join(dirname(resolve(database)), 'rapporter');
  const folders = {
    inbox: realPlace(required('inbox', inbox)),
    archive: realPlace(required('archive', archive)),
    quarantine: realPlace(required('quarantine', quarantine)),
    reports: realPlace(reports),
  };
  refuseDatabaseIn(folders, realPlace(database));
  refuseOverlaps(folders);
  return folders;
}

function required(name: FolderName, value: string | null): string {
  if (value !== null) return value;
  throw new ParagrafError(
    'invalid-setting',
    `paragraf nightly needs the folder ${name}`,
    `Name it with --${name}, PARAGRAF_${name.toUpperCase()} or in the settings file.`,
  );
}

/** Of a place that does not exist yet, its nearest folder's real path and the rest. */
function realPlace(path: string): string {
  const absolute = resolve(path);
  if (existsSync(absolute)) return realpathSync(absolute);
  const parent = dirname(absolute);
  return parent === absolute ? absolute : join(realPlace(parent), basename(absolute));
}

function refuseOverlaps(folders: Folders): void {
  for (const outer of folderNames) {
    const inner = folderNames.find((name) => name !== outer && isWithin(folders[name], folders[outer]));
    if (inner === undefined) continue;
    throw new ParagrafError(
      'invalid-setting',
      `${inner} (${folders[inner]}) lies in ${outer} (${folders[outer]})`,
      'Choose folders that lie beside each other.',
    );
  }
}

function refuseDatabaseIn({ inbox, quarantine }: Folders, database: string): void {
  const folder = [inbox, quarantine].find((each) => isWithin(database, each));
  if (folder === undefined) return;
  throw new ParagrafError(
    'invalid-setting',
    `the database ${database} lies in ${folder}, which nightly moves files out of or into`,
    'Put the database beside it.',
  );
}

/** Whether a place is a folder or lies below it. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
}

/** The inbox as nights remember it: links are not looked through, which lead nowhere when a share is gone. */
export function inboxAsSet({ inbox }: Pick<Settings, 'inbox'>): string | null {
  return inbox === null ? null : resolve(inbox);
}

/**
 * Makes sure that all folders are there and may be used. A share that is not mounted must not be taken for an empty
 * folder: the inbox is never made, and an archive that has held originals must show one of the newest, or the mark that it
 * got while it did: originals may be removed on purpose.
 *
 * @param inboxSet the inbox as it is set: one that a night has used is a share that has gone, any other a setting that is
 * wrong.
 * @throws ParagrafError `share-gone`, `file-not-found`, `permission-denied`.
 */
export function prepareFolders(folders: Folders, database: Database, inboxSet: string | null): void {
  if (!existsSync(folders.inbox))
    throw inboxGone(folders.inbox, inboxSet !== null && hasUsedInbox(database, inboxSet));
  refuseWrongArchive(folders.archive, database);
  for (const name of folderNames) {
    if (leadsNowhere(folders[name])) throw folderGone(name, folders[name]);
    try {
      if (!existsSync(folders[name])) mkdirSync(folders[name], { recursive: true });
      if (!statSync(folders[name]).isDirectory()) throw new Error('it is a file');
      accessSync(folders[name], constants.R_OK | constants.W_OK | constants.X_OK);
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : String(cause);
      const isGone = cause instanceof Error && 'code' in cause && isGoneShare(String(cause.code));
      throw new ParagrafError(
        isGone ? 'share-gone' : 'permission-denied',
        `${name} (${folders[name]}) cannot be used: ${why}`,
        isGone ? remedyForShare : 'Give the user that runs Paragraf the right to read and write it.',
        { cause },
      );
    }
  }
  if (!isMarked(folders.archive) && findNewestOriginals(database, folders.archive) === 'there')
    markArchive(folders.archive);
}

/** @throws ParagrafError `share-gone` where the archive has held originals, and shows neither one of the newest nor its mark. */
function refuseWrongArchive(archive: string, database: Database): void {
  if (!isMarked(archive) && findNewestOriginals(database, archive) === 'gone') throw archiveGone(archive);
}

/**
 * To be asked before a file is put there: a share may go while the night works, and its files would be written to the disk
 * below.
 *
 * @throws ParagrafError `share-gone`.
 */
export function requireFolder(folders: Folders, name: 'archive' | 'quarantine', database: Database): void {
  const path = folders[name];
  if (!existsSync(path)) throw folderGone(name, path);
  if (name === 'archive') refuseWrongArchive(path, database);
}

/** Whether an archive shows any of its newest originals; `none` where it has been given none. */
export function findNewestOriginals(database: Database, archive: string): 'none' | 'there' | 'gone' {
  const originals = newestOriginalsBelow(database, archive);
  if (originals.length === 0) return 'none';
  return originals.some((path) => existsSync(path)) ? 'there' : 'gone';
}

/** A link to what a share holds while it is mounted. */
function leadsNowhere(path: string): boolean {
  return !existsSync(path) && lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

function folderGone(name: FolderName, path: string): ParagrafError {
  return new ParagrafError('share-gone', `${name} (${path}) is not there any more`, remedyForShare);
}

function inboxGone(path: string, wasUsed: boolean): ParagrafError {
  return new ParagrafError(
    wasUsed ? 'share-gone' : 'file-not-found',
    `inbox (${path}) is not there`,
    'See that its disk or share is mounted. Else make the folder.',
  );
}

function archiveGone(path: string): ParagrafError {
  const isThere = existsSync(path);
  const what = isThere ? 'shows none of the newest originals that it was given' : 'is not there';
  const removed = isThere
    ? `touch ${markOf(path)}`
    : `make the folder again and, in it, the empty file ${basename(markOf(path))}`;
  return new ParagrafError(
    'share-gone',
    `archive (${path}) ${what}`,
    `See that its disk or share is mounted. Where the originals have been moved: paragraf verify FOLDER --mend. Where they were removed on purpose: ${removed}.`,
  );
}
