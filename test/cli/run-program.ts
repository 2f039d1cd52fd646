import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, openSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

export interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Options {
  readonly input?: string;
  readonly environment?: NodeJS.ProcessEnv;
  readonly cwd?: string;
  /** Where stdout goes in place of the outcome. */
  readonly stdoutFile?: string;
}

/** A new empty folder. */
export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'paragraf-'));
}

/** Starts the built program in a process of its own. */
export function startProgram(argv: readonly string[], options: Options = {}): ChildProcess {
  return spawn(process.execPath, [program, ...argv], {
    stdio: ['pipe', options.stdoutFile === undefined ? 'pipe' : openSync(options.stdoutFile, 'w'), 'pipe'],
    cwd: options.cwd,
    env: { ...process.env, ...options.environment },
  });
}

/** Runs the built program to its end. */
export async function runProgram(argv: readonly string[], options: Options = {}): Promise<Ended> {
  const child = startProgram(argv, options);
  let stdout = '';
  let stderr = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  child.stdin?.end(options.input ?? '');
  const exitCode = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { exitCode, stdout, stderr };
}
