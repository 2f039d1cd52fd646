import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { canBeDocument } from '../pipeline/can-be-document.ts';
import { marksOf, statOf } from '../pipeline/file-marks.ts';
import { sleep } from '../pipeline/try-again.ts';

/** What a look into the inbox came to; all paths absolute. */
export interface InboxContents {
  /** Files to read, in a stable order. */
  readonly files: readonly string[];
  /** Links and other things that are no files; none is followed. */
  readonly notFiles: readonly string[];
  /** What could not be looked at, as for want of rights. */
  readonly unreachable: readonly string[];
}

/** What lies in the inbox, at any depth. @throws when the inbox itself cannot be listed. */
export function listInbox(inbox: string): InboxContents {
  const contents = { files: [] as string[], notFiles: [] as string[], unreachable: [] as string[] };
  const folders = [inbox];
  for (const folder of folders) {
    for (const name of namesIn(folder, folder === inbox, contents.unreachable)) {
      const path = join(folder, name);
      const kind = kindOf(path);
      if (kind === 'folder') folders.push(path);
      else contents[kind].push(path);
    }
  }
  return { ...contents, files: contents.files.sort() };
}

function namesIn(folder: string, mustWork: boolean, unreachable: string[]): string[] {
  try {
    return readdirSync(folder).filter(canBeDocument).sort();
  } catch (error) {
    if (mustWork) throw error;
    unreachable.push(folder);
    return [];
  }
}

function kindOf(path: string): 'folder' | keyof InboxContents {
  try {
    const entry = lstatSync(path);
    if (entry.isDirectory()) return 'folder';
    return entry.isFile() ? 'files' : 'notFiles';
  } catch {
    return 'unreachable';
  }
}

/** An empty file may be one that a scanner has only just opened: it is left for this long, in milliseconds. */
const emptyFilePatience = 10 * 60_000;

export interface StillFiles {
  readonly still: readonly string[];
  /** Still being written, or gone. */
  readonly moving: readonly string[];
}

/** Looks twice at each file: only one that has not changed in between is whole. */
export async function waitUntilStill(
  files: readonly string[],
  seconds: number,
  signal: AbortSignal,
): Promise<StillFiles> {
  if (files.length === 0) return { still: [], moving: [] };
  const before = new Map(files.map((path) => [path, marksOf(path)]));
  await sleep(seconds, signal);
  if (signal.aborted) return { still: [], moving: [] };
  const isStill = (path: string): boolean => {
    const marks = marksOf(path);
    return marks !== null && marks === before.get(path) && !isJustBegun(path);
  };
  const still = files.filter(isStill);
  const taken = new Set(still);
  return { still, moving: files.filter((path) => !taken.has(path)) };
}

function isJustBegun(path: string): boolean {
  const entry = statOf(path);
  return (
    entry !== null && entry.size === 0n && Math.abs(Date.now() - Number(entry.mtimeMs)) < emptyFilePatience
  );
}
