import { existsSync, lstatSync, mkdirSync, readFileSync, readdirSync, unlinkSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { basename, dirname, extname, join, relative } from 'node:path';
import * as z from 'zod';
import { escapeControls } from '../escape-controls.ts';
import { explainReason } from './explain-reason.ts';
import { fitName, longestName } from './fit-name.ts';
import { temporaryOf, writeWhole } from './write-whole.ts';

const ending = '.orsak.json';
/** The longest name of a file in the quarantine, in bytes: its note, while that is written, has a name that is longer. */
export const longestQuarantinedName = longestName - Buffer.byteLength(temporaryOf(ending));

/** What stands in `<name>.orsak.json` beside a file in the quarantine. */
export const QuarantineNote = z.object({
  /** What the file was called, below the inbox: its name beside this note is shorter where that was too long. */
  file: z.string(),
  /** A code of docs/errors.md. */
  reason: z.string(),
  /** In Swedish, for the kansli. */
  sentence: z.string(),
  whatToDo: z.string(),
  /** In English, for the technician. */
  message: z.string(),
  remedy: z.string(),
  sha256: z.string(),
  quarantinedAt: z.iso.datetime(),
});
export type QuarantineNote = Readonly<z.infer<typeof QuarantineNote>>;

/** A file in the quarantine and its note; paths below the quarantine. */
export interface QuarantinedFile {
  readonly name: string;
  readonly notePath: string;
  readonly note: QuarantineNote;
}

/** Writes the note beside a file that has been put into the quarantine; the first one stays. */
export function writeQuarantineNote(
  path: string,
  failure: Pick<QuarantineNote, 'file' | 'reason' | 'message' | 'remedy' | 'sha256'>,
): void {
  const notePath = `${path}${ending}`;
  if (existsSync(notePath)) return;
  const note: QuarantineNote = {
    ...failure,
    ...explainReason(failure.reason),
    quarantinedAt: new Date().toISOString(),
  };
  mkdirSync(dirname(notePath), { recursive: true });
  const lines = JSON.stringify(note, null, 2).split('\n').map(escapeControls);
  writeWhole(notePath, `${lines.join('\n')}\n`);
}

/** What lies in the quarantine, newest first. A file without a note was put there by a person and is left alone. */
export function listQuarantine(folder: string): QuarantinedFile[] {
  return notePaths(folder)
    .flatMap((notePath) => {
      const path = notePath.slice(0, -ending.length);
      const note = readNote(notePath);
      return note === null || !isPlainFile(path) ? [] : [{ name: relative(folder, path), notePath, note }];
    })
    .sort((a, b) => (a.note.quarantinedAt < b.note.quarantinedAt ? 1 : -1));
}

/** What a file was called before its name was shortened, below the quarantine; a note that says anything else is not believed. */
export function originalNameOf({ name, note }: Pick<QuarantinedFile, 'name' | 'note'>): string {
  const original = basename(note.file);
  const extension = extname(original);
  const shortened = fitName(basename(original, extension), extension, longestQuarantinedName);
  return shortened === basename(name) ? join(dirname(name), original) : name;
}

function isPlainFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/** Removes the notes whose files somebody has taken away. @returns the absolute paths where those files were. */
export function tidyQuarantine(folder: string): string[] {
  const left = notePaths(folder).filter((notePath) => {
    // A person's own file may be called so.
    return !existsSync(notePath.slice(0, -ending.length)) && readNote(notePath) !== null;
  });
  for (const notePath of left) unlinkSync(notePath);
  return left.map((notePath) => notePath.slice(0, -ending.length));
}

function notePaths(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return filesBelow(folder)
    .filter((path) => path.endsWith(ending))
    .sort();
}

/** At any depth; no link is followed, and a folder that may not be looked into is no quarantine of ours. */
function filesBelow(folder: string): string[] {
  return entriesOf(folder).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : entry.isFile() ? [path] : [];
  });
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** Null where a person has written something else there. */
function readNote(path: string): QuarantineNote | null {
  try {
    return QuarantineNote.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}
