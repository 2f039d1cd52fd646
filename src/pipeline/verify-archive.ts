import { setImmediate } from 'node:timers/promises';
import type { Database } from 'better-sqlite3';
import type { Finding } from '../records/finding.ts';
import { countCopies } from '../store/originals.ts';
import type { Original } from '../store/originals.ts';
import { listFiles } from '../store/read-files.ts';
import { verifyLog } from '../store/review/replay-log.ts';
import { verifyDatabase, verifyIndex } from '../store/verify-database.ts';
import { verifyCopies } from './verify-copies.ts';
import { verifyFolder } from './verify-folder.ts';
import { verifyOriginals } from './verify-originals.ts';
import { verifyRecords } from './verify-records.ts';

export interface ArchiveFinding extends Finding {
  /** Whose original it is, where it is about one. */
  readonly original?: Original;
}

export interface VerifyOptions {
  /** Whether the originals are read. */
  readonly originals: boolean;
  /** Where moved originals are looked for too. */
  readonly folders: readonly string[];
  /** The folder of the originals, where one is set: what nobody knows in it is named. */
  readonly archive: string | null;
  /** The database's own file. */
  readonly file: string;
  readonly signal: AbortSignal;
}

/**
 * Everything that is not as it should be, as it is found: the database first, then file by file, then the originals and
 * their copies, then what lies beside them.
 */
export async function* verifyArchive(
  database: Database,
  { originals, folders, archive, file, signal }: VerifyOptions,
  onProgress: (done: number, total: number) => void,
): AsyncGenerator<ArchiveFinding> {
  const damage = verifyDatabase(database);
  yield* damage;
  // What cannot be read cannot be compared.
  if (damage.some(({ code }) => code === 'database-damaged')) return;
  yield* verifyIndex(file);
  yield* verifyLog(database);
  const files = listFiles(database);
  const total = files.length + (originals ? files.length + countCopies(database) : 0);
  let done = 0;
  const step = (): void => onProgress((done += 1), total);
  for (const each of files) {
    // Lets a Ctrl-C in between two files.
    await setImmediate();
    if (signal.aborted) return;
    yield* verifyRecords(database, each);
    step();
  }
  if (!originals) return;
  const told = new Set<string>();
  for await (const finding of verifyOriginals(database, folders, step, signal)) {
    if (finding.foundAt !== undefined) told.add(finding.foundAt);
    yield finding;
  }
  yield* verifyCopies(database, step, signal);
  if (archive !== null) yield* verifyFolder(database, { archive, file, told }, signal);
}
