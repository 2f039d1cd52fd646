import { once } from 'node:events';
import type { Terminal } from './context.ts';

/** Writes data that may be shown as it is, and waits where the reader is slower than we are, so that nothing piles up in memory. */
export async function writeText({ stdout }: Terminal, text: string): Promise<void> {
  if (!stdout.write(text)) await once(stdout, 'drain');
}
