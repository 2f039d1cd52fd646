import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { syncPath } from '../store/sync-path.ts';

/** Writes a small file so that a reader sees the old one or the new one, never a part. A link in its way is not followed. */
export function writeWhole(path: string, text: string): void {
  const temporary = join(dirname(path), temporaryOf(basename(path)));
  rmSync(temporary, { force: true });
  const file = openSync(temporary, 'wx');
  try {
    writeFileSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(temporary, path);
  syncPath(dirname(path));
}

/** The name of a file while it is written. */
export function temporaryOf(name: string): string {
  return `.${name}.tmp`;
}
