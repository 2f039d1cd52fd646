import { readFileSync } from 'node:fs';

/**
 * Resident memory of a process and its children, in bytes (Linux). What processes share, the program itself above all,
 * is counted once (proportional set size). 0 for a process that has ended.
 */
export function residentBytes(pid: number): number {
  try {
    const own = /^Pss:\s+(\d+) kB/mu.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'));
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
    return (
      Number(own?.[1] ?? 0) * 1024 + children.reduce((sum, child) => sum + residentBytes(Number(child)), 0)
    );
  } catch {
    return 0;
  }
}
