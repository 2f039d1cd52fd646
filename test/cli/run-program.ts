import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, openSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type * as CommandLine from '../../src/cli/run-command-line.ts';

const commandLine = new URL('../../dist/cli/run-command-line.js', import.meta.url).href;
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

/**
 * Runs a command of the built program to its end. Starting a process costs more than most commands do, so it is one
 * only where the command needs its surroundings: a folder to stand in, an output, a variable that is not Paragraf's own.
 */
export async function runProgram(argv: readonly string[], options: Options = {}): Promise<Ended> {
  const { environment = {}, cwd, stdoutFile } = options;
  const own = Object.keys(environment).every((name) => name.startsWith('PARAGRAF_'));
  return own && cwd === undefined && stdoutFile === undefined
    ? runHere(argv, options)
    : runApart(argv, options);
}

/** Runs the built program in a process of its own to its end. */
export async function runApart(argv: readonly string[], options: Options = {}): Promise<Ended> {
  const child = startProgram(argv, options);
  let stdout = '';
  let stderr = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  child.stdin?.end(options.input ?? '');
  const exitCode = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { exitCode, stdout, stderr };
}

async function runHere(argv: readonly string[], { input = '', environment }: Options): Promise<Ended> {
  const { runCommandLine } = (await import(commandLine)) as typeof CommandLine;
  const [stdout, stderr] = [new Collected(), new Collected()];
  const exitCode = await runCommandLine(argv, {
    stdin: Readable.from(input === '' ? [] : [Buffer.from(input)]),
    stdout,
    stderr,
    environment: { ...process.env, ...environment },
    interrupted: new AbortController().signal,
  });
  return { exitCode, stdout: stdout.text, stderr: stderr.text };
}

class Collected extends Writable {
  private readonly chunks: Buffer[] = [];

  get text(): string {
    return Buffer.concat(this.chunks).toString('utf8');
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.chunks.push(chunk);
    done();
  }
}
