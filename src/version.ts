import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { programFile } from './program-files.ts';

/** This program's version, from its package.json. */
export function programVersion(): string {
  const text = readFileSync(programFile('../package.json'), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}
