import { readFile, stat } from 'node:fs/promises';
import type { ParagrafError } from '../../errors.ts';
import { messageOf, unusableFile } from './unusable-file.ts';

/**
 * The whole file.
 *
 * @throws ParagrafError `file-not-found`, `permission-denied`, `symlink-loop`, `empty-file`, or `file-vanished` when
 *   it goes while it is read.
 */
export async function readBytes(path: string): Promise<Uint8Array> {
  const entry = await stat(path).catch((error: unknown) => {
    throw accessError(path, error, 'file-not-found');
  });
  // A pipe would be waited for without end.
  if (!entry.isFile()) throw unusableFile('unknown-format', path, 'is not an ordinary file');
  if (entry.size === 0) throw unusableFile('empty-file', path, 'is empty');
  return readFile(path).catch((error: unknown) => {
    throw accessError(path, error, 'file-vanished');
  });
}

function accessError(
  path: string,
  error: unknown,
  whenMissing: 'file-not-found' | 'file-vanished',
): ParagrafError {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return unusableFile(whenMissing, path, 'does not exist', error);
    case 'ESTALE':
      return unusableFile('file-vanished', path, 'disappeared while it was read', error);
    case 'ELOOP':
      return unusableFile('symlink-loop', path, 'is a link that leads back to itself', error);
    case 'EACCES':
    case 'EPERM':
      return unusableFile('permission-denied', path, 'may not be read', error);
    default:
      return unusableFile('damaged-file', path, `cannot be read from its disk: ${messageOf(error)}`, error);
  }
}
