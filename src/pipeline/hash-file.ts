import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { ParagrafError } from '../errors.ts';

/**
 * SHA-256 of a file's bytes in lower-case hex, and how many they are. Reads in pieces: any size will do.
 *
 * @param idleSeconds how long to wait for the next piece.
 * @throws ParagrafError `share-gone` when none comes, as from a share that does not answer.
 */
export async function hashFile(path: string, idleSeconds = 60): Promise<{ sha256: string; bytes: number }> {
  const hash = createHash('sha256');
  const stream = createReadStream(path);
  const silence = setTimeout(() => stream.destroy(silentShare(path, idleSeconds)), idleSeconds * 1000);
  stream.on('data', () => silence.refresh());
  try {
    await pipeline(stream, hash);
  } finally {
    clearTimeout(silence);
  }
  return { sha256: hash.digest('hex'), bytes: stream.bytesRead };
}

function silentShare(path: string, seconds: number): ParagrafError {
  const message = `${path} cannot be reached: its disk or share has not answered for ${seconds} s`;
  return new ParagrafError('share-gone', message, 'Check the disk or the share; the next run tries again.');
}
