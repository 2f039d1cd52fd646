import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import type { Database } from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { initial } from '../../src/store/migrations/0001-initial.ts';
import { learnedWords } from '../../src/store/migrations/0002-learned-words.ts';
import { pageReadings } from '../../src/store/migrations/0003-page-readings.ts';
import { noticePlaces } from '../../src/store/migrations/0004-notice-places.ts';
import { journal } from '../../src/store/migrations/0005-journal.ts';
import { openExistingStore, openStore } from '../../src/store/open-store.ts';
import { packRecord } from '../../src/store/pack-record.ts';
import { readMachinePages, readSourcePages } from '../../src/store/read-files.ts';
import { readMinutes } from '../../src/store/read-minutes.ts';
import { saveFile } from '../../src/store/save-file.ts';
import { search } from '../../src/store/search.ts';
import { fileOfText } from './file-of-text.ts';
import { sampleFile } from './sample-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'paragraf-'));

function registerOf(database: Database): unknown[] {
  return ['decisions', 'assignments', 'paragraph_references'].map((table) =>
    database.prepare(`SELECT * FROM ${table}`).all(),
  );
}

describe('openStore', () => {
  it('makes the database and the folders above it', () => {
    const file = join(folder, 'a', 'b', 'arkiv.sqlite');
    openStore(file).close();
    expect(openExistingStore(file).pragma('user_version', { simple: true })).toBe(16);
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
    const told: string[] = [];
    const newer = openStore(file, (kept) => told.push(kept));
    expect(told).toEqual([`${file}.version-1`]);
    expect(newer.prepare('SELECT file_id, body, words FROM learned_words').all()).toEqual([
      { file_id: 1, body: null, words: 0 },
    ]);
    newer.close();
    const kept = new BetterSqlite(`${file}.version-1`, { readonly: true });
    expect(kept.pragma('user_version', { simple: true })).toBe(1);
    expect(kept.prepare('SELECT sha256 FROM files').pluck().all()).toEqual(['a']);
    kept.close();
  });

  it('packs the records of an older database, and they say what they said', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'paragraf-')), 'arkiv.sqlite');
    const sample = sampleFile('a.txt', { paragraphs: [{ number: 1, title: 'Öppnande' }] });
    const [minutes] = sample.minutes;
    const older = new BetterSqlite(file);
    for (const sql of [initial, learnedWords, pageReadings, noticePlaces, journal]) older.exec(sql);
    older.pragma('application_id = 0x50415241');
    older.pragma('user_version = 5');
    older.exec("INSERT INTO files VALUES (1, 'a', 'a.txt', '/a.txt', 'text', 1, 1, 'stored', '')");
    older
      .prepare('INSERT INTO minutes (id, file_id, ordinal, record) VALUES (?, 1, 0, ?)')
      .run(minutes?.id, JSON.stringify(minutes));
    older
      .prepare("INSERT INTO source_pages VALUES (1, 1, 'text-file', ?)")
      .run(packRecord(sample.pageTexts[0]));
    older.prepare('INSERT INTO machine_pages VALUES (1, 1, ?)').run(packRecord(sample.repairedPages[0]));
    older.close();
    const newer = openStore(file);
    expect(readMinutes(newer, minutes?.id ?? '')).toEqual(minutes);
    expect(readSourcePages(newer, 1)).toEqual(sample.pageTexts);
    expect(readMachinePages(newer, 1)).toEqual(sample.repairedPages);
    newer.close();
  });

  it('fills the register of an older database from its records', () => {
    const text = `Kommunstyrelsen i Sjöby
Sammanträdesprotokoll 2019-04-09

§ 33 Lekplatsen i Norrby
Kommunstyrelsen beslutade 2019-03-05, § 29, att bygga.
Kommunstyrelsens beslut:
- Kommunstyrelsen antar planen.
- Kommunstyrelsen uppdrar åt parkchefen att senast den 2 maj 2019 redovisa kostnaden.
`;
    const fresh = openStore(':memory:');
    const file = fileOfText('april.txt', text);
    saveFile(fresh, file, { path: '/april.txt', bytes: 1, run: 'natt' });
    const path = join(mkdtempSync(join(tmpdir(), 'paragraf-')), 'arkiv.sqlite');
    const older = new BetterSqlite(path);
    for (const sql of [initial, learnedWords, pageReadings, noticePlaces, journal]) older.exec(sql);
    older.pragma('application_id = 0x50415241');
    older.pragma('user_version = 5');
    older.exec("INSERT INTO files VALUES (1, 'a', 'april.txt', '/april.txt', 'text', 1, 1, 'stored', '')");
    older
      .prepare('INSERT INTO minutes (id, file_id, ordinal, body, date, record) VALUES (?, 1, 0, ?, ?, ?)')
      .run(
        file.minutes[0]?.id,
        file.minutes[0]?.body,
        file.minutes[0]?.date,
        JSON.stringify(file.minutes[0]),
      );
    for (const { id, minutes_id: minutesId, label, title } of fresh
      .prepare<[], Record<string, unknown>>('SELECT * FROM paragraphs')
      .all())
      older
        .prepare('INSERT INTO paragraphs VALUES (?, ?, 0, 33, NULL, ?, ?, 1, 1)')
        .run(id, minutesId, label, title);
    for (const { id, ordinal, maker, text: said } of fresh
      .prepare<[], Record<string, unknown>>('SELECT * FROM decisions')
      .all())
      older.prepare('INSERT INTO decisions VALUES (?, 1, ?, ?, ?, 0, 1)').run(id, ordinal, maker, said);
    older.close();
    const newer = openStore(path);
    expect(registerOf(newer)).toEqual(registerOf(fresh));
    expect(newer.prepare('SELECT kinds FROM decisions').pluck().all()).toEqual(['adopt assign']);
    newer.close();
  });

  it('marks in the index of an older database what asks for a person', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'paragraf-')), 'arkiv.sqlite');
    const older = openStore(file);
    const doubtful = { number: 2, title: 'Taxa', text: 'Antas.', doubt: 'Beloppet är inte detsamma i ord.' };
    saveFile(
      older,
      sampleFile('a.txt', { paragraphs: [{ number: 1, title: 'Taxa', text: 'Läses.' }, doubtful] }),
      { path: '/a.txt', bytes: 1, run: 'natt' },
    );
    older.exec(`
      INSERT INTO search_index (search_index, rowid, words) SELECT 'delete', id, words FROM search_content;
      UPDATE search_entries SET marks = replace(marks, ' \u0005doubtful', '');
      INSERT INTO search_index (rowid, words) SELECT id, words FROM search_content;
      DROP INDEX files_by_source;
      ALTER TABLE files DROP COLUMN source_hash;
      DROP TABLE verdicts;
      ALTER TABLE review_items DROP COLUMN sentence;
      ALTER TABLE review_log DROP COLUMN sentence;
      ALTER TABLE review_log DROP COLUMN decides;
      PRAGMA user_version = 13;`);
    const asked = { text: 'taxa', needsReview: true };
    expect(search(older, asked).hits).toEqual([]);
    older.close();
    const newer = openStore(file);
    expect(search(newer, asked).hits.map(({ label }) => label)).toEqual(['§2']);
    newer.exec("INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)");
    newer.close();
  });

  it('changes nothing of an older database where an upgrade fails, and keeps each older copy', () => {
    const file = join(folder, 'trasig.sqlite');
    const older = new BetterSqlite(file);
    older.exec(initial);
    older.pragma('application_id = 0x50415241');
    older.pragma('user_version = 1');
    // The second step cannot make its table.
    older.exec('CREATE TABLE page_readings (key TEXT)');
    older.close();
    for (const kept of ['trasig.sqlite.version-1', 'trasig.sqlite.version-1.2']) {
      expect(() => openStore(file)).toThrow(/page_readings already exists/u);
      expect(existsSync(join(folder, kept))).toBe(true);
    }
    const after = new BetterSqlite(file, { readonly: true });
    expect(after.pragma('user_version', { simple: true })).toBe(1);
    expect(after.prepare("SELECT name FROM sqlite_schema WHERE name = 'learned_words'").all()).toEqual([]);
    after.close();
  });

  it('upgrades nothing where the older database cannot be kept first', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'paragraf-')), 'full.sqlite');
    const older = new BetterSqlite(file);
    older.exec(initial);
    older.pragma('application_id = 0x50415241');
    older.pragma('user_version = 1');
    older.close();
    mkdirSync(`${file}.upgrade-${process.pid}`);
    expect(() => openStore(file)).toThrow(/cannot be made/u);
    expect(new BetterSqlite(file).pragma('user_version', { simple: true })).toBe(1);
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
