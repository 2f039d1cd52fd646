import type { ImportRun } from './import-run.ts';
import type { Outcome } from './worker-messages.ts';

/** A page that has ended so many processes is left out: one end may have had another cause. */
const deathsOfPoison = 2;
/** A file with more such pages is broken as a whole. */
const mostPoisonousPages = 5;

const endsOfProcesses: ReadonlySet<string> = new Set(['engine-failed', 'memory-exceeded', 'no-progress']);

/**
 * Reads a file in the pool. One that has failed before is read page by page, and a page that ends the process that reads
 * it, twice, is left out, so that it costs itself only.
 */
export async function readCarefully(
  { path, bytes }: { readonly path: string; readonly bytes: number },
  careful: boolean,
  { pool, signal }: ImportRun,
  onPage: (done: number, total: number) => void,
): Promise<Outcome> {
  const deaths = new Map<number, number>();
  const poisonous: Record<string, string> = {};
  let death: Outcome | null = null;
  for (;;) {
    const outcome = await pool.run({ path, bytes, careful, poisonous }, onPage);
    if (outcome.type === 'ingested' || signal.aborted) return outcome;
    // Nothing is left without the pages that ended a process: what ended it is the file's reason.
    if (outcome.page === null || !endsOfProcesses.has(outcome.reason)) return death ?? outcome;
    death = outcome;
    const count = (deaths.get(outcome.page) ?? 0) + 1;
    deaths.set(outcome.page, count);
    if (deaths.size > mostPoisonousPages) return outcome;
    if (count >= deathsOfPoison) poisonous[outcome.page] = outcome.message;
  }
}
