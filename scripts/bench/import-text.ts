/**
 * Imports many text pages with the built program and prints how time per page and memory develop.
 *
 *     npx tsx scripts/bench/import-text.ts [pages=10000]
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { residentBytes } from '../../src/pipeline/resident-bytes.ts';
import { writeBenchmark } from './write-benchmark.ts';

const program = new URL('../../dist/cli/main.js', import.meta.url).pathname;
const truthFolder = new URL('../../fixtures/truth/', import.meta.url);
const linesPerPage = 42;
const slices = 5;

/** The fixtures' texts over and over, each copy with a date of its own so that no two files are the same. */
function writeArchive(folder: string, pages: number): number {
  const texts = readdirSync(truthFolder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(new URL(name, truthFolder), 'utf8'));
  let written = 0;
  for (let file = 0; written < pages; file += 1) {
    const lines = (texts[file % texts.length] ?? '').split(/[\n\f]/u);
    const cut = Array.from({ length: Math.ceil(lines.length / linesPerPage) }, (_, page) =>
      lines.slice(page * linesPerPage, (page + 1) * linesPerPage).join('\n'),
    );
    writeFileSync(
      join(folder, `${String(file).padStart(6, '0')}.txt`),
      `${cut.join('\n\f')}\nAvskrift ${file}\n`,
    );
    written += cut.length;
  }
  return written;
}

interface Run {
  /** Seconds since the start at which each page was stored (a file's pages all at once). */
  readonly storedAt: readonly number[];
  readonly peakBytes: number;
  readonly exitCode: number | null;
}

async function importArchive(folder: string, database: string): Promise<Run> {
  const started = performance.now();
  const child = spawn(process.execPath, [program, 'import', folder, '--database', database], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  let peakBytes = 0;
  const watch = setInterval(() => (peakBytes = Math.max(peakBytes, residentBytes(child.pid ?? 0))), 100);
  const storedAt: number[] = [];
  for await (const line of createInterface({ input: child.stderr })) {
    const seconds = (performance.now() - started) / 1000;
    const pages = Number(/: (\d+) pages/u.exec(line)?.[1] ?? 0);
    storedAt.push(...Array.from({ length: pages }, () => seconds));
  }
  const exitCode = await ended;
  clearInterval(watch);
  return { storedAt, peakBytes, exitCode };
}

function sliceRates(storedAt: readonly number[]): string[] {
  const size = Math.floor(storedAt.length / slices);
  return Array.from({ length: slices }, (_, slice) => {
    const from = slice === 0 ? 0 : (storedAt[slice * size - 1] ?? 0);
    const to = storedAt[(slice + 1) * size - 1] ?? 0;
    return `| ${slice * size + 1}–${(slice + 1) * size} | ${(((to - from) * 1000) / size).toFixed(2)} |`;
  });
}

const wanted = Number(process.argv[2] ?? 10_000);
const folder = mkdtempSync(join(tmpdir(), 'paragraf-bench-'));
const database = join(folder, 'bench.sqlite');
try {
  const pages = writeArchive(folder, wanted);
  const run = await importArchive(folder, database);
  const seconds = run.storedAt.at(-1) ?? 0;
  writeBenchmark('import-text', [
    '## Import of text pages',
    `${pages} pages in ${readdirSync(folder).filter((name) => name.endsWith('.txt')).length} text files, imported by the built program (exit code ${run.exitCode}): ` +
      `${seconds.toFixed(1)} s, ${(run.storedAt.length / seconds).toFixed(0)} pages/s; peak memory of all processes together ` +
      `${(run.peakBytes / 1e6).toFixed(0)} MB; database ${(statSync(database).size / 1e6).toFixed(0)} MB.`,
    '| pages | ms/page |\n| --- | --- |\n' + sliceRates(run.storedAt).join('\n'),
  ]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
