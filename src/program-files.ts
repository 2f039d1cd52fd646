import { extname } from 'node:path';

/** This module's ending is that of all the others: .ts in the source tree, .js when built. */
const ending = extname(import.meta.url);

/** A file of the program's, by its path from the folder that holds this module: src/, or dist/ when built. */
export function programFile(path: string): URL {
  return new URL(`./${path}`, import.meta.url);
}

/** A module of the program's, by its path without an ending: one that a process or thread of its own runs. */
export function moduleFile(path: string): URL {
  return programFile(`${path}${ending}`);
}
