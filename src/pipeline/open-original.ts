import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import type { Original } from '../store/originals.ts';

/** An original that is the one that was read, open to be sent. */
export interface OpenOriginal {
  readonly bytes: number;
  /** The file's bytes, once; what it was opened with is closed at their end, and where they are no longer wanted. */
  readonly content: () => AsyncIterable<Buffer>;
  readonly close: () => Promise<void>;
}

/** Why there is none: no file at its places, another file there, or one that cannot be read. */
export type LostOriginal = 'missing' | 'changed' | 'unreadable';

/** A share that has not answered for so long does not, in milliseconds. */
const patience = 30_000;

/**
 * Opens an original at the first of its places where the bytes are those that were read. They are hashed before any is
 * given, and given from what was hashed, not from whatever has the name by then.
 *
 * @param paths absolute; the likeliest first.
 */
export async function openOriginal(
  { sha256, bytes }: Pick<Original, 'sha256' | 'bytes'>,
  paths: readonly string[],
): Promise<OpenOriginal | LostOriginal> {
  let lost: LostOriginal | null = null;
  for (const path of paths) {
    const found = await openAt(path, sha256, bytes);
    if (typeof found !== 'string') return found;
    // What is said of the likeliest place; another file there tells more than none elsewhere.
    lost = lost === null || lost === 'missing' ? found : lost;
  }
  return lost ?? 'missing';
}

async function openAt(path: string, sha256: string, bytes: number): Promise<OpenOriginal | LostOriginal> {
  const file = await inTime(open(path, constants.O_RDONLY | constants.O_NONBLOCK)).catch(lostBy);
  if (typeof file === 'string') return file;
  try {
    const isSame = await isOriginal(file, sha256, bytes);
    if (isSame) return { bytes, content: () => contentOf(file), close: () => file.close() };
    await file.close();
    return 'changed';
  } catch {
    void file.close().catch(() => undefined);
    return 'unreadable';
  }
}

async function isOriginal(file: FileHandle, sha256: string, bytes: number): Promise<boolean> {
  const entry = await inTime(file.stat());
  // Another size is another file, and needs no reading.
  if (!entry.isFile() || entry.size !== bytes) return false;
  const hash = createHash('sha256');
  for await (const piece of piecesOf(file)) hash.update(piece);
  return hash.digest('hex') === sha256;
}

async function* contentOf(file: FileHandle): AsyncGenerator<Buffer> {
  try {
    yield* piecesOf(file);
  } finally {
    await file.close();
  }
}

async function* piecesOf(file: FileHandle): AsyncGenerator<Buffer> {
  let at = 0;
  for (;;) {
    const { bytesRead, buffer } = await inTime(file.read(Buffer.alloc(1 << 16), 0, 1 << 16, at));
    if (bytesRead === 0) return;
    at += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}

function lostBy(error: unknown): LostOriginal {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'unreadable';
}

/** @throws Error where nothing has come for long: what waits for a share cannot be ended, and is left behind. */
async function inTime<Of>(coming: Promise<Of>): Promise<Of> {
  let silence: NodeJS.Timeout | undefined;
  const silent = new Promise<never>((_resolve, reject) => {
    silence = setTimeout(() => reject(new Error('the disk or share does not answer')), patience);
  });
  try {
    return await Promise.race([coming, silent]);
  } finally {
    clearTimeout(silence);
  }
}
