import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { verifyArchive } from '../../src/pipeline/verify-archive.ts';
import { saveCorrection } from '../store/save-correction.ts';
import { openStore } from '../../src/store/open-store.ts';
import { saveFile } from '../../src/store/save-file.ts';
import { findHits } from '../../src/store/search.ts';
import { rebuildIndex } from '../../src/store/verify-database.ts';
import { sampleFile } from '../store/sample-file.ts';

function archive(): ReturnType<typeof openStore> {
  const store = openStore(join(mkdtempSync(join(tmpdir(), 'paragraf-')), 'a.sqlite'));
  for (const name of ['a.txt', 'b.txt']) {
    const file = sampleFile(name, {
      paragraphs: [
        { number: 1, title: 'Öppnande' },
        { number: 2, title: 'Bryggan', text: 'Bryggan lagas.', decisions: ['Bryggan lagas.'] },
      ],
    });
    saveFile(store, file, { path: `/arkiv/${name}`, bytes: 1, run: 'natt' });
  }
  return store;
}

async function codesOf(store: ReturnType<typeof openStore>): Promise<string[]> {
  const { signal } = new AbortController();
  const options = { originals: false, folders: [], archive: null, file: store.name, signal };
  const codes: string[] = [];
  for await (const { code } of verifyArchive(store, options, () => {})) codes.push(code);
  return codes;
}

describe('verifyArchive', () => {
  it('finds nothing where all is as it should be, also while a correction waits to be put on top', async () => {
    const store = archive();
    expect(await codesOf(store)).toEqual([]);
    const correction = { page: 1, line: 1, sourceText: 'Bryggan', cleanText: 'Bryggan', correctedBy: 'Siv' };
    saveCorrection(store, 1, correction);
    expect(await codesOf(store)).toEqual([]);
  });

  it('tells an index that does not hold what is stored, which can be built again', async () => {
    const store = archive();
    store.exec("INSERT INTO search_index (search_index) VALUES ('delete-all')");
    expect(await codesOf(store)).toEqual(['index-differs']);
    rebuildIndex(store);
    expect(await codesOf(store)).toEqual([]);
    expect(findHits(store, 'bryggan', 5)).toHaveLength(2);
  });

  it.each([
    ['row-of-nothing', 'DELETE FROM paragraphs WHERE number = 2'],
    ['record-incomplete', 'DELETE FROM machine_pages WHERE file_id = 2'],
    ['journal-differs', "UPDATE journal SET sha256 = 'ff' WHERE path = '/arkiv/a.txt'"],
    ['journal-incomplete', "DELETE FROM journal WHERE path = '/arkiv/a.txt'"],
    ['record-damaged', "UPDATE source_pages SET record = x'00' WHERE file_id = 1"],
    ['record-differs', "UPDATE decisions SET text = 'Bryggan rivs.' WHERE id = 1"],
    ['record-differs', 'DELETE FROM meeting_prints'],
    [
      'corrections-differ',
      "INSERT INTO corrections (file_id, page, line, source_text, clean_text, corrected_by, corrected_at) VALUES (1, 1, 0, 'a', 'b', 'c', 'd')",
    ],
    ['record-differs', "UPDATE search_entries SET title = 'Bron' WHERE id = 2"],
  ])('tells %s', async (code, sql) => {
    const store = archive();
    store.pragma('foreign_keys = OFF');
    store.exec(sql);
    expect(await codesOf(store)).toContain(code);
  });
});
