import { readdirSync, readFileSync } from 'node:fs';

/**
 * Resident memory of a process and its children, in bytes (Linux). What processes share, the program itself above all,
 * is counted once (proportional set size). 0 for a process that has ended.
 */
export function residentBytes(pid: number): number {
  return sumOfFamily(pid, proportionalBytes);
}

/**
 * Whether a process and its children have more resident than so many bytes, as `residentBytes` counts it. What each has by
 * itself is never less, and the kernel knows that number; it walks through all of a process's memory for the other one.
 */
export function exceedsResident(pid: number, bytes: number): boolean {
  return sumOfFamily(pid, ownBytes) > bytes && residentBytes(pid) > bytes;
}

function sumOfFamily(pid: number, bytesOf: (pid: number) => number): number {
  try {
    return bytesOf(pid) + childrenOf(pid).reduce((sum, child) => sum + sumOfFamily(child, bytesOf), 0);
  } catch {
    return 0;
  }
}

function proportionalBytes(pid: number): number {
  const own = /^Pss:\s+(\d+) kB/mu.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'));
  return Number(own?.[1] ?? 0) * 1024;
}

/** What is shared is counted in each of those that share it. */
function ownBytes(pid: number): number {
  return Number(/^VmRSS:\s+(\d+) kB/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
}

/** A child belongs to the thread that started it: a program may start its helpers from any. */
function childrenOf(pid: number): number[] {
  return readdirSync(`/proc/${pid}/task`).flatMap((thread) => childrenOfThread(pid, thread));
}

function childrenOfThread(pid: number, thread: string): number[] {
  try {
    const printed = readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8');
    return printed.split(' ').filter(Boolean).map(Number);
  } catch {
    // a thread that has ended since its process was listed takes no memory, and leaves the others to be counted
    return [];
  }
}
