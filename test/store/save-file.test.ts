import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { listFiles, readMachinePages, readSourcePages } from '../../src/store/read-files.ts';
import { listMinutes, readMinutes } from '../../src/store/read-minutes.ts';
import { saveFile, saveMachineLayer } from '../../src/store/save-file.ts';
import { findHits } from '../../src/store/search.ts';
import { listJournal, noteFailure } from '../../src/store/journal.ts';
import { sampleFile } from './sample-file.ts';

const file = sampleFile('nämnden.pdf', {
  body: 'Kulturnämnden',
  date: '2019-05-06',
  paragraphs: [
    { number: 1, title: 'Öppnande' },
    {
      number: 2,
      title: 'Bidrag',
      text: 'Bidrag söktes.',
      decisions: ['Bidraget beviljas.'],
      quoted: ['Bidraget avslås.'],
    },
  ],
});
const origin = { path: '/arkiv/nämnden.pdf', bytes: 10, run: 'natt' };

describe('saveFile', () => {
  it('gives back what was stored, layer by layer', () => {
    const database = openStore(join(mkdtempSync(join(tmpdir(), 'paragraf-')), 'arkiv.sqlite'));
    expect(saveFile(database, file, origin)).toBe(true);
    const [stored] = listFiles(database);
    expect(readSourcePages(database, stored?.id ?? 0)).toEqual(file.pageTexts);
    expect(readMachinePages(database, stored?.id ?? 0)).toEqual(file.repairedPages);
    expect(readMinutes(database, file.minutes[0]?.id ?? '')).toEqual(file.minutes[0]);
    expect(listMinutes(database)).toEqual([
      {
        id: file.minutes[0]?.id,
        file: 'nämnden.pdf',
        state: 'stored',
        body: 'Kulturnämnden',
        date: '2019-05-06',
        pages: 1,
        paragraphs: 2,
        decisions: 1,
        toReview: 0,
        copyOf: null,
        versionOf: null,
      },
    ]);
    expect(database.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(database.pragma('foreign_key_check')).toEqual([]);
  });

  it('adds nothing the second time', () => {
    const database = openStore(':memory:');
    saveFile(database, file, origin);
    expect(saveFile(database, file, { ...origin, path: '/arkiv/kopia.pdf' })).toBe(false);
    expect(listFiles(database)).toHaveLength(1);
    expect(findHits(database, 'bidrag', 20)).toHaveLength(1);
  });

  it('ends the file in the journal', () => {
    const database = openStore(':memory:');
    const failure = {
      state: 'quarantined',
      reason: 'file-vanished',
      message: 'borta',
      remedy: 'igen',
    } as const;
    for (const path of [origin.path, '/arkiv/annan.pdf'])
      noteFailure(database, { path, sha256: null }, failure, 'natt');
    saveFile(database, file, origin);
    const entries = listJournal(database).map(({ path, state, reason }) => [path, state, reason]);
    expect(entries).toEqual([
      ['/arkiv/annan.pdf', 'quarantined', 'file-vanished'],
      [origin.path, 'stored', null],
    ]);
  });

  it('keeps nothing of a file whose last part cannot be stored', () => {
    const database = openStore(':memory:');
    const [minutes] = file.minutes;
    const twice = { ...file, minutes: [minutes, minutes].filter((each) => each !== undefined) };
    expect(() => saveFile(database, twice, origin)).toThrow(/UNIQUE/u);
    expect(listFiles(database)).toEqual([]);
    expect(findHits(database, 'bidrag', 20)).toEqual([]);
  });
});

describe('saveMachineLayer', () => {
  it('takes the place of the old one, in the index too', () => {
    const database = openStore(':memory:');
    saveFile(database, file, origin);
    const again = sampleFile('nämnden.pdf', { paragraphs: [{ number: 2, title: 'Stipendier' }] });
    saveMachineLayer(database, 1, { ...again, cleanPages: again.repairedPages });
    expect(findHits(database, 'bidrag', 20)).toEqual([]);
    expect(findHits(database, 'stipendier', 20).map(({ kind }) => kind)).toEqual(['paragraph']);
    expect(
      database.prepare("INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)").run(),
    ).toBeDefined();
  });
});
