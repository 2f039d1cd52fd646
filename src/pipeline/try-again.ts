import { setTimeout } from 'node:timers/promises';

/**
 * Does something that may fail for a reason that passes: after a failure once more after each pause, in seconds.
 *
 * @param onFailure told of each failure that is followed by another try; what it throws ends them.
 * @throws what the last try throws.
 */
export async function tryAgain<Value>(
  pauses: readonly number[],
  signal: AbortSignal,
  work: () => Value | Promise<Value>,
  onFailure: (error: unknown, pause: number) => void = () => {},
): Promise<Value> {
  for (const pause of pauses) {
    try {
      return await work();
    } catch (error) {
      onFailure(error, pause);
      await sleep(pause, signal);
    }
  }
  return await work();
}

/** Ends early when the run is stopped. */
export async function sleep(seconds: number, signal: AbortSignal): Promise<void> {
  await setTimeout(seconds * 1000, undefined, { signal }).catch(() => {});
}
