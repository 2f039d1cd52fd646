import { readFileSync, readlinkSync } from 'node:fs';

/**
 * When a process began, as its system counts: `<boot id> <process namespace> <ticks since boot>`. A number that is used
 * again is another process; a number in another container or on another machine says nothing here. Null where there is no
 * /proc, or no such process.
 */
export function startOfProcess(pid: number): string | null {
  try {
    // 4711 (node) S 1 4711 …: the name may hold spaces and brackets; the start is the 20th field after it.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? null : `${systemHere()} ${fields[19]}`;
  } catch {
    return null;
  }
}

/** Whether what `startOfProcess` said somewhere can be compared with what it says here. */
export function isOfThisSystem(processStart: string): boolean {
  try {
    return processStart.startsWith(`${systemHere()} `);
  } catch {
    return false;
  }
}

function systemHere(): string {
  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  return `${boot} ${readlinkSync('/proc/self/ns/pid')}`;
}
