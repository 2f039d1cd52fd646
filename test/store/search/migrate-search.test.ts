import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { verifyRecords } from '../../../src/pipeline/verify-records.ts';
import { readStoredLayer } from '../../../src/pipeline/stored-layer.ts';
import { initial } from '../../../src/store/migrations/0001-initial.ts';
import { learnedWords } from '../../../src/store/migrations/0002-learned-words.ts';
import { pageReadings } from '../../../src/store/migrations/0003-page-readings.ts';
import { noticePlaces } from '../../../src/store/migrations/0004-notice-places.ts';
import { journal } from '../../../src/store/migrations/0005-journal.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { packRecord } from '../../../src/store/pack-record.ts';
import { listFiles } from '../../../src/store/read-files.ts';
import { findHits } from '../../../src/store/search.ts';
import { sampleFile } from '../sample-file.ts';

const sample = sampleFile('a.txt', {
  body: 'Norrby byalag',
  date: '1994-03-20',
  paragraphs: [{ number: 7, title: 'Hjul', text: 'Nya hjul till vagnen.', decisions: ['Hjul köps.'] }],
  pages: ['§ 7 Hjul\nNya hjul till vagnen.\nHjul köps.', 'Bilaga om cykelbanor'],
});

/** A database as version 5 had it, with one file whose second page a person has corrected. */
function olderArchive(): string {
  const file = join(mkdtempSync(join(tmpdir(), 'paragraf-')), 'arkiv.sqlite');
  const [minutes] = sample.minutes;
  const older = new BetterSqlite(file);
  for (const sql of [initial, learnedWords, pageReadings, noticePlaces, journal]) older.exec(sql);
  older.pragma('application_id = 0x50415241');
  older.pragma('user_version = 5');
  older.exec("INSERT INTO files VALUES (1, 'a', 'a.txt', '/a.txt', 'text', 1, 2, 'stored', '')");
  older
    .prepare('INSERT INTO minutes (id, file_id, ordinal, body, date, record) VALUES (?, 1, 0, ?, ?, ?)')
    .run(minutes?.id, minutes?.body, minutes?.date, JSON.stringify(minutes));
  older.prepare("INSERT INTO paragraphs VALUES (1, ?, 0, 7, NULL, '§7', 'Hjul', 1, 1)").run(minutes?.id);
  older.exec("INSERT INTO decisions VALUES (1, 1, 0, NULL, 'Hjul köps.', 0, 1)");
  for (const [at, page] of sample.repairedPages.entries()) {
    older
      .prepare("INSERT INTO source_pages VALUES (1, ?, 'text-file', ?)")
      .run(page.page, packRecord(sample.pageTexts[at]));
    older.prepare('INSERT INTO machine_pages VALUES (1, ?, ?)').run(page.page, packRecord(page));
  }
  older.exec(
    "INSERT INTO corrections VALUES (1, 1, 2, 0, 'Bilaga om cykelbanor', 'Bilaga om gångbanor', 'Siv', '2020-01-01')",
  );
  older
    .prepare("INSERT INTO search_entries VALUES (9, ?, NULL, 'page', 2, '', 'Bilaga om gångbanor', '')")
    .run(minutes?.id);
  older.close();
  return file;
}

describe('an archive whose index was of another kind', () => {
  it('is searched after the upgrade as if it were imported now', () => {
    const database = openStore(olderArchive());
    const places = (query: string): readonly string[] =>
      findHits(database, query, 5).map(({ kind, label, page }) => `${kind} ${label ?? `p. ${page}`}`);
    expect(places('vagn')).toEqual(['paragraph §7']);
    expect(places('byalaget 1994 hjul')).toEqual(['decision §7']);
    expect(places('§ 7')).toEqual(['paragraph §7']);
    // What people have corrected is found as they corrected it.
    expect(places('gångbanor')).toEqual(['page p. 2']);
    expect(places('"cykelbanor"')).toEqual([]);
    database.exec("INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)");
  });

  it('is as its records say, and knows how its pages read with their corrections', () => {
    const database = openStore(olderArchive());
    expect(listFiles(database).flatMap((file) => verifyRecords(database, file))).toEqual([]);
    expect(readStoredLayer(database, 1).pages[1]).toEqual({ page: 2, text: 'Bilaga om gångbanor' });
  });
});
