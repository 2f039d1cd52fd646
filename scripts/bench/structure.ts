/**
 * Prints how long `structurePages` takes for council protocols of more and more pages, made of the fixtures' own language.
 * Each is measured in a process of its own, of code bundled as the program's is and started with the program's flags.
 *
 *     npx tsx scripts/bench/structure.ts [--write]     write: put the table into docs/benchmarks.md
 */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { spareCompilerArguments } from '../../src/spare-compiler.ts';
import { deferredPatterns } from '../program/deferred-patterns.ts';
import { longProtocol } from './long-protocol.ts';
import { asTable } from './ocr/pair-table.ts';
import { writeBenchmark } from './write-benchmark.ts';

const pageCounts = [25, 50, 100, 200];
/** Runs of which the fastest counts; the first also pays for the compiler. */
const runs = 3;
/** Within the checkout, where its packages are found. */
const bundled = fileURLToPath(new URL('../../build/time-structure.mjs', import.meta.url));

const { values: options } = parseArgs({ options: { write: { type: 'boolean', default: false } } });

function bundleAsProgram(): Promise<unknown> {
  return build({
    entryPoints: [fileURLToPath(new URL('time-structure.ts', import.meta.url))],
    outfile: bundled,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    plugins: [deferredPatterns],
    logLevel: 'warning',
  });
}

interface Timed {
  /** Of CPU, of each run. */
  readonly seconds: readonly number[];
  readonly paragraphs: number;
}

function row(count: number): string[] {
  const pages = longProtocol(count);
  const lines = pages.reduce((sum, page) => sum + page.lines.length, 0);
  const argv = [...spareCompilerArguments(), bundled, String(runs)];
  const timed = execFileSync(process.execPath, argv, { input: JSON.stringify(pages), encoding: 'utf8' });
  const { seconds, paragraphs } = JSON.parse(timed) as Timed;
  const [first = 0] = seconds;
  const best = Math.min(...seconds);
  return [
    ...[count, lines, paragraphs].map(String),
    first.toFixed(2),
    best.toFixed(2),
    (count / best).toFixed(0),
  ];
}

await bundleAsProgram();
const rows = pageCounts.map(row);
rmSync(bundled);
writeBenchmark(
  'structure-speed',
  [
    '## Speed of structuring',
    'One council protocol of so many typeset pages, from clean lines to the Minutes record, on one core (`scripts/bench/structure.ts`). Each is measured in a process of its own, with the patterns made and the flags of V8 set as in the built program. The first run in a process also pays for compiling the code.',
    asTable(['pages', 'lines', 'paragraphs', 'first run, CPU s', `best of ${runs}, CPU s`, 'pages/s'], rows),
  ],
  { write: options.write },
);
