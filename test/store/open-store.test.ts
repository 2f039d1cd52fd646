import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { initial } from '../../src/store/migrations/0001-initial.ts';
import { openExistingStore, openStore } from '../../src/store/open-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'paragraf-'));

describe('openStore', () => {
  it('makes the database and the folders above it', () => {
    const file = join(folder, 'a', 'b', 'arkiv.sqlite');
    openStore(file).close();
    expect(openExistingStore(file).pragma('user_version', { simple: true })).toBe(5);
  });

  it('brings an older database up to date, with nothing forgotten', () => {
    const file = join(folder, 'aldre.sqlite');
    const older = new BetterSqlite(file);
    older.exec(initial);
    older.pragma('application_id = 0x50415241');
    older.pragma('user_version = 1');
    older.exec(
      "INSERT INTO files (sha256, name, path, kind, bytes, pages, state, imported_at) VALUES ('a', 'a', 'a', 'text', 1, 1, 'stored', '')",
    );
    older.close();
    const newer = openStore(file);
    expect(newer.prepare('SELECT file_id, body, words FROM learned_words').all()).toEqual([
      { file_id: 1, body: null, words: 0 },
    ]);
    newer.close();
  });

  it('refuses a database of a newer program', () => {
    const file = join(folder, 'nyare.sqlite');
    const database = openStore(file);
    database.pragma('user_version = 99');
    database.close();
    expect(() => openStore(file)).toThrow(/newer Paragraf \(database version 99/u);
  });

  it('says that a file is no database', () => {
    const file = join(folder, 'brev.sqlite');
    writeFileSync(file, 'Kära byalag, '.repeat(100));
    expect(() => openStore(file)).toThrow(/cannot open the database .*brev\.sqlite: file is not a database/u);
  });

  it('makes no empty database where one was to be read', () => {
    expect(() => openExistingStore(join(folder, 'fel.sqlite'))).toThrow(
      /there is no database at .*fel\.sqlite/u,
    );
  });

  it("leaves another program's database as it is", () => {
    const file = join(folder, 'adresser.sqlite');
    new BetterSqlite(file).exec('CREATE TABLE contacts (name TEXT); PRAGMA user_version = 1').close();
    const before = readFileSync(file);
    for (const open of [openStore, openExistingStore]) {
      expect(() => open(file)).toThrow(/adresser\.sqlite is a database of another program/u);
    }
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('reads a database that may not be written to', () => {
    const file = join(folder, 'arkivexemplar.sqlite');
    openStore(file).close();
    chmodSync(file, 0o444);
    const database = openExistingStore(file);
    expect(database.prepare('SELECT count(*) FROM minutes').pluck().get()).toBe(0);
    expect(() => database.exec('DELETE FROM minutes')).toThrow(/readonly/u);
  });
});
