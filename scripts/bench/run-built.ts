import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

const program = new URL('../../dist/cli/main.js', import.meta.url).pathname;

export interface Stopped {
  readonly exitCode: number | null;
  readonly stderr: string;
}

interface Started {
  readonly firstLine: Promise<string>;
  /** Interrupts it as Ctrl-C does, and waits for its end. */
  readonly stop: () => Promise<Stopped>;
}

/** Starts the built program. */
export function startBuilt(argv: readonly string[]): Started {
  const child = spawn(process.execPath, [program, ...argv], { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = endOf(child);
  const stop = (): Promise<Stopped> => {
    child.kill('SIGINT');
    return ended;
  };
  return { firstLine: firstLineOf(child), stop };
}

/** Runs the built program to its end. @throws Error where it does not end with 0 */
export async function runBuilt(argv: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [program, ...argv], { stdio: ['ignore', 'ignore', 'pipe'] });
  const { exitCode, stderr } = await endOf(child);
  if (exitCode !== 0) throw new Error(`${argv[0]} ended with ${exitCode}: ${stderr.slice(-500)}`);
}

async function endOf(child: ChildProcess): Promise<Stopped> {
  let stderr = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  await once(child, 'close');
  return { exitCode: child.exitCode, stderr };
}

async function firstLineOf(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('the program has no output');
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  return line;
}
