/**
 * Puts what starts in a process or thread of its own into few files, over the modules that tsc has written: a program of five
 * hundred modules takes longer to find and load than most commands take to run.
 */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Plugin } from 'esbuild';
import type * as MachineRevision from '../../src/pipeline/machine-revision.ts';
import { deferredPatterns } from './deferred-patterns.ts';
import { inAscii } from './in-ascii.ts';
import { takeInPdfjs } from './take-in-pdfjs.ts';

const root = new URL('../../', import.meta.url);
const dist = fileURLToPath(new URL('dist/', root));
/**
 * Of the packages these are of many modules that are needed at every start, or hold on to such a one, or hold letters that have
 * V8 read them slowly (in-ascii.ts).
 */
const takenIn = new Set([
  '@hono/zod-openapi',
  '@hyzyla/pdfium',
  'fast-levenshtein',
  'hono',
  'lru-cache',
  'pdf-parse',
  'zod',
]);
/** What starts in one process or thread, so that no other's modules come with it: of zod the readers need a third. */
const programs = [
  ['cli/main', 'cli/run-command-line'],
  ['pipeline/desk/desk-worker', 'web/reads/read-worker'],
  ['pipeline/file-worker'],
  ['pipeline/page-pictures/picture-worker'],
];
/** Knows where the program's files are by where it stands itself: an entry of its own in each. */
const keepsItsPlace = 'program-files';
const { dependencies } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
  dependencies: Record<string, string>;
};

const { hashOfCode } = (await import(`${dist}pipeline/machine-revision.js`)) as typeof MachineRevision;

/** zod brings its messages in sixty languages; none but English is asked for. */
const inOneLanguage: Plugin = {
  name: 'in-one-language',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\/zod\/v4\/locales\/index\.js$/ }, () => ({
      contents: "export { default as en } from './en.js';",
    }));
  },
};

for (const name of readdirSync(dist)) if (/^chunk-.*\.js$/u.test(name)) rmSync(`${dist}${name}`);
const bundle = async (entries: readonly string[]): Promise<void> => {
  const { outputFiles } = await build({
    absWorkingDir: fileURLToPath(root),
    entryPoints: [...entries, keepsItsPlace].map((entry) => `src/${entry}.ts`),
    outbase: 'src',
    outdir: 'dist',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: Object.keys(dependencies).filter((name) => !takenIn.has(name)),
    chunkNames: 'chunk-[hash]',
    plugins: [deferredPatterns, inOneLanguage, takeInPdfjs],
    // What these modules are need not be found out at each start.
    define: { bundledCode: JSON.stringify(hashOfCode()) },
    logLevel: 'warning',
    write: false,
  });
  for (const { path, text } of outputFiles) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, inAscii(path, text));
  }
};
// One after the other: each writes program-files.js.
for (const entries of programs) await bundle(entries);
