import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** All that the language file is made from, its own code and the code that it shares with repair among it. */
const sources = [
  'scripts/language',
  'scripts/channel/tables',
  'scripts/fixtures/split.ts',
  'fixtures/corpus',
  'fixtures/truth',
  'fixtures/split.json',
  'src/stages/repair',
  'package-lock.json',
];

/** True when nothing that the file is made from has changed since it was written. */
export function isFresh(file: string): boolean {
  if (!existsSync(file)) return false;
  const written = statSync(file).mtimeMs;
  return sources.every((source) => newestIn(join(root, source)) < written);
}

/** Of a folder: of itself, which tells of what was removed, and of all that is in it. */
function newestIn(path: string): number {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}
