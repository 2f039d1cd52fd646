import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** The folder of the installed Tesseract's models; null where it is not installed, or lacks one that the tests need. */
export function nativeModelFolder(): string | null {
  const { stdout } = spawnSync('tesseract', ['--list-langs'], { encoding: 'utf8' });
  const models = (stdout ?? '').split('\n');
  const folder = /"(.+)"/u.exec(models[0] ?? '')?.[1];
  if (folder !== undefined && models.includes('swe')) return join(folder);
  process.stderr.write('skipped: tests of the installed tesseract, which needs its model swe\n');
  return null;
}
