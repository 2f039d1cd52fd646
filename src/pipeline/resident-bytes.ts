import { readdirSync, readFileSync } from 'node:fs';

/**
 * Resident memory of a process and its children, in bytes (Linux). What processes share, the program itself above all,
 * is counted once (proportional set size). 0 for a process that has ended.
 */
export function residentBytes(pid: number): number {
  try {
    const own = /^Pss:\s+(\d+) kB/mu.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'));
    return (
      Number(own?.[1] ?? 0) * 1024 + childrenOf(pid).reduce((sum, child) => sum + residentBytes(child), 0)
    );
  } catch {
    return 0;
  }
}

/** A child belongs to the thread that started it: a program may start its helpers from any. */
function childrenOf(pid: number): number[] {
  return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
    readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  );
}
