import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { moduleFile } from '../program-files.ts';
import { spareCompilerArguments } from '../spare-compiler.ts';
import { readerEnvironment } from './reader-environment.ts';

/** The modules that run in processes of their own, in this folder. */
export type WorkerModule = 'file-worker' | 'page-pictures/picture-worker';

/** A file's pages live long and die together: a large space for the short-lived gains nothing, and each worker has one. */
const smallNursery = '--max-semi-space-size=4';
/** V8 looks through a reader's language again and again, from its first pictures on, if it begins with less; in megabytes. */
const firstHeap = '--initial-old-space-size=96';
/** Of the memory that a reader may take; the rest is for pictures, which are not in JavaScript's own. */
const shareOfHeap = 0.75;
/** How long a process that is told to end has for it, in milliseconds. */
const politeness = 2000;
/** How much of what a reader says last is kept, in characters. */
const lastWords = 4000;

/** A process that reads files, at the head of a group of its own, so that it can be ended with all that it has started. */
export class ReaderProcess {
  readonly child: ChildProcess;
  /** How many files it has been given. */
  files = 0;
  private stderr = '';

  constructor(module: WorkerModule, memoryMegabytes: number) {
    const heap = `--max-old-space-size=${Math.round(memoryMegabytes * shareOfHeap)}`;
    this.child = fork(fileURLToPath(moduleFile(`pipeline/${module}`)), {
      serialization: 'advanced',
      execArgv: [...process.execArgv, ...spareCompilerArguments(), smallNursery, firstHeap, heap],
      env: readerEnvironment(),
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    this.child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.stderr = (this.stderr + text).slice(-lastWords);
    });
    // A send to a process that has just died is answered by its exit.
    this.child.on('error', () => {});
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  /** True where it ended because JavaScript's own memory was at its end. */
  get ranOutOfMemory(): boolean {
    return /heap out of memory|allocation failed|invalid size error/iu.test(this.stderr);
  }

  /** Asks it to end in good order. One that is deep in its work does not hear; what it has started goes with it. */
  dismiss(): void {
    this.child.kill('SIGTERM');
    const deadline = setTimeout(() => this.end(), politeness);
    this.child.once('exit', () => {
      clearTimeout(deadline);
      this.end();
    });
  }

  /** Ends it and its engine at once. */
  end(): void {
    try {
      if (this.pid > 0) process.kill(-this.pid, 'SIGKILL');
    } catch {
      // There is none of the group left.
    }
  }
}
