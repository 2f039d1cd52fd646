import { readFileSync } from 'node:fs';
import * as z from 'zod';

/** This program's version, from its package.json: two folders up in the source tree and in the built one alike. */
export function programVersion(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}
