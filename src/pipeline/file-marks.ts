import { lstatSync } from 'node:fs';
import type { BigIntStats } from 'node:fs';

/** Changes with every write and every replacement of the file; null when it is not there. */
export function marksOf(path: string): string | null {
  const entry = statOf(path);
  return entry === null ? null : `${entry.dev}:${entry.ino}:${entry.size}:${entry.mtimeNs}`;
}

/** Of the place itself, whatever a link leads to; null when nothing is there. */
export function statOf(path: string): BigIntStats | null {
  return lstatSync(path, { bigint: true, throwIfNoEntry: false }) ?? null;
}
