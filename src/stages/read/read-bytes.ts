import { open, readFile, stat } from 'node:fs/promises';
import type { ParagrafError } from '../../errors.ts';
import { detectFormat } from './detect-format.ts';
import { isGoneShare } from './is-gone-share.ts';
import { messageOf, unusableFile } from './unusable-file.ts';

/** Node reads no more than this at once, in bytes. */
const mostAtOnce = 2 ** 31 - 1;
/** So much of a larger file tells what it is, in bytes. */
const beginning = 65_536;

/**
 * The whole file.
 *
 * @throws ParagrafError `file-not-found`, `permission-denied`, `symlink-loop`, `empty-file`, `file-too-large`,
 *   `share-gone`, or `file-vanished` when it goes while it is read.
 */
export async function readBytes(path: string): Promise<Uint8Array> {
  const entry = await stat(path).catch((error: unknown) => {
    throw accessError(path, error, 'file-not-found');
  });
  // A pipe would be waited for without end.
  if (!entry.isFile()) throw unusableFile('unknown-format', path, 'is not an ordinary file');
  if (entry.size === 0) throw unusableFile('empty-file', path, 'is empty');
  if (entry.size > mostAtOnce) throw await tooLarge(path, entry.size);
  return readFile(path).catch((error: unknown) => {
    throw accessError(path, error, 'file-vanished');
  });
}

/** A film is not to be split and tried again. */
async function tooLarge(path: string, size: number): Promise<ParagrafError> {
  const kind = detectFormat(await readBeginning(path));
  return typeof kind === 'string'
    ? unusableFile('file-too-large', path, `is ${(size / 1e9).toFixed(2)} GB: more than can be read at once`)
    : unusableFile('unknown-format', path, `is ${kind.unknown}`);
}

async function readBeginning(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(beginning), 0, beginning, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function accessError(
  path: string,
  error: unknown,
  whenMissing: 'file-not-found' | 'file-vanished',
): ParagrafError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (isGoneShare(code))
    return unusableFile('share-gone', path, `cannot be read: ${messageOf(error)}`, error);
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return unusableFile(whenMissing, path, 'does not exist', error);
    case 'ELOOP':
      return unusableFile('symlink-loop', path, 'is a link that leads back to itself', error);
    case 'ERR_FS_FILE_TOO_LARGE':
      return unusableFile('file-too-large', path, 'has grown larger than can be read at once', error);
    case 'EACCES':
    case 'EPERM':
      return unusableFile('permission-denied', path, 'may not be read', error);
    default:
      return unusableFile('damaged-file', path, `cannot be read from its disk: ${messageOf(error)}`, error);
  }
}
