import type { ReaderProcess } from './reader-process.ts';
import { ReaderWatch } from './watch-reader.ts';
import type { Breach, ReaderLimits } from './watch-reader.ts';

/** A process that loses its line is mostly about to end; how long to wait for what it ended of, in milliseconds. */
const lastMoment = 1000;

/** Why a worker gave no answer. */
export interface Loss {
  readonly reason: Breach['reason'] | 'engine-failed';
  /** Completes a sentence about what it was given: `it took longer than 60 s`. */
  readonly what: string;
}

/** What a message means: the end, with whether the worker can be asked again, or null for more to come. */
export type Hear<Answer> = (
  raw: unknown,
  progress: (pages?: number) => void,
) => { readonly answer: Answer; readonly alive: boolean } | null;

/** Gives a worker a job and listens until it has answered, exceeds its limits or is lost; then it is not to be used again. */
export function converse<Answer>(
  worker: ReaderProcess,
  job: object,
  { bytes, limits }: { readonly bytes: number; readonly limits: ReaderLimits },
  hear: Hear<Answer>,
): Promise<{ readonly answer: Answer; readonly alive: boolean } | { readonly loss: Loss }> {
  const { child } = worker;
  return new Promise((resolve) => {
    const settle = (end: Parameters<typeof resolve>[0]): void => {
      watch.stop();
      child.off('message', listen).off('disconnect', lose);
      resolve(end);
    };
    const listen = (raw: unknown): void => {
      const end = hear(raw, (pages) => watch.progress(pages));
      if (end !== null) settle(end);
    };
    const lose = (): void => void reasonOfLoss(worker).then((loss) => settle({ loss }));
    const watch = new ReaderWatch(worker.pid, bytes, limits, (loss) => settle({ loss }));
    child.on('message', listen).on('disconnect', lose);
    if (child.connected) child.send(job);
    else lose();
  });
}

/** Why a worker has gone, as its end tells. */
async function reasonOfLoss(worker: ReaderProcess): Promise<Loss> {
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
