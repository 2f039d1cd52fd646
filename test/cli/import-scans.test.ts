import { appendFileSync, copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { listFiles, readSourcePages } from '../../src/store/read-files.ts';
import { openExistingStore } from '../../src/store/open-store.ts';
import { newFolder, runProgram, startProgram } from './run-program.ts';

// Five pages, of which the first and the last are scanned.
const name = '../../fixtures/documents/samf-klarsjobygden-2014-03-21-mixed.pdf';
const mixed = fileURLToPath(new URL(name, import.meta.url));

/** A copy that is another file with the same pages: PDF readers skip what follows a file's end. */
function copyWith(comment: string): string {
  const path = join(newFolder(), 'kopia.pdf');
  copyFileSync(mixed, path);
  appendFileSync(path, `% ${comment}\n`);
  return path;
}

function readings(database: string): string[] {
  if (!existsSync(database)) return [];
  const store = openExistingStore(database);
  try {
    return store.prepare<[], string>('SELECT key FROM page_readings ORDER BY key').pluck().all();
  } finally {
    store.close();
  }
}

/** Those of whole pages, also while the database is being made: then there are none yet. */
function readingsSoFar(database: string): string[] {
  try {
    return readings(database).filter((key) => !key.startsWith('words '));
  } catch {
    return [];
  }
}

it('recognises the pages of a file once, under whatever name they come again', async () => {
  const database = join(newFolder(), 'a.sqlite');
  await runProgram(['import', copyWith('one'), '--database', database]);
  const first = readings(database);
  expect(first).toHaveLength(2);
  await runProgram(['import', copyWith('two'), '--database', database]);
  expect(readings(database)).toEqual(first);
  const store = openExistingStore(database);
  const [one, two] = listFiles(store).map(({ id }) => readSourcePages(store, id));
  store.close();
  expect(two).toEqual(one);
  expect(one).toHaveLength(5);
});

it('killed after a page, goes on with the next', async () => {
  const database = join(newFolder(), 'a.sqlite');
  const path = copyWith('killed');
  const command = ['import', path, '--database', database, '--engine', 'tesseract.js'];
  const child = startProgram(command);
  const ended = new Promise((resolve) => child.on('close', resolve));
  while (child.exitCode === null && readingsSoFar(database).length === 0) await setTimeout(50);
  child.kill('SIGKILL');
  await ended;
  const before = readingsSoFar(database);
  expect(before).toHaveLength(1);
  expect((await runProgram(command)).exitCode).toBe(0);
  // What the engine had read of the second page is not kept any longer than that.
  expect(readings(database)).toHaveLength(2);
  expect(readings(database)).toEqual(expect.arrayContaining(before));
});
