import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { ParagrafError } from '../errors.ts';

/** SHA-256 in lower-case hex, and how many bytes it is of. */
interface Hashed {
  readonly sha256: string;
  readonly bytes: number;
}

/**
 * The hash of a file's bytes. Reads in pieces: any size will do.
 *
 * @param idleSeconds how long to wait for the file to open, and for each next piece.
 * @throws ParagrafError `share-gone` when none comes, as from a share that does not answer.
 */
export function hashFile(path: string, idleSeconds = 60): Promise<Hashed> {
  return new Promise((resolve, reject) => {
    const given = new AbortController();
    // What waits for a share cannot be ended: it is left behind.
    const silence = setTimeout(() => {
      given.abort();
      reject(silentShare(path, idleSeconds));
    }, idleSeconds * 1000);
    const done = hashPieces(path, given.signal, () => silence.refresh());
    void done.then(resolve, reject).finally(() => clearTimeout(silence));
  });
}

async function hashPieces(path: string, givenUp: AbortSignal, onPiece: () => void): Promise<Hashed> {
  const hash = createHash('sha256');
  let bytes = 0;
  // A pipe that has taken a file's place would else be waited for where it is opened.
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  for await (const piece of file.createReadStream() as AsyncIterable<Buffer>) {
    if (givenUp.aborted) break;
    onPiece();
    hash.update(piece);
    bytes += piece.length;
  }
  return { sha256: hash.digest('hex'), bytes };
}

function silentShare(path: string, seconds: number): ParagrafError {
  const message = `${path} cannot be reached: its disk or share has not answered for ${seconds} s`;
  return new ParagrafError('share-gone', message, 'Check the disk or the share; the next run tries again.');
}
