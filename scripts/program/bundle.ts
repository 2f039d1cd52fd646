/**
 * Puts what starts in a process or thread of its own into few files, over the modules that tsc has written: a program of five
 * hundred modules takes longer to find and load than most commands take to run.
 */
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import type * as MachineRevision from '../../src/pipeline/machine-revision.ts';

const root = new URL('../../', import.meta.url);
const dist = fileURLToPath(new URL('dist/', root));
/** Of the packages these are of many modules that are needed at every start, or hold on to such a one. */
const takenIn = new Set(['@hono/zod-openapi', 'hono', 'zod']);
const entries = [
  'cli/main',
  'cli/run-command-line',
  'pipeline/desk/desk-worker',
  'pipeline/file-worker',
  'pipeline/page-pictures/picture-worker',
  // Knows where the program's files are by where it stands itself.
  'program-files',
  'web/reads/read-worker',
];
const { dependencies } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
  dependencies: Record<string, string>;
};

const { hashOfCode } = (await import(`${dist}pipeline/machine-revision.js`)) as typeof MachineRevision;

for (const name of readdirSync(dist)) if (/^chunk-.*\.js$/u.test(name)) rmSync(`${dist}${name}`);
/** Of the languages that zod speaks English alone is loaded: what it says of a value is read by programmers. */
const inEnglish: Plugin = {
  name: 'in-english',
  setup: ({ onLoad }) => {
    // esbuild reads the pattern as Go does, which knows no `u`
    onLoad({ filter: new RegExp('/zod/v4/locales/index[.]js$') }, () => ({
      contents: "export { default as en } from './en.js';",
    }));
  },
};

await build({
  absWorkingDir: fileURLToPath(root),
  entryPoints: entries.map((entry) => `src/${entry}.ts`),
  outbase: 'src',
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external: Object.keys(dependencies).filter((name) => !takenIn.has(name)),
  chunkNames: 'chunk-[hash]',
  // What these modules are need not be found out at each start.
  define: { bundledCode: JSON.stringify(hashOfCode()) },
  plugins: [inEnglish],
  logLevel: 'warning',
});
