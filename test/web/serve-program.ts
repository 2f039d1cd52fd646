import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { startProgram } from '../cli/run-program.ts';

export interface ServedSite {
  /** `http://127.0.0.1:43210` */
  readonly address: string;
  /** Interrupts the program as Ctrl-C does, and gives its exit code. */
  readonly stop: () => Promise<number | null>;
}

/** Starts the built program's `serve` at a free port and waits until it listens. */
export async function serveProgram(database: string, flags: readonly string[] = []): Promise<ServedSite> {
  const child = startProgram(['serve', '--database', database, '--port', '0', ...flags]);
  if (child.stdout === null) throw new Error('serve has no output');
  let errors = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (errors += text));
  const ended = once(child, 'close');
  const first = await Promise.race([once(createInterface({ input: child.stdout }), 'line'), ended]);
  const address = String(first[0]);
  if (child.exitCode !== null || !address.startsWith('http'))
    throw new Error(`serve ended with ${child.exitCode ?? child.signalCode}, said ${address}: ${errors}`);
  return {
    address,
    stop: async () => {
      child.kill('SIGINT');
      await ended;
      return child.exitCode;
    },
  };
}
