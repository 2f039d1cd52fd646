import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { WorkerMessage } from './worker-messages.ts';
import type { Job, Outcome } from './worker-messages.ts';

/** This module and the worker's stand side by side, as .ts in the source tree and as .js when built. */
const workerFile = fileURLToPath(new URL(`file-worker${extname(import.meta.url)}`, import.meta.url));

/** A file's pages live long and die together: a large space for the short-lived gains nothing, and each worker has one. */
const smallNursery = ['--max-semi-space-size=4'];

/** A worker that says nothing for this long, in milliseconds, is taken to hang. A page of OCR takes seconds. */
const silenceLimit = 10 * 60_000;
/** How long a worker that is told to end has for it, in milliseconds. */
const politeness = 2000;

/** A fixed number of child processes that read files, one file each at a time. */
export class WorkerPool {
  private readonly size: number;
  private readonly idle = new Set<ChildProcess>();
  private readonly busy = new Set<ChildProcess>();
  private readonly options: Omit<Job, 'path'>;
  private closed = false;

  /** @param options how every file is to be read and repaired. */
  constructor(size: number, options: Omit<Job, 'path'>) {
    this.size = size;
    this.options = options;
  }

  get capacity(): number {
    return this.size;
  }

  /** Reads one file. A worker that dies or hangs on it gives `engine-failed`; the next file gets a new worker. */
  async run(path: string, onPage: (done: number, total: number) => void): Promise<Outcome> {
    if (this.closed) return failed(path, 'the run was stopped');
    const worker = this.takeWorker();
    this.busy.add(worker);
    const outcome = await converse(worker, { path, ...this.options }, onPage);
    this.busy.delete(worker);
    if (outcome.alive && !this.closed) this.idle.add(worker);
    else worker.kill('SIGKILL');
    return outcome.result;
  }

  /** Ends every worker at once; what they were reading is not stored. */
  close(): void {
    this.closed = true;
    for (const worker of [...this.idle, ...this.busy]) {
      worker.kill('SIGTERM');
      // One that is deep in its work does not hear.
      setTimeout(() => worker.kill('SIGKILL'), politeness).unref();
    }
  }

  private takeWorker(): ChildProcess {
    for (const worker of this.idle) {
      this.idle.delete(worker);
      if (worker.connected) return worker;
    }
    const worker = fork(workerFile, {
      serialization: 'advanced',
      execArgv: [...process.execArgv, ...smallNursery],
    });
    // One that dies while it waits is not taken again.
    worker.once('exit', () => this.idle.delete(worker));
    // A send to a worker that has just died is answered by its exit.
    worker.on('error', () => {});
    return worker;
  }
}

interface Conversation {
  readonly result: Outcome;
  /** Whether the worker can take another file. */
  readonly alive: boolean;
}

function converse(
  worker: ChildProcess,
  job: Job,
  onPage: (done: number, total: number) => void,
): Promise<Conversation> {
  return new Promise((resolve) => {
    const settle = (result: Outcome, alive: boolean): void => {
      clearTimeout(silence);
      worker.off('message', hear).off('disconnect', lose);
      resolve({ result, alive });
    };
    const hear = (raw: unknown): void => {
      silence.refresh();
      const message = WorkerMessage.safeParse(raw);
      if (!message.success) settle(defective(job.path, message.error.message), false);
      else if (message.data.type === 'page') onPage(message.data.done, message.data.total);
      else settle(message.data, true);
    };
    const lose = (): void => settle(failed(job.path, 'the process that read it ended unexpectedly'), false);
    const silence = setTimeout(
      () => settle(failed(job.path, `nothing came of it for ${silenceLimit / 60_000} minutes`), false),
      silenceLimit,
    );
    worker.on('message', hear).on('disconnect', lose);
    if (worker.connected) worker.send(job);
    else lose();
  });
}

function failed(path: string, why: string): Outcome {
  return {
    type: 'failed',
    reason: 'engine-failed',
    message: `${path} could not be read: ${why}`,
    remedy:
      'Try the file again; if it fails again, there may be too little memory or the file may be damaged.',
  };
}

function defective(path: string, why: string): Outcome {
  const message = `${path} met a defect in Paragraf: its record is not as it should be: ${why}`;
  return { type: 'failed', reason: 'defect', message, remedy: 'Report the defect with this message.' };
}
