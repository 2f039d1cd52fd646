import { readFileSync, statSync } from 'node:fs';
import { detectFormat } from '../stages/read/detect-format.ts';

/** Repaired and structured in well under a second, in bytes. */
const short = 20_000;

/** Whether a file is a text so short that its reader is done with it before anybody could wait for the reader's end. */
export function isShortText(path: string): boolean {
  try {
    const entry = statSync(path);
    return entry.isFile() && entry.size <= short && detectFormat(readFileSync(path)) === 'text';
  } catch {
    // Whoever opens it says why it cannot be.
    return false;
  }
}
