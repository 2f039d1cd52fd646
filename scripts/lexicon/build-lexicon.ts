// Writes build/lexicon.bin from the npm package dictionary-sv and the lists in words/; `npm run build` runs it.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import dictionary from 'dictionary-sv';
import { compileLexicon } from './compile-lexicon.ts';

const readList = (name: string): Promise<string> =>
  readFile(new URL(`words/${name}.txt`, import.meta.url), 'utf8');

const decoder = new TextDecoder();
const bytes = compileLexicon(decoder.decode(dictionary.aff), decoder.decode(dictionary.dic), {
  frequentWords: await readList('frequent-words'),
  commonWords: await readList('common-words'),
  names: await Promise.all(['person-names', 'place-names', 'bodies'].map(readList)),
});
const folder = new URL('../../build/', import.meta.url);
await mkdir(folder, { recursive: true });
await writeFile(new URL('lexicon.bin', folder), bytes);
process.stdout.write(`build/lexicon.bin: ${bytes.length} bytes\n`);
