import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { mergeIndex } from '../../src/pipeline/merge-index.ts';
import { openStore } from '../../src/store/open-store.ts';
import { saveFile } from '../../src/store/save-file.ts';
import { search } from '../../src/store/search.ts';
import { countSegments, mergeSegments } from '../../src/store/search/index/merge-segments.ts';
import { sampleFile } from '../store/sample-file.ts';

/** Each file is a part of its own, as the index is told to merge none by itself. */
function archiveOf(files: number, place = ':memory:'): ReturnType<typeof openStore> {
  const database = openStore(place);
  database.exec("INSERT INTO search_index (search_index, rank) VALUES ('automerge', 0)");
  for (let at = 1; at <= files; at += 1) {
    const paragraphs = [{ number: at, title: `Bryggan ${at}`, text: `Bryggan lagas. ${figures(at)}` }];
    const file = sampleFile(`${at}.pdf`, { date: `2020-01-${10 + at}`, paragraphs });
    saveFile(database, file, { path: `/${at}.pdf`, bytes: 1, run: 'natt' });
  }
  return database;
}

/** Words enough for many pages of the index, others in each file. */
function figures(file: number): string {
  return Array.from({ length: 3000 }, (_, at) => `${file}${at}`).join(' ');
}

const labels = (database: ReturnType<typeof openStore>): readonly (string | null)[] =>
  search(database, { text: 'bryggan', limit: 50 }).hits.map(({ label }) => label);

describe('the search index', () => {
  it('is merged where it lies in many parts, and finds the same', async () => {
    const database = archiveOf(12);
    const before = labels(database);
    expect(countSegments(database)).toBe(12);
    await mergeIndex(database, 12, new AbortController().signal);
    expect(countSegments(database)).toBe(1);
    expect(labels(database)).toEqual(before);
    expect(before).toHaveLength(12);
    database.exec("INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)");
  });

  it('is left as it is where it lies in few parts, or the run is stopped', async () => {
    const few = archiveOf(4);
    await mergeIndex(few, 4, new AbortController().signal);
    expect(countSegments(few)).toBe(4);
    const many = archiveOf(12);
    await mergeIndex(many, 12, AbortSignal.abort());
    expect(countSegments(many)).toBe(12);
  });

  it('is left to itself after a few files of many', async () => {
    const database = archiveOf(12);
    database.exec(`
      WITH RECURSIVE others (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM others WHERE n < 200)
      INSERT INTO files (sha256, name, path, kind, bytes, pages, state, imported_at)
      SELECT n, n, n, 'text', 1, 1, 'stored', '' FROM others`);
    await mergeIndex(database, 4, new AbortController().signal);
    expect(countSegments(database)).toBe(12);
    await mergeIndex(database, 5, new AbortController().signal);
    expect(countSegments(database)).toBe(1);
  });

  it('is left as it is where another program holds the database', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'paragraf-')), 'arkiv.sqlite');
    const database = archiveOf(12, file);
    const other = new BetterSqlite(file);
    other.exec('BEGIN IMMEDIATE');
    database.pragma('busy_timeout = 50');
    await mergeIndex(database, 12, new AbortController().signal);
    expect(countSegments(database)).toBe(12);
    other.exec('ROLLBACK');
    await mergeIndex(database, 12, new AbortController().signal);
    expect(countSegments(database)).toBe(1);
    other.close();
    database.close();
  });

  it('is whole where merging ends halfway', () => {
    const database = archiveOf(12);
    const before = labels(database);
    expect(mergeSegments(database, -1)).toBe(true);
    expect(countSegments(database)).toBeGreaterThan(1);
    expect(labels(database)).toEqual(before);
    database.exec("INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)");
  });
});
