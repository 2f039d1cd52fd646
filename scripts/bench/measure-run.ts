import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { residentBytes } from '../../src/pipeline/resident-bytes.ts';

const program = new URL('../../dist/cli/main.js', import.meta.url).pathname;
/** The kernel's clock ticks a second, for /proc: 100 on every Linux that Node runs on. */
const ticks = 100;

export interface MeasuredRun {
  readonly exitCode: number | null;
  /** From the start to the end. */
  readonly seconds: number;
  /** Of the process and its children together. */
  readonly peakBytes: number;
  readonly lines: readonly MeasuredLine[];
  readonly stdout: string;
}

/** When a line of stderr came, and what all processors had spent on the run by then. */
export interface MeasuredLine {
  readonly text: string;
  readonly seconds: number;
  readonly cpuSeconds: number;
}

/** Runs the built program to its end. @param cpuEvery of how many lines one tells the processor time; the others repeat it. */
export async function measureRun(argv: readonly string[], cpuEvery = 100): Promise<MeasuredRun> {
  const started = performance.now();
  const since = (): number => (performance.now() - started) / 1000;
  const child = spawn(process.execPath, [program, ...argv], { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const pid = child.pid ?? 0;
  let stdout = '';
  child.stdout.on('data', (text: Buffer) => (stdout += text.toString()));
  let peakBytes = 0;
  const watch = setInterval(() => (peakBytes = Math.max(peakBytes, residentBytes(pid))), 500);
  const lines: MeasuredLine[] = [];
  let cpuSeconds = 0;
  for await (const text of createInterface({ input: child.stderr })) {
    if (lines.length % cpuEvery === 0) cpuSeconds = Math.max(cpuSeconds, cpuSecondsOf(pid));
    lines.push({ text, seconds: since(), cpuSeconds });
  }
  const exitCode = await ended;
  clearInterval(watch);
  return { exitCode, seconds: since(), peakBytes, lines, stdout };
}

/** Processor time of a process, its children that live, and those that have ended. */
export function cpuSecondsOf(pid: number): number {
  try {
    // After the name in brackets: utime, stime, cutime, cstime are the 12th to 15th.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /su, '')
      .split(' ');
    const own = fields.slice(11, 15).reduce((sum, each) => sum + Number(each), 0) / ticks;
    return own + childrenOf(pid).reduce((sum, child) => sum + cpuSecondsOf(child), 0);
  } catch {
    return 0;
  }
}

function childrenOf(pid: number): number[] {
  return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
    readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  );
}
