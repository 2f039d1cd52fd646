import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, link, lstat, mkdir, open, readdir, rename, stat, unlink, utimes } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { refuseLink } from '../pipeline/file-failure.ts';
import { marksOf } from '../pipeline/file-marks.ts';
import { hashFile } from '../pipeline/hash-file.ts';
import { fitName, longestName } from './fit-name.ts';

/** A file whose copy stands in its new place while the old one is still there. */
export interface PlacedFile {
  /** Where it stands now. */
  readonly path: string;
  readonly sha256: string;
  /** Whether this made it; else the same bytes stood there already. */
  readonly made: boolean;
}

const temporaryName = /^\.paragraf-[0-9a-f-]+\.tmp$/u;

/**
 * Puts a copy of a file into another folder, safe on its disk. A copy on the same disk too: a scanner that opens its old
 * file once more must not write into the archive. A different file of the same name is never overwritten: the new one
 * becomes `protokoll-2.pdf`. The same bytes under the same name stay one file. A name that is too long is shortened.
 *
 * @param source absolute, links resolved: what leads over a link by now is refused.
 * @param folder absolute.
 * @param name the wanted path below it.
 * @param longest the most bytes that its last part may have.
 */
export async function placeFile(
  source: string,
  folder: string,
  name: string,
  longest = longestName,
): Promise<PlacedFile> {
  refuseLink(source);
  await makeFolder(dirname(join(folder, name)));
  const temporary = join(folder, `.paragraf-${randomUUID()}.tmp`);
  try {
    await copySafely(source, temporary);
    // Of the copy: what is on the disk counts, not what was asked for.
    const { sha256 } = await hashFile(temporary);
    for (let number = 1; ; number += 1) {
      const path = join(folder, numbered(name, number, longest));
      const made = await linkUnlessThere(temporary, path);
      if (made) await syncFolder(dirname(path));
      if (made || (await holds(path, sha256))) return { path, sha256, made };
    }
  } finally {
    await unlink(temporary).catch(() => {});
  }
}

/** Takes the file from its old place, unless another has come there since. @param marks of the old file, before it was placed. */
export async function removeSource(source: string, marks: string): Promise<boolean> {
  if (marksOf(source) !== marks) return false;
  await unlink(source);
  await syncFolder(dirname(source));
  return true;
}

/** Removes what a killed run has left of a copy. */
export async function removeHalfCopies(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (temporaryName.test(name)) await unlink(join(folder, name));
  }
}

/** `2024/protokoll.pdf`, 2 -> `2024/protokoll-2.pdf`; without the number for 1. */
function numbered(name: string, number: number, longest: number): string {
  const extension = extname(name);
  const ending = number === 1 ? extension : `-${number}${extension}`;
  return join(dirname(name), fitName(basename(name, extension), ending, longest));
}

async function copySafely(source: string, path: string): Promise<void> {
  await copyFile(source, path, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
  const { atime, mtime } = await stat(source);
  await utimes(path, atime, mtime);
  await syncFile(path);
}

/** As a rename that fails where it would overwrite. @returns false when something of that name is there. */
async function linkUnlessThere(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if (await exists(to)) return false;
    // A file system without links, as some shares are.
    if (codeOf(error) === 'ENOSPC') throw error;
    await rename(from, to);
    return true;
  }
}

async function holds(path: string, sha256: string): Promise<boolean> {
  const entry = await lstat(path);
  return entry.isFile() && (await hashFile(path)).sha256 === sha256;
}

async function exists(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => null)) !== null;
}

/** Nothing counts as moved before the disk has it. */
async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r');
  await file.sync().finally(() => file.close());
}

/** With all that lead to it, each safe on the disk. */
async function makeFolder(path: string): Promise<void> {
  const first = await mkdir(path, { recursive: true });
  if (first === undefined) return;
  for (let made = path; made.length >= first.length; made = dirname(made)) await syncFolder(dirname(made));
}

/** A folder's own entries; some file systems cannot, and keep them in order themselves. */
async function syncFolder(path: string): Promise<void> {
  await syncFile(path).catch(() => {});
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
