import BetterSqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import {
  askForRetry,
  countJournal,
  findEntry,
  forgetGone,
  listJournal,
  moveEntry,
  noteFailure,
  noteFound,
  notePages,
  noteReading,
  noteStored,
} from '../../src/store/journal.ts';
import { initial } from '../../src/store/migrations/0001-initial.ts';
import { learnedWords } from '../../src/store/migrations/0002-learned-words.ts';
import { pageReadings } from '../../src/store/migrations/0003-page-readings.ts';
import { noticePlaces } from '../../src/store/migrations/0004-notice-places.ts';
import { journal } from '../../src/store/migrations/0005-journal.ts';
import { openStore } from '../../src/store/open-store.ts';

const path = '/in/ett.pdf';
const stamp = { path, bytes: 10, mtime: 1000.5, ctime: 2000 };
const failure = { state: 'waiting', reason: 'engine-failed', message: 'm', remedy: 'r' } as const;

describe('the journal', () => {
  it('follows a file from where it is met to where it is stored', () => {
    const database = openStore(':memory:');
    noteFound(database, [stamp], 'natt 1');
    expect(findEntry(database, path)).toMatchObject({
      ...stamp,
      state: 'found',
      sha256: null,
      run: 'natt 1',
    });
    noteReading(database, { path, sha256: 'a', bytes: 10 }, 'natt 1');
    notePages(database, path, 2, 5);
    expect(findEntry(database, path)).toMatchObject({ state: 'reading', pagesDone: 2, pagesTotal: 5 });
    noteFailure(
      database,
      { path, sha256: 'a' },
      { ...failure, retryAt: '2024-01-01T00:00:00.000Z' },
      'natt 1',
    );
    expect(findEntry(database, path)).toMatchObject({ ...failure, attempts: 1, pagesDone: 2, pagesTotal: 5 });
    noteStored(database, { path, sha256: 'a', bytes: 10, state: 'partial', pages: 5 }, 'natt 2');
    expect(findEntry(database, path)).toMatchObject({
      ...stamp,
      state: 'partial',
      reason: null,
      retryAt: null,
      pagesDone: 5,
      run: 'natt 2',
    });
    expect(countJournal(database)).toEqual({
      found: 0,
      reading: 0,
      stored: 0,
      partial: 1,
      quarantined: 0,
      waiting: 0,
    });
  });

  it('begins with a stored file that may have changed, and keeps what is known of one that failed', () => {
    const database = openStore(':memory:');
    const stored = { ...stamp, path: '/in/stored.pdf' };
    noteFound(database, [stamp, stored], 'natt 1');
    noteFailure(database, { path, sha256: 'a' }, failure, 'natt 1');
    noteStored(database, { path: stored.path, sha256: 'b', bytes: 10, state: 'stored', pages: 1 }, 'natt 1');
    noteFound(database, [stamp, stored], 'natt 2');
    expect(listJournal(database)).toMatchObject([{ state: 'waiting' }, { state: 'stored', run: 'natt 1' }]);
    noteFound(
      database,
      [stamp, stored].map((each) => ({ ...each, ctime: 2001 })),
      'natt 2',
    );
    expect(listJournal(database)).toMatchObject([
      { state: 'waiting', attempts: 1, reason: 'engine-failed', ctime: 2001 },
      { state: 'found', sha256: 'b', ctime: 2001 },
    ]);
  });

  it('takes no file as unchanged that has changed within the coarsest tick of a clock', () => {
    const database = openStore(':memory:');
    noteFound(database, [{ ...stamp, mtime: null }], 'natt 1');
    noteStored(database, { path, sha256: 'a', bytes: 10, state: 'stored', pages: 1 }, 'natt 1');
    noteFound(database, [{ ...stamp, mtime: null }], 'natt 2');
    expect(findEntry(database, path)?.state).toBe('found');
  });

  it('counts the failures of the same bytes', () => {
    const database = openStore(':memory:');
    for (const sha256 of ['a', 'a', null, 'b']) {
      noteFailure(database, { path, sha256 }, failure, 'natt');
    }
    expect(findEntry(database, path)).toMatchObject({ sha256: 'b', attempts: 1 });
    noteFailure(database, { path, sha256: 'b' }, failure, 'natt');
    expect(findEntry(database, path)?.attempts).toBe(2);
    expect(askForRetry(database, [path, '/in/annan.pdf'])).toBe(1);
    expect(findEntry(database, path)).toMatchObject({ state: 'found', attempts: 0, sha256: 'b' });
  });

  it('goes with a file that is moved, over what stood there before', () => {
    const database = openStore(':memory:');
    noteFound(database, [stamp, { ...stamp, path: '/arkiv/ett.pdf' }], 'natt');
    noteStored(database, { path, sha256: 'a', bytes: 10, state: 'stored', pages: 1 }, 'natt');
    moveEntry(database, path, { ...stamp, path: '/arkiv/ett.pdf', ctime: 3000 });
    expect(listJournal(database)).toMatchObject([{ path: '/arkiv/ett.pdf', state: 'stored', ctime: 3000 }]);
  });

  it('forgets what is gone, but nothing that is stored or out of reach', () => {
    const database = openStore(':memory:');
    const paths = ['/in/borta.pdf', '/in/kvar.pdf', '/in/stored.pdf', '/in/share/a.pdf', '/inbox/a.pdf'];
    noteFound(
      database,
      paths.map((each) => ({ ...stamp, path: each })),
      'natt',
    );
    noteStored(
      database,
      { path: '/in/stored.pdf', sha256: 'a', bytes: 1, state: 'stored', pages: 1 },
      'natt',
    );
    forgetGone(database, ['/in'], new Set(['/in/kvar.pdf', '/in/share']), ['/in/share']);
    expect(listJournal(database).map((entry) => entry.path)).toEqual(paths.slice(1).sort());
  });
});

it('takes over what was stored and set aside before there was a journal', () => {
  const database = new BetterSqlite(':memory:');
  for (const sql of [initial, learnedWords, pageReadings, noticePlaces]) database.exec(sql);
  const insert = database.prepare(
    `INSERT INTO files (sha256, name, path, kind, bytes, pages, state, imported_at)
     VALUES (?, 'a', ?, 'pdf', 10, 3, ?, '2024-01-01')`,
  );
  insert.run('a', '/in/a.pdf', 'stored');
  insert.run('b', '/in/b.pdf', 'stored');
  insert.run('c', '/in/b.pdf', 'partial');
  const setAside = database.prepare(
    "INSERT INTO set_aside (path, sha256, reason, message, remedy, seen_at) VALUES (?, ?, 'empty-file', 'm', 'r', '2024-01-02')",
  );
  setAside.run('/in/b.pdf', 'd');
  setAside.run('/in/c.pdf', null);
  database.exec(journal);
  expect(listJournal(database)).toMatchObject([
    { path: '/in/a.pdf', sha256: 'a', state: 'stored', pagesDone: 3, pagesTotal: 3, attempts: 0 },
    { path: '/in/b.pdf', sha256: 'd', state: 'quarantined', reason: 'empty-file', attempts: 1 },
    { path: '/in/c.pdf', sha256: null, state: 'quarantined', firstSeen: '2024-01-02' },
  ]);
  expect(() => database.prepare('SELECT * FROM set_aside')).toThrow(/no such table/u);
});
