import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** As the engine's images have it: what a killed process leaves under it is removed with those (tesseract-native.ts). */
const folderPrefix = 'paragraf-ocr-';

/** A file's bytes on disk, under no name: nobody can change them, and they are gone with the process. */
export class SpoolFile {
  readonly size: number;
  /** The operating system's number for it. */
  readonly handle: number;

  private constructor(handle: number, size: number) {
    this.handle = handle;
    this.size = size;
  }

  /** Null where there is no room for it, or no leave. */
  static of(bytes: Uint8Array): SpoolFile | null {
    let folder: string | null = null;
    try {
      folder = mkdtempSync(join(tmpdir(), folderPrefix));
      const path = join(folder, 'file');
      writeFileSync(path, bytes, { mode: 0o600 });
      return new SpoolFile(openSync(path, 'r'), bytes.length);
    } catch {
      return null;
    } finally {
      if (folder !== null) rmSync(folder, { recursive: true, force: true });
    }
  }

  close(): void {
    closeSync(this.handle);
  }
}

/** Fills a place in memory from a place in a file; false where that does not lie in it, or cannot be read. */
export function fillFrom(handle: number, target: Uint8Array, from: number): boolean {
  try {
    let done = 0;
    while (done < target.length) {
      const read = readSync(handle, target, done, target.length - done, from + done);
      if (read === 0) return false;
      done += read;
    }
    return true;
  } catch {
    return false;
  }
}
