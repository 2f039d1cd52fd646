import { mkdtempSync, readdirSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openPictureReader } from '../../src/pipeline/open-picture-reader.ts';
import { usualPatience } from '../../src/stages/recognize/engines/engine-patience.ts';

/** What this process holds open, by path. */
function openFiles(): string[] {
  return readdirSync('/proc/self/fd').flatMap((handle) => {
    try {
      return [readlinkSync(`/proc/self/fd/${handle}`)];
    } catch {
      return []; // the listing's own handle
    }
  });
}

describe('openPictureReader', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'paragraf-'));
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true, force: true });
  });

  it('leaves no database open where there is no engine, however often it is tried', async () => {
    vi.stubEnv('PATH', folder);
    const database = join(folder, 'a.sqlite');
    for (let picture = 0; picture < 3; picture++)
      await expect(openPictureReader('tesseract', database, usualPatience)).rejects.toThrow(
        'tesseract 5 is not installed',
      );
    expect(openFiles().filter((path) => path.startsWith(folder))).toEqual([]);
  });
});
