// Writes build/language.bin; `npm run build` runs it. With --if-stale only where what it is made from has changed.
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { compileLanguage, readSources } from './compile-language.ts';
import { isFresh } from './is-fresh.ts';

const folder = new URL('../../build/', import.meta.url);
const file = new URL('language.bin', folder);
if (!process.argv.includes('--if-stale') || !isFresh(fileURLToPath(file))) {
  const bytes = compileLanguage(await readSources());
  await mkdir(folder, { recursive: true });
  await writeFile(file, bytes);
  process.stdout.write(`build/language.bin: ${bytes.length} bytes\n`);
}
