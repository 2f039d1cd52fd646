import type * as z from 'zod';
import type { Reason } from '../errors.ts';
import { ReaderProcess } from './reader-process.ts';
import { ReaderWatch } from './watch-reader.ts';
import type { Breach, ReaderLimits } from './watch-reader.ts';
import { WorkerMessage } from './worker-messages.ts';
import type { Job, Outcome } from './worker-messages.ts';

/** How long a worker that is told to end has for it, in milliseconds. */
const politeness = 2000;
/** A process that loses its line is mostly about to end; how long to wait for what it ended of, in milliseconds. */
const lastMoment = 1000;
/** The engine's own limit for an image is shorter than the parent's patience: then the image is lost, not the file. */
const shareOfImage = 0.6;

export interface PoolOptions extends ReaderLimits {
  readonly job: Pick<Job, 'database' | 'leastConfidence' | 'ocr' | 'engine'>;
  /** A process is replaced after so many files: what grows in it does not grow without end. */
  readonly filesPerReader: number;
}

/** A file to be read. */
export interface Request extends Pick<Job, 'path' | 'careful' | 'poisonous'> {
  readonly bytes: number;
}

/** A fixed number of child processes that read files, one file each at a time. */
export class WorkerPool {
  private readonly size: number;
  private readonly idle = new Set<ReaderProcess>();
  private readonly busy = new Set<ReaderProcess>();
  private readonly options: PoolOptions;
  private closed = false;

  /** @param options how every file is to be read and repaired, and what a reader may take. */
  constructor(size: number, options: PoolOptions) {
    this.size = size;
    this.options = options;
  }

  get capacity(): number {
    return this.size;
  }

  /** Reads one file. A worker that dies, hangs or takes too much on it fails with a reason; the next file gets a new one. */
  async run(request: Request, onPage: (done: number, total: number) => void): Promise<Outcome> {
    if (this.closed) return failed(request.path, 'engine-failed', 'the run was stopped');
    const worker = this.takeWorker();
    this.busy.add(worker);
    worker.files += 1;
    const outcome = await converse(worker, request, this.options, onPage);
    this.busy.delete(worker);
    if (!outcome.alive) worker.end();
    else if (this.closed || worker.files >= this.options.filesPerReader) this.dismiss(worker);
    else this.idle.add(worker);
    return outcome.result;
  }

  /** Ends every worker at once; what they were reading is not stored. */
  close(): void {
    this.closed = true;
    for (const worker of [...this.idle, ...this.busy]) this.dismiss(worker);
  }

  private dismiss(worker: ReaderProcess): void {
    worker.ask();
    // One that is deep in its work does not hear; what it has started goes with it.
    const deadline = setTimeout(() => worker.end(), politeness);
    worker.child.once('exit', () => {
      clearTimeout(deadline);
      worker.end();
    });
  }

  private takeWorker(): ReaderProcess {
    for (const worker of this.idle) {
      this.idle.delete(worker);
      if (worker.child.connected) return worker;
    }
    const worker = new ReaderProcess(this.options.memoryMegabytes);
    // One that dies while it waits is not taken again.
    worker.child.once('exit', () => this.idle.delete(worker));
    return worker;
  }
}

interface Conversation {
  readonly result: Outcome;
  /** Whether the worker can take another file. */
  readonly alive: boolean;
}

function converse(
  worker: ReaderProcess,
  { bytes, ...request }: Request,
  options: PoolOptions,
  onPage: (done: number, total: number) => void,
): Promise<Conversation> {
  const { path } = request;
  const { child } = worker;
  return new Promise((resolve) => {
    let page: number | null = null;
    const settle = (result: Outcome, alive: boolean): void => {
      watch.stop();
      child.off('message', hear).off('disconnect', lose);
      resolve({ result, alive });
    };
    const fail = (reason: Reason, why: string): void => settle({ ...failed(path, reason, why), page }, false);
    const hear = (raw: unknown): void => {
      const message = WorkerMessage.safeParse(raw);
      if (!message.success) settle(defective(path, message.error.issues), false);
      else if (message.data.type === 'ingested' || message.data.type === 'failed') settle(message.data, true);
      else {
        watch.progress(message.data.type === 'page' ? message.data.total : 0);
        if (message.data.type === 'begun') page = message.data.page;
        if (message.data.type === 'page') {
          page = null;
          onPage(message.data.done, message.data.total);
        }
      }
    };
    const lose = (): void => void reasonOfLoss(worker).then(({ reason, what }) => fail(reason, what));
    const watch = new ReaderWatch(worker.pid, bytes, options, ({ reason, what }) => fail(reason, what));
    child.on('message', hear).on('disconnect', lose);
    const job = { ...request, ...options.job, imageSeconds: options.idleSeconds * shareOfImage };
    if (child.connected) child.send(job);
    else lose();
  });
}

/** Why a worker has gone, as its end tells. */
async function reasonOfLoss(
  worker: ReaderProcess,
): Promise<{ reason: Breach['reason'] | 'engine-failed'; what: string }> {
  const { child } = worker;
  if (child.exitCode === null && child.signalCode === null) {
    await new Promise((resolve) => {
      const deadline = setTimeout(resolve, lastMoment);
      child.once('exit', () => {
        clearTimeout(deadline);
        resolve(null);
      });
    });
  }
  if (worker.ranOutOfMemory) return { reason: 'memory-exceeded', what: 'its process had no memory left' };
  const killed = child.signalCode === 'SIGKILL' ? ' (killed from outside, mostly for want of memory)' : '';
  return { reason: 'engine-failed', what: `the process that read it ended unexpectedly${killed}` };
}

const remedies: Partial<Record<Reason, string>> = {
  'memory-exceeded':
    'Look whether the file is sound; if it is, give more memory (PARAGRAF_MEMORY_MEGABYTES) and run paragraf retry.',
  'no-progress':
    'Look whether the file is sound; if it is, give more time (PARAGRAF_IDLE_SECONDS) and run paragraf retry.',
  'time-exceeded':
    'The next run goes on after the last page; if that is not enough, give more time (PARAGRAF_FILE_SECONDS) and run paragraf retry.',
};

function failed(path: string, reason: Reason, why: string): Extract<Outcome, { type: 'failed' }> {
  return {
    type: 'failed',
    reason,
    message: `${path} could not be read: ${why}`,
    remedy:
      remedies[reason] ??
      'Try the file again; if it fails again, there may be too little memory or the file may be damaged.',
    page: null,
  };
}

/** The first thing that is wrong: a page may have a thousand of a kind. */
function defective(path: string, issues: readonly z.core.$ZodIssue[]): Outcome {
  const [issue] = issues;
  const why = `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`;
  const message = `${path} met a defect in Paragraf: its record is not as it should be: ${why}`;
  return {
    type: 'failed',
    reason: 'defect',
    message,
    remedy: 'Report the defect with this message.',
    page: null,
  };
}
