import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { residentBytes } from '../../../src/pipeline/resident-bytes.ts';

/** What a command cost, with all processes that it started and waited for. */
export interface Cost {
  /** User and system time. */
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
  /** Memory of all its processes together, at the most; sampled five times a second. */
  readonly peakBytes: number;
}

export interface Surroundings {
  /** An own folder of the run: what the command says on stderr is kept in it. */
  readonly folder: string;
  /** Added to this process's own environment. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Gets what the command prints, as it comes. */
  readonly onOutput?: (text: string) => void;
  /** Exit codes of a run that did what it should; 0 if not said. */
  readonly accepted?: readonly number[];
}

const samplingInterval = 200;
/** The shell's own clock is the one that counts children of children too. */
const clock = `TIMEFORMAT='%U %S %R'; time "$@" 2>"$0"`;

/** Runs a command to its end. Throws with its last words when it fails. */
export async function measureCommand(command: readonly string[], surroundings: Surroundings): Promise<Cost> {
  const { folder, environment = {}, onOutput = () => {}, accepted = [0] } = surroundings;
  const errors = join(folder, 'stderr.txt');
  const child = spawn('bash', ['-c', clock, errors, ...command], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
  });
  let peakBytes = 0;
  const watch = setInterval(() => {
    peakBytes = Math.max(peakBytes, residentBytes(child.pid ?? 0));
  }, samplingInterval);
  let report = '';
  child.stdout.setEncoding('utf8').on('data', onOutput);
  child.stderr.setEncoding('utf8').on('data', (text: string) => (report += text));
  const exitCode = await new Promise<number | null>((resolve, reject) =>
    child.on('error', reject).on('close', resolve),
  );
  clearInterval(watch);
  if (exitCode === null || !accepted.includes(exitCode)) {
    throw new Error(
      `${command.join(' ')} ended with ${exitCode}: ${readFileSync(errors, 'utf8').slice(-1000)}`,
    );
  }
  return { ...parseTimes(report), peakBytes };
}

// 25.813 2.467 35.903
// 25,813 2,467 35,903
const times = /^(\d+[.,]\d+) (\d+[.,]\d+) (\d+[.,]\d+)\n?$/u;

/** Reads `user system real`, in seconds, with the decimal sign of any locale. */
export function parseTimes(report: string): Omit<Cost, 'peakBytes'> {
  const [user, system, real] = (times.exec(report) ?? [])
    .slice(1)
    .map((seconds) => Number(seconds.replace(',', '.')));
  if (user === undefined || system === undefined || real === undefined) {
    throw new Error(`the shell's clock said «${report}» instead of three times`);
  }
  return { cpuSeconds: user + system, wallSeconds: real };
}
