import { statSync } from 'node:fs';
import type { FileStamp } from '../store/journal.ts';

/** The coarsest clock of a file system, in milliseconds: FAT's. What has changed within it may change again unseen. */
const coarsestClock = 2000;

/** How each file stands in its folder now; one that cannot be reached is left out. */
export function* stampFiles(paths: Iterable<string>): Generator<FileStamp> {
  for (const path of paths) {
    const stamp = stampFile(path);
    if (stamp !== null) yield stamp;
  }
}

function stampFile(path: string): FileStamp | null {
  try {
    const { size: bytes, mtimeMs: mtime, ctimeMs: ctime } = statSync(path);
    const isSettled = Date.now() - Math.max(mtime, ctime) > coarsestClock;
    return { path, bytes, mtime: isSettled ? mtime : null, ctime };
  } catch {
    return null;
  }
}
