import type * as z from 'zod';
import type { Reason } from '../errors.ts';
import { converse } from './converse.ts';
import type { Hear } from './converse.ts';
import { ReaderProcess } from './reader-process.ts';
import type { ReaderLimits } from './watch-reader.ts';
import { WorkerMessage } from './worker-messages.ts';
import type { Job, Outcome } from './worker-messages.ts';

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
    const outcome = await read(worker, request, this.options, onPage);
    this.busy.delete(worker);
    if (!outcome.alive) worker.end();
    else if (this.closed || worker.files >= this.options.filesPerReader) worker.dismiss();
    else this.idle.add(worker);
    return outcome.result;
  }

  /** Ends every worker at once; what they were reading is not stored. */
  close(): void {
    this.closed = true;
    for (const worker of [...this.idle, ...this.busy]) worker.dismiss();
  }

  private takeWorker(): ReaderProcess {
    for (const worker of this.idle) {
      this.idle.delete(worker);
      if (worker.child.connected) return worker;
    }
    const worker = new ReaderProcess('file-worker', this.options.memoryMegabytes);
    // One that dies while it waits is not taken again.
    worker.child.once('exit', () => this.idle.delete(worker));
    return worker;
  }
}

/** The reading of one file: told page by page, ended by what came of it. */
async function read(
  worker: ReaderProcess,
  { bytes, ...request }: Request,
  options: PoolOptions,
  onPage: (done: number, total: number) => void,
): Promise<{ readonly result: Outcome; readonly alive: boolean }> {
  const { path } = request;
  let page: number | null = null;
  const hear: Hear<Outcome> = (raw, progress) => {
    const message = WorkerMessage.safeParse(raw);
    if (!message.success) return { answer: defective(path, message.error.issues), alive: false };
    if (message.data.type === 'ingested' || message.data.type === 'failed')
      return { answer: message.data, alive: true };
    progress(message.data.type === 'page' ? message.data.total : 0);
    if (message.data.type === 'begun') page = message.data.page;
    if (message.data.type === 'page') {
      page = null;
      onPage(message.data.done, message.data.total);
    }
    return null;
  };
  const job = { ...request, ...options.job, imageSeconds: options.idleSeconds * shareOfImage };
  const end = await converse(worker, job, { bytes, limits: options }, hear);
  if ('answer' in end) return { result: end.answer, alive: end.alive };
  return { result: { ...failed(path, end.loss.reason, end.loss.what), page }, alive: false };
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
