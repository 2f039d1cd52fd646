import { exceedsResident } from '../resident-bytes.ts';
import { converse } from '../converse.ts';
import type { Hear } from '../converse.ts';
import { ReaderProcess } from '../reader-process.ts';
import { DrawMessage } from './picture-messages.ts';
import type { DrawJob, Drawn } from './picture-messages.ts';
import type { FaultCode } from './page-picture.ts';

export interface DrawingLimits {
  /** How many pages are drawn at once. */
  readonly processes: number;
  /** What a process may take. */
  readonly memoryMegabytes: number;
  /** For each step of one page: to start, to read the original, to draw the page. */
  readonly seconds: number;
  /** How many pages may wait for their turn. */
  readonly waiting: number;
  /** A process that has nothing to do for so long is ended. */
  readonly restSeconds: number;
}

const steps = 3;
/** A process is replaced after so many pages: what grows in it does not grow without end. */
const pagesPerProcess = 500;
/** One that keeps more than this share of its memory when a page is done has no room for the next large one. */
const shareAtRest = 0.6;

export type Drawing = Drawn | { readonly type: 'failed'; readonly code: FaultCode };

interface Waiting {
  readonly job: DrawJob;
  readonly done: (drawing: Drawing) => void;
}

/** Pages that are to be drawn, in the order in which they were asked for, and the processes that draw them. */
export class DrawingQueue {
  private readonly limits: DrawingLimits;
  private readonly waiting: Waiting[] = [];
  private readonly idle = new Map<ReaderProcess, { readonly file: string; readonly rest: NodeJS.Timeout }>();
  private readonly busy = new Set<ReaderProcess>();
  private closed = false;

  constructor(limits: DrawingLimits) {
    this.limits = limits;
  }

  /** Draws a page when its turn comes. @param signal when aborted before that, the page leaves the queue: `busy`. */
  draw(job: DrawJob, signal: AbortSignal): Promise<Drawing> {
    if (this.closed || signal.aborted || this.waiting.length >= this.limits.waiting)
      return Promise.resolve(busy);
    return new Promise((resolve) => {
      const entry = { job, done: resolve };
      signal.addEventListener('abort', () => this.drop(entry), { once: true });
      this.waiting.push(entry);
      this.begin();
    });
  }

  /** Ends every process at once. */
  close(): void {
    this.closed = true;
    for (const { done } of this.waiting.splice(0)) done(busy);
    for (const [worker, { rest }] of this.idle) {
      clearTimeout(rest);
      worker.end();
    }
    for (const worker of this.busy) worker.end();
    this.idle.clear();
  }

  private drop(entry: Waiting): void {
    const place = this.waiting.indexOf(entry);
    if (place < 0) return;
    this.waiting.splice(place, 1);
    entry.done(busy);
  }

  /** Begins as many as there are processes for. */
  private begin(): void {
    while (this.busy.size < this.limits.processes) {
      const next = this.waiting.shift();
      if (next === undefined) return;
      void this.finish(next);
    }
  }

  private async finish({ job, done }: Waiting): Promise<void> {
    done(await this.run(this.takeWorker(job.sha256), job));
    this.begin();
  }

  private async run(worker: ReaderProcess, job: DrawJob): Promise<Drawing> {
    this.busy.add(worker);
    const isNew = worker.files === 0;
    worker.files += 1;
    const { memoryMegabytes, seconds } = this.limits;
    const limits = { memoryMegabytes, idleSeconds: seconds, fileSeconds: steps * seconds };
    const end = await converse(worker, job, { bytes: 0, limits }, hear);
    this.busy.delete(worker);
    if ('answer' in end) {
      this.keep(worker, job.sha256);
      return end.answer;
    }
    worker.end();
    if (end.loss.reason !== 'engine-failed') return { type: 'failed', code: 'page-too-heavy' };
    if (isNew || this.closed) return { type: 'failed', code: 'drawing-failed' };
    // It may have gone before it heard of this page, or of what another page had left in it.
    return this.run(this.newWorker(), job);
  }

  /** One that has the file open, or has nothing to do, or a new one. */
  private takeWorker(file: string): ReaderProcess {
    const able = [...this.idle].filter(([worker]) => worker.child.connected);
    const [taken] = able.find(([, each]) => each.file === file) ?? able[0] ?? [];
    if (taken === undefined) return this.newWorker();
    clearTimeout(this.idle.get(taken)?.rest);
    this.idle.delete(taken);
    return taken;
  }

  private newWorker(): ReaderProcess {
    const worker = new ReaderProcess('page-pictures/picture-worker', this.limits.memoryMegabytes);
    worker.child.once('exit', () => this.forget(worker));
    return worker;
  }

  private keep(worker: ReaderProcess, file: string): void {
    const isFull = exceedsResident(worker.pid, this.limits.memoryMegabytes * 2 ** 20 * shareAtRest);
    if (this.closed || isFull || worker.files >= pagesPerProcess) {
      worker.end();
      return;
    }
    const rest = setTimeout(() => {
      this.idle.delete(worker);
      worker.end();
    }, this.limits.restSeconds * 1000).unref();
    this.idle.set(worker, { file, rest });
  }

  private forget(worker: ReaderProcess): void {
    clearTimeout(this.idle.get(worker)?.rest);
    this.idle.delete(worker);
  }
}

const busy = { type: 'failed', code: 'busy' } as const;

const hear: Hear<Drawing> = (raw, progress) => {
  const message = DrawMessage.safeParse(raw);
  if (!message.success) return { answer: { type: 'failed', code: 'drawing-failed' }, alive: false };
  if (message.data.type !== 'alive') return { answer: message.data, alive: true };
  progress();
  return null;
};
