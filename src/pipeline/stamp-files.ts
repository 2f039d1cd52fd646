import { statSync } from 'node:fs';
import type { FileStamp } from '../store/journal.ts';

/** How each file stands in its folder now; one that has gone is left out. */
export function* stampFiles(paths: readonly string[]): Generator<FileStamp> {
  for (const path of paths) {
    const entry = statSync(path, { throwIfNoEntry: false });
    if (entry !== undefined) yield { path, bytes: entry.size, mtime: entry.mtimeMs, ctime: entry.ctimeMs };
  }
}
