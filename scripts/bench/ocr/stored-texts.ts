import { existsSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { openExistingStore } from '../../../src/store/open-store.ts';
import { listFiles, readSourcePages } from '../../../src/store/read-files.ts';
import { byPage } from './subject.ts';

/** How many files a database of the program's holds; none when it does not exist yet. */
export function countFiles(database: string): number {
  return existsSync(database) ? withStore(database, (store) => listFiles(store).length) : 0;
}

/** What was read in each file that was stored after the first `known`, before repair, in the order of their names. */
export function sourceTexts(database: string, known: number): readonly string[] {
  return withStore(database, (store) =>
    listFiles(store)
      .slice(known)
      .sort((one, other) => byPage(one.name, other.name))
      .map(({ id }) => sourceText(store, id)),
  );
}

function sourceText(store: Database, file: number): string {
  const lines = readSourcePages(store, file).flatMap((page) => page.lines);
  return lines.map(({ text }) => text).join('\n');
}

function withStore<Result>(file: string, read: (store: Database) => Result): Result {
  const store = openExistingStore(file);
  try {
    return read(store);
  } finally {
    store.close();
  }
}
