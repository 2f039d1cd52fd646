/**
 * Takes long texts through `paragraf repair`, built, and prints speed, memory and the time of a start.
 *
 *     npx tsx scripts/bench/repair.ts [megabytes=20]
 *     npx tsx scripts/bench/repair.ts --write          put the table into docs/benchmarks.md
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeBenchmark } from './write-benchmark.ts';

const program = new URL('../../dist/cli/main.js', import.meta.url).pathname;
const fixtures = new URL('../../fixtures/', import.meta.url);
const seed = new URL('../../../shared/seeds/000_cf7c222add8d82b0.txt', import.meta.url);
const runsOfStart = 5;

interface Run {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakBytes: number;
}

/** Runs the filter on a file and watches it; its output goes nowhere. */
async function repair(file: string): Promise<Run> {
  const started = performance.now();
  const child = spawn(process.execPath, [program, 'repair', file], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let peakBytes = 0;
  let cpuSeconds = 0;
  const watch = setInterval(() => {
    peakBytes = Math.max(peakBytes, peakOf(child.pid ?? 0));
    cpuSeconds = Math.max(cpuSeconds, cpuOf(child.pid ?? 0));
  }, 20);
  const exitCode = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(watch);
  if (exitCode !== 0) throw new Error(`repair ended with ${exitCode}`);
  return { seconds: (performance.now() - started) / 1000, cpuSeconds, peakBytes };
}

/** Processor time of a process so far, in seconds; the kernel counts it in hundredths. */
function cpuOf(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return 0;
  }
}

/**
 * The most memory that a process has had resident so far, in bytes. The kernel keeps that number; to weigh what it shares
 * with others would have it walk through all of the process's memory, and hold the process up meanwhile.
 */
function peakOf(pid: number): number {
  try {
    return Number(/^VmHWM:\s+(\d+) kB/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

function repeated(texts: readonly string[], bytes: number): string {
  let text = '';
  while (Buffer.byteLength(text) < bytes) text += texts.join('\n');
  return text;
}

/** Sound texts: the fixtures' truths and the corpus. */
function soundTexts(): readonly string[] {
  const folders = ['truth/', 'corpus/authority/', 'corpus/association/'].map(
    (name) => new URL(name, fixtures),
  );
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => readFileSync(new URL(name, folder), 'utf8')),
  );
}

/** The same words as a model without å ä ö reads them, every other protocol; or the first users' own, where it is there. */
function damagedTexts(): readonly string[] {
  if (existsSync(seed)) return [readFileSync(seed, 'utf8')];
  process.stderr.write('there is no ../shared: damaged texts are made of the fixtures\n');
  return soundTexts().map((text, index) =>
    index % 2 === 0 ? text : text.replaceAll(/[åä]/gu, 'a').replaceAll('ö', 'o'),
  );
}

async function rowOf(name: string, texts: readonly string[], bytes: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'paragraf-bench-'));
  try {
    const file = join(folder, 'text.txt');
    writeFileSync(file, repeated(texts, bytes));
    const { seconds, cpuSeconds, peakBytes } = await repair(file);
    const size = readFileSync(file).length;
    return `| ${[name, (size / 1e6).toFixed(1), seconds.toFixed(2), cpuSeconds.toFixed(2), `${(size / 1000 / seconds).toFixed(0)} KB/s`, `${(peakBytes / 1e6).toFixed(0)} MB`].join(' | ')} |`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const megabytes = process.argv.slice(2).find((one) => /^\d+$/u.test(one)) ?? '20';
const bytes = Number(megabytes) * 1e6;
const starts: number[] = [];
for (let run = 0; run < runsOfStart; run += 1) {
  const folder = mkdtempSync(join(tmpdir(), 'paragraf-bench-'));
  writeFileSync(join(folder, 'text.txt'), 'Mötet öppnas.\n');
  starts.push((await repair(join(folder, 'text.txt'))).seconds);
  rmSync(folder, { recursive: true, force: true });
}
writeBenchmark(
  'repair-speed',
  [
    '## Speed of repair',
    `A text of one line takes ${Math.min(...starts).toFixed(2)}–${Math.max(...starts).toFixed(2)} s (${runsOfStart} runs): the time of a start. It is in the times below.`,
    [
      '| text | MB | s | CPU s | speed | peak memory |',
      '| --- | --- | --- | --- | --- | --- |',
      await rowOf('sound', soundTexts(), bytes),
      await rowOf('sound, a quarter as long', soundTexts(), bytes / 4),
      await rowOf(existsSync(seed) ? 'seed 000, whole, over and over' : 'damaged', damagedTexts(), bytes / 4),
    ].join('\n'),
  ],
  { write: process.argv.includes('--write') },
);
