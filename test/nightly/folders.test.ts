import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { resolveSettings } from '../../src/config.ts';
import { ParagrafError } from '../../src/errors.ts';
import { chooseFolders, isWithin, prepareFolders } from '../../src/nightly/folders.ts';
import { openStore } from '../../src/store/open-store.ts';
import { saveFile } from '../../src/store/save-file.ts';
import { sampleFile } from '../store/sample-file.ts';

function place(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), 'paragraf-folders-')));
}

function choose(
  root: string,
  names: { inbox: string; archive: string; quarantine: string; database?: string },
) {
  const flags = Object.fromEntries(Object.entries(names).map(([name, path]) => [name, join(root, path)]));
  return chooseFolders(resolveSettings({ database: join(root, 'a.sqlite'), ...flags }, {}));
}

/** What a failure tells its reader to do. */
function remedyOf(work: () => void): string {
  try {
    work();
    return '';
  } catch (error) {
    return error instanceof ParagrafError ? error.remedy : '';
  }
}

describe('chooseFolders', () => {
  it('gives absolute places, reports beside the database where none is named', () => {
    const root = place();
    expect(choose(root, { inbox: 'in', archive: 'arkiv', quarantine: 'karantän' })).toEqual({
      inbox: join(root, 'in'),
      archive: join(root, 'arkiv'),
      quarantine: join(root, 'karantän'),
      reports: join(root, 'rapporter'),
    });
  });

  it.each([
    [{ inbox: 'in', archive: 'in/arkiv', quarantine: 'k' }, 'archive'],
    [{ inbox: 'a/in', archive: 'a', quarantine: 'k' }, 'inbox'],
    [{ inbox: 'in', archive: 'a', quarantine: 'a' }, 'quarantine'],
    [{ inbox: 'in', archive: 'a', quarantine: 'k', database: 'in/p.sqlite' }, 'database'],
  ])('refuses %j', (names, word) => {
    expect(() => choose(place(), names)).toThrow(word);
  });

  it('sees through links', () => {
    const root = place();
    mkdirSync(join(root, 'in'));
    symlinkSync(join(root, 'in'), join(root, 'other'));
    expect(() => choose(root, { inbox: 'in', archive: 'other/arkiv', quarantine: 'k' })).toThrow(
      'lies in inbox',
    );
  });

  it('names the folder that is not set', () => {
    expect(() => chooseFolders(resolveSettings({ inbox: '/in' }, {}))).toThrow('needs the folder archive');
  });
});

describe('isWithin', () => {
  it('does not take a name for a folder', () => {
    expect([
      isWithin('/a/b', '/a'),
      isWithin('/a', '/a'),
      isWithin('/ab', '/a'),
      isWithin('/a', '/'),
    ]).toEqual([true, true, false, true]);
  });
});

describe('prepareFolders', () => {
  it.each(['archive', 'quarantine'] as const)('waits for the share that %s is a link to', (name) => {
    const root = place();
    mkdirSync(join(root, 'in'));
    symlinkSync(join(root, 'share'), join(root, name));
    const folders = choose(root, { inbox: 'in', archive: 'archive', quarantine: 'quarantine' });
    const database = openStore(':memory:');
    const prepare = (): void => prepareFolders(folders, database, folders.inbox);
    expect(prepare).toThrow(expect.objectContaining({ reason: 'share-gone' }));
    mkdirSync(join(root, 'share'));
    prepare();
    database.close();
  });

  it('makes what it may, and takes no share that is gone for an empty folder', () => {
    const root = place();
    const folders = choose(root, { inbox: 'in', archive: 'arkiv', quarantine: 'k' });
    const database = openStore(':memory:');
    expect(() => prepareFolders(folders, database, folders.inbox)).toThrow('inbox');
    mkdirSync(folders.inbox);
    prepareFolders(folders, database, folders.inbox);
    expect(existsSync(folders.archive)).toBe(true);
    const file = sampleFile('a.pdf', { paragraphs: [{ number: 1, title: 'Öppnande' }] });
    saveFile(database, file, { path: join(folders.archive, 'a.pdf'), bytes: 1, run: 'r' });
    expect(() => prepareFolders(folders, database, folders.inbox)).toThrow(
      'shows none of the newest originals',
    );
    writeFileSync(join(folders.archive, 'a.pdf'), '');
    prepareFolders(folders, database, folders.inbox);
    // Removed on purpose: the archive shows by its mark that it is the one.
    rmSync(join(folders.archive, 'a.pdf'));
    prepareFolders(folders, database, folders.inbox);
    rmSync(folders.archive, { recursive: true });
    expect(() => prepareFolders(folders, database, folders.inbox)).toThrow('is not there');
    expect(existsSync(folders.archive)).toBe(false);
    mkdirSync(folders.archive);
    const remedy =
      /touch (\S+)\.$/u.exec(remedyOf(() => prepareFolders(folders, database, folders.inbox)))?.[1] ?? '';
    writeFileSync(remedy, '');
    prepareFolders(folders, database, folders.inbox);
    rmSync(folders.quarantine, { recursive: true });
    writeFileSync(folders.quarantine, '');
    database.prepare('DELETE FROM files').run();
    expect(() => prepareFolders(folders, database, folders.inbox)).toThrow('it is a file');
    database.close();
  });
});
