import { setImmediate } from 'node:timers/promises';
import type { Database } from 'better-sqlite3';
import { countSegments, mergeSegments } from '../store/search/index/merge-segments.ts';

/** More parts of the index than these make every question slow. */
const mostSegments = 4;
/** Pages of the index that are written at once: some tens of milliseconds. */
const pagesAtOnce = 2000;

/**
 * Merges the search index into one part where it lies in many, as after a large import; a night's few files leave it as it
 * is. Others get their turn between the steps.
 *
 * @param write does each step, and again where it fails for a reason that passes.
 * @param signal when aborted, no other step is begun.
 */
export async function mergeIndex(
  database: Database,
  signal: AbortSignal,
  write: (step: () => boolean) => boolean | Promise<boolean> = (step) => step(),
): Promise<void> {
  if (countSegments(database) <= mostSegments) return;
  let goesOn = await write(() => !signal.aborted && mergeSegments(database, -pagesAtOnce));
  while (goesOn && !signal.aborted) {
    await setImmediate();
    goesOn = await write(() => mergeSegments(database, pagesAtOnce));
  }
}
