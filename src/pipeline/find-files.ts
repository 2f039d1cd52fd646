import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { ParagrafError } from '../errors.ts';

/** What a walk over the given files and folders came to. */
export interface FoundFiles {
  /** Absolute paths to read, in a stable order: by path, as code units, whatever the disk's own order is. */
  readonly files: readonly string[];
  /** Places that could not be looked into, each with its reason. */
  readonly problems: readonly { readonly path: string; readonly error: ParagrafError }[];
  /** How many files of other kinds were left alone, by extension (`.docx`; `''` for none). */
  readonly otherKinds: ReadonlyMap<string, number>;
}

const readableExtensions = new Set(['.pdf', '.tif', '.tiff', '.jpg', '.jpeg', '.png', '.txt']);
// ._scan.pdf   .DS_Store   ~$protokoll.docx   Thumbs.db
const notDocuments = /^(\.|~\$|Thumbs\.db$|desktop\.ini$)/iu;

/** Walks files and folders at any depth. A file named outright is always taken; in a folder only the kinds that can be read. */
export function findFiles(paths: readonly string[]): FoundFiles {
  const walk = new Walk();
  for (const path of paths) walk.visitNamed(resolve(path));
  return { files: [...walk.files].sort(), problems: walk.problems, otherKinds: walk.otherKinds };
}

class Walk {
  readonly files = new Set<string>();
  readonly problems: { path: string; error: ParagrafError }[] = [];
  readonly otherKinds = new Map<string, number>();

  visitNamed(path: string): void {
    this.attempt(path, () => {
      const entry = statSync(path);
      if (entry.isDirectory()) this.visitFolder(path, []);
      else if (entry.isFile()) this.files.add(path);
      else
        throw new ParagrafError(
          'unknown-format',
          `${path} is neither a file nor a folder`,
          'Name a file or a folder.',
        );
    });
  }

  private visitFolder(folder: string, ancestors: readonly string[]): void {
    const real = realpathSync(folder);
    if (ancestors.includes(real)) throw symlinkLoop(folder);
    for (const name of readdirSync(folder).sort()) {
      const path = join(folder, name);
      if (!notDocuments.test(name)) this.attempt(path, () => this.visitEntry(path, [...ancestors, real]));
      else if (name.startsWith('.')) this.countHidden(name);
    }
  }

  private visitEntry(path: string, ancestors: readonly string[]): void {
    const entry = statSync(path);
    if (entry.isDirectory()) {
      this.visitFolder(path, ancestors);
      return;
    }
    const extension = extname(path).toLowerCase();
    if (entry.isFile() && readableExtensions.has(extension)) this.files.add(path);
    else this.otherKinds.set(extension, (this.otherKinds.get(extension) ?? 0) + 1);
  }

  /** The system's own droppings, and Paragraf's, are no documents; other hidden files and folders are counted, not read. */
  private countHidden(name: string): void {
    if (!/^\.(_|DS_Store$|paragraf-)/u.test(name))
      this.otherKinds.set('hidden', (this.otherKinds.get('hidden') ?? 0) + 1);
  }

  private attempt(path: string, visit: () => void): void {
    try {
      visit();
    } catch (error) {
      this.problems.push({ path, error: error instanceof ParagrafError ? error : accessError(path, error) });
    }
  }
}

/** The reason behind a failure to reach a path. What is no failure of the file system is thrown on as it is. */
export function accessError(path: string, cause: unknown): ParagrafError {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code === 'ELOOP') return symlinkLoop(path);
  if (code === 'ENOENT' && path.includes('\uFFFD')) {
    const remedy = 'Rename the file; the letters in its name are of an old encoding.';
    return new ParagrafError('file-not-found', `${path} has a name that is not UTF-8`, remedy);
  }
  if (code === 'ENOENT') {
    return isDanglingLink(path)
      ? new ParagrafError('file-not-found', `${path} is a link to nothing`, 'Remove the link or mend it.')
      : new ParagrafError('file-not-found', `${path} does not exist`, 'Check the path.');
  }
  if (code === 'EACCES' || code === 'EPERM') {
    const remedy = 'Give the user that runs Paragraf the right to it.';
    return new ParagrafError('permission-denied', `${path} may not be opened`, remedy, { cause });
  }
  // A defect of our own is no matter of rights.
  if (!(cause instanceof Error) || code === undefined) throw cause;
  const remedy = 'Check the path, and the disk or the share.';
  return new ParagrafError('permission-denied', `${path} cannot be opened: ${cause.message}`, remedy, {
    cause,
  });
}

function symlinkLoop(path: string): ParagrafError {
  return new ParagrafError('symlink-loop', `${path} is a link that leads back to itself`, 'Remove the link.');
}

function isDanglingLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}
