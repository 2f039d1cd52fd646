import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** The folder of the installed Tesseract's models; null where it is not installed, or lacks one that the tests need. */
export function nativeModelFolder(): string | null {
  const { stdout } = spawnSync('tesseract', ['--list-langs'], { encoding: 'utf8' });
  const models = (stdout ?? '').split('\n');
  const folder = /"(.+)"/u.exec(models[0] ?? '')?.[1];
  const isWhole = models.includes('swe') && models.some((name) => /^(script\/)?Latin$/u.test(name));
  if (folder !== undefined && isWhole) return join(folder);
  process.stderr.write('skipped: tests of the installed tesseract, which needs its models swe and Latin\n');
  return null;
}
