/**
 * Imports many documents in one go with the built program and prints how the throughput develops, thousand by thousand. Ends
 * with 1 where that of the last is less than 0.95 of the first's by the clock.
 *
 *     npx tsx scripts/bench/import-many.ts [documents=5000] [--write]
 */
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureRun } from './measure-run.ts';
import type { MeasuredLine } from './measure-run.ts';
import { writeBenchmark } from './write-benchmark.ts';
import { writeDocuments } from './write-documents.ts';

const parts = 5;

interface Part {
  readonly from: number;
  readonly to: number;
  /** Documents a second by the clock, and a second of processor time. */
  readonly rate: number;
  readonly cpuRate: number;
}

function partsOf(stored: readonly MeasuredLine[]): Part[] {
  const size = Math.floor(stored.length / parts);
  return Array.from({ length: parts }, (_, part) => {
    const begin = part === 0 ? undefined : stored[part * size - 1];
    const end = stored[(part + 1) * size - 1];
    const between = (of: 'seconds' | 'cpuSeconds'): number => (end?.[of] ?? 0) - (begin?.[of] ?? 0);
    const rate = size / between('seconds');
    return { from: part * size + 1, to: (part + 1) * size, rate, cpuRate: size / between('cpuSeconds') };
  });
}

const count = Number(process.argv.slice(2).find((each) => /^\d+$/u.test(each)) ?? 5000);
const folder = mkdtempSync(join(tmpdir(), 'paragraf-many-'));
try {
  const archive = join(folder, 'archive');
  mkdirSync(archive);
  writeDocuments(archive, count);
  const database = join(folder, 'a.sqlite');
  const run = await measureRun(['import', archive, '--database', database], 20);
  const measured = partsOf(run.lines.filter(({ text }) => /: \d+ pages/u.test(text)));
  const [first, last] = [measured[0], measured.at(-1)];
  const share = (of: 'rate' | 'cpuRate'): number => (last?.[of] ?? 0) / (first?.[of] ?? 1);
  process.exitCode = run.exitCode === 0 && share('rate') >= 0.95 ? 0 : 1;
  writeBenchmark(
    'import-many',
    [
      '## Many documents in one go',
      `${count} documents (exit code ${run.exitCode}) in ${run.seconds.toFixed(0)} s, peak memory of all processes ` +
        `${(run.peakBytes / 1e6).toFixed(0)} MB, database ${(statSync(database).size / 1e6).toFixed(0)} MB. Throughput of the last ` +
        `part in relation to the first: **${share('rate').toFixed(2)}** by the clock, **${share('cpuRate').toFixed(2)}** by processor time.`,
      '| documents | a second | a processor second |\n| --- | --- | --- |\n' +
        measured
          .map(
            ({ from, to, rate, cpuRate }) => `| ${from}–${to} | ${rate.toFixed(1)} | ${cpuRate.toFixed(1)} |`,
          )
          .join('\n'),
    ],
    { write: process.argv.includes('--write') },
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
