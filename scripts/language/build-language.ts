// Writes build/language.bin; `npm run build` runs it.
import { mkdir, writeFile } from 'node:fs/promises';
import { compileLanguage, readSources } from './compile-language.ts';

const bytes = compileLanguage(await readSources());
const folder = new URL('../../build/', import.meta.url);
await mkdir(folder, { recursive: true });
await writeFile(new URL('language.bin', folder), bytes);
process.stdout.write(`build/language.bin: ${bytes.length} bytes\n`);
