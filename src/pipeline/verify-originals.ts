import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Database } from 'better-sqlite3';
import type { Finding } from '../records/finding.ts';
import { listOriginals, otherPathsOf } from '../store/originals.ts';
import type { Original } from '../store/originals.ts';
import { findFiles } from './find-files.ts';
import { hashOrCode } from './hash-or-code.ts';

/** What stands against an original, and whose it is. */
export interface OriginalFinding extends Finding {
  readonly original: Original;
}

/**
 * Reads every original again and compares it with its hash. One that is not where it was is looked for by its bytes where
 * the journal has met them, in the folders of the others, and in `folders`.
 *
 * @param folders where originals may have gone, any depth.
 * @param onFile called after each original.
 */
export async function* verifyOriginals(
  database: Database,
  folders: readonly string[],
  onFile: () => void,
  signal: AbortSignal,
): AsyncGenerator<OriginalFinding> {
  const originals = listOriginals(database);
  const elsewhere = new Elsewhere(database, originals, folders);
  for (const original of originals) {
    if (signal.aborted) return;
    const finding = await verifyOriginal(original, elsewhere);
    onFile();
    if (finding !== null) yield { ...finding, original };
  }
}

async function verifyOriginal(original: Original, elsewhere: Elsewhere): Promise<Finding | null> {
  const { path, sha256 } = original;
  const now = await hashOrCode(path);
  if (now === sha256) return null;
  if (now !== 'ENOENT' && now !== 'ENOTDIR' && now.length < sha256.length) return unreadable(path, now);
  const foundAt = await elsewhere.find(original);
  if (now.length === sha256.length) return changed(path, foundAt);
  return foundAt === null ? missing(path) : moved(path, foundAt);
}

/** Files where originals may have gone, by their size; only what has the right size is read. */
class Elsewhere {
  private readonly database: Database;
  private readonly originals: readonly Original[];
  private readonly folders: readonly string[];
  private bySize: ReadonlyMap<number, readonly string[]> | null = null;
  private readonly hashes = new Map<string, string>();

  constructor(database: Database, originals: readonly Original[], folders: readonly string[]) {
    this.database = database;
    this.originals = originals;
    this.folders = folders;
  }

  async find(original: Original): Promise<string | null> {
    return (
      (await this.firstOf(otherPathsOf(this.database, original), original)) ??
      (await this.firstOf(this.ofSize(original.bytes), original))
    );
  }

  private async firstOf(paths: readonly string[], { path, sha256 }: Original): Promise<string | null> {
    for (const other of paths) {
      if (other === path) continue;
      const hash = this.hashes.get(other) ?? (await hashOrCode(other));
      this.hashes.set(other, hash);
      if (hash === sha256) return other;
    }
    return null;
  }

  private ofSize(bytes: number): readonly string[] {
    this.bySize ??= sizesOf([...this.besideOriginals(), ...findFiles(this.folders).files]);
    return this.bySize.get(bytes) ?? [];
  }

  private besideOriginals(): string[] {
    const folders = new Set(this.originals.map(({ path }) => dirname(path)));
    return [...folders].flatMap(namesIn);
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch {
    return [];
  }
}

function sizesOf(paths: readonly string[]): ReadonlyMap<number, readonly string[]> {
  const bySize = new Map<number, string[]>();
  for (const path of paths) {
    const entry = statSync(path, { throwIfNoEntry: false });
    if (entry?.isFile() !== true) continue;
    const same = bySize.get(entry.size);
    if (same === undefined) bySize.set(entry.size, [path]);
    else same.push(path);
  }
  return bySize;
}

function missing(file: string): Finding {
  const remedy =
    'Put it back from a backup of the originals, or name the folder it went to: paragraf verify FOLDER.';
  return { code: 'original-missing', file, message: `${file} is not there any more`, remedy };
}

function moved(file: string, foundAt: string): Finding {
  const remedy = 'If that was meant, run paragraf verify --mend: the new place is remembered.';
  return { code: 'original-moved', file, foundAt, message: `${file} is now ${foundAt}`, remedy };
}

function changed(file: string, foundAt: string | null): Finding {
  const where = foundAt === null ? '' : `; what was read is now ${foundAt}`;
  return {
    code: 'original-changed',
    file,
    ...(foundAt === null ? {} : { foundAt }),
    message: `${file} is not the file that was read${where}`,
    remedy:
      foundAt === null
        ? 'Put back the original from a backup; if a new version was meant, import it under a name of its own.'
        : 'If that was meant, run paragraf verify --mend, and import the new file.',
  };
}

function unreadable(file: string, code: string): Finding {
  const remedy = 'Check the disk or the share, and the rights of the user that runs Paragraf.';
  return { code: 'original-unreadable', file, message: `${file} cannot be read (${code})`, remedy };
}
