import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { backUp } from '../../src/store/back-up.ts';
import { openStore, openStoreAsItIs } from '../../src/store/open-store.ts';
import { saveFile } from '../../src/store/save-file.ts';
import { sampleFile } from '../store/sample-file.ts';
import { newFolder, runProgram, startProgram } from './run-program.ts';

/** A database of so many files, each with text enough that a copy takes more than a moment. */
function archiveOf(count: number): { readonly folder: string; readonly database: string } {
  const folder = newFolder();
  const database = join(folder, 'a.sqlite');
  const store = openStore(database);
  for (let file = 0; file < count; file += 1) addFile(store, file);
  store.close();
  return { folder, database };
}

function addFile(store: ReturnType<typeof openStore>, number: number): void {
  const text = `Frågan ${number} togs upp. `.repeat(200);
  const file = sampleFile(`${number}.txt`, { paragraphs: [{ number: 1, title: 'Öppnande', text }] });
  saveFile(store, file, { path: `/arkiv/${number}.txt`, bytes: 1, run: 'natt' });
}

describe('paragraf backup', () => {
  it('copies the database as one file that opens, and refuses a name that is taken', async () => {
    const { folder, database } = archiveOf(3);
    const copy = join(folder, 'kopia.sqlite');
    const first = await runProgram(['backup', copy, '--database', database]);
    expect([first.exitCode, first.stdout]).toEqual([
      0,
      expect.stringMatching(/3 files, 3 protocols.*whole/u),
    ]);
    const list = await runProgram(['list', '--database', copy]);
    expect(list.stdout.trim().split('\n')).toHaveLength(3);
    const bytes = readFileSync(copy);
    const second = await runProgram(['backup', copy, '--database', database]);
    expect([second.exitCode, second.stderr]).toEqual([
      1,
      expect.stringMatching(/there already.*--overwrite/su),
    ]);
    expect(readFileSync(copy).equals(bytes)).toBe(true);
    const third = await runProgram(['backup', copy, '--database', database, '--overwrite', '--json']);
    expect(JSON.parse(third.stdout)).toMatchObject({ path: copy, rows: { files: 3, source_pages: 3 } });
  });

  it('will not write over the database itself, nor into a folder that is not there', async () => {
    const { folder, database } = archiveOf(1);
    const itself = await runProgram(['backup', database, '--database', database, '--overwrite']);
    expect([itself.exitCode, itself.stderr]).toEqual([1, expect.stringContaining('is the database itself')]);
    const nowhere = await runProgram(['backup', join(folder, 'x', 'b.sqlite'), '--database', database]);
    expect([nowhere.exitCode, nowhere.stderr]).toEqual([1, expect.stringContaining('does not exist')]);
    expect((await runProgram(['list', '--database', database])).exitCode).toBe(0);
  });

  it('is of one moment, whole, while others write', async () => {
    const { folder, database } = archiveOf(300);
    const copy = join(folder, 'kopia.sqlite');
    const child = startProgram(['backup', copy, '--database', database]);
    const ended = new Promise((resolve) => child.on('close', resolve));
    const store = openStore(database);
    let added = 0;
    while (child.exitCode === null) {
      addFile(store, 1000 + added);
      added += 1;
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    expect(await ended).toBe(0);
    const backup = new BetterSqlite(copy, { readonly: true });
    const count = (sql: string): number => Number(backup.prepare(sql).pluck().get());
    expect(backup.pragma('integrity_check', { simple: true })).toBe('ok');
    const files = count('SELECT count(*) FROM files');
    expect(files).toBeGreaterThanOrEqual(300);
    expect(files).toBeLessThan(300 + added);
    expect(count('SELECT count(*) FROM minutes')).toBe(files);
    expect(readdirSync(folder).filter((name) => name.includes('.part-'))).toEqual([]);
  });

  it('leaves nothing behind at Ctrl-C, and clears away what a killed one left', async () => {
    const { folder, database } = archiveOf(20);
    const copy = join(folder, 'kopia.sqlite');
    writeFileSync(`${copy}.part-999999999`, 'halv');
    const interruption = new AbortController();
    const store = openStoreAsItIs(database);
    const backup = backUp(store, copy, {
      overwrite: false,
      onProgress: () => interruption.abort(),
      signal: interruption.signal,
    });
    await expect(backup).rejects.toThrow(/abort/u);
    store.close();
    expect(readdirSync(folder).filter((name) => name.startsWith('kopia'))).toEqual([]);
  });
});
