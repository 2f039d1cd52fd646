#!/usr/bin/env node
import { getEventListeners } from 'node:events';
import { spareCompiler } from '../spare-compiler.ts';
import { exitCodes } from '../errors.ts';

spareCompiler();
const interruption = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    // Only a command that listens can end in good order; a second signal does not wait for anything.
    const listeners = getEventListeners(interruption.signal, 'abort').length;
    if (interruption.signal.aborted || listeners === 0) process.exit(130);
    interruption.abort();
  });
}
// A reader that has seen enough (`paragraf list | head`) is no error: the work goes on, or is done.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    if (stream === process.stdout) process.stderr.write(outputError(error.message));
    process.exit(exitCodes.fileAccess);
  });
}

function outputError(cause: string): string {
  return `error: the output cannot be written: ${cause}\nMake room where it goes and run the command again.\n`;
}

// Loaded when the compiler knows what to spare: see there.
const { runCommandLine } = await import('./run-command-line.ts');
process.exitCode = await runCommandLine(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  environment: process.env,
  interrupted: interruption.signal,
});
