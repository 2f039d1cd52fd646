import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { expect, it } from 'vitest';
import type { Folders } from '../../src/nightly/folders.ts';
import { canBeDocument } from '../../src/pipeline/can-be-document.ts';
import { listQuarantine } from '../../src/nightly/quarantine.ts';
import { settleFile } from '../../src/nightly/settle-file.ts';
import { tidyFolders } from '../../src/nightly/take-inbox.ts';
import { hashFile } from '../../src/pipeline/hash-file.ts';
import type { FileResult } from '../../src/pipeline/import-run.ts';
import { noteFailure } from '../../src/store/journal.ts';
import { beginNight, nightFiles } from '../../src/store/nights.ts';
import { openStore } from '../../src/store/open-store.ts';
import { saveFile } from '../../src/store/save-file.ts';
import { sampleFile } from '../store/sample-file.ts';

class Night {
  readonly root = realpathSync(mkdtempSync(join(tmpdir(), 'paragraf-')));
  readonly database: Database = openStore(':memory:');
  readonly folders: Folders;
  readonly id: number;

  constructor() {
    const names = ['inbox', 'archive', 'quarantine', 'reports'] as const;
    const [inbox = '', archive = '', quarantine = '', reports = ''] = names.map((name) =>
      join(this.root, name),
    );
    this.folders = { inbox, archive, quarantine, reports };
    for (const folder of Object.values(this.folders)) mkdirSync(folder);
    this.id = beginNight(this.database, new Date());
  }

  put(name: string, text: string): string {
    const path = join(this.folders.inbox, name);
    writeFileSync(path, text);
    return path;
  }

  /** As the import of that file would. */
  async store(path: string): Promise<void> {
    const { sha256 } = await hashFile(path);
    const sample = sampleFile('a', { paragraphs: [{ number: 1, title: 'Öppnande' }] });
    const minutes = sample.minutes.map((each) => ({ ...each, id: `${sha256.slice(0, 16)}-1` }));
    saveFile(this.database, { ...sample, sha256, minutes }, { path, bytes: 1, run: 'r' });
  }

  async settle(result: FileResult): Promise<unknown[]> {
    const { database, folders, id } = this;
    await settleFile(result, { database, folders, night: id, lease: { require: () => {} } });
    return nightFiles(database, id).map(({ name, state, reason }) => [name, state, reason]);
  }

  async tidy(): Promise<void> {
    const { database, folders, id } = this;
    await tidyFolders({ database, folders, lease: { require: () => {} } }, id, new AbortController().signal);
  }
}

it('keeps a file in the inbox whose bytes are not stored, whatever was said of it', async () => {
  const night = new Night();
  const path = night.put('a.pdf', 'one');
  await night.store(path);
  writeFileSync(path, 'replaced while it was read');
  expect(await night.settle({ path, state: 'known' })).toEqual([['a.pdf', 'waiting', 'file-vanished']]);
  expect([existsSync(path), readdirSync(night.folders.archive)]).toEqual([true, []]);
});

it('keeps what it would put away where the archive or the quarantine has gone since the night began', async () => {
  const night = new Night();
  const first = night.put('a.pdf', 'one');
  await night.store(first);
  await night.settle({ path: first, state: 'known' });
  const next = night.put('b.pdf', 'two');
  await night.store(next);
  const { archive, quarantine } = night.folders;
  rmSync(archive, { recursive: true });
  rmSync(quarantine, { recursive: true });
  const gone = ['b.pdf', 'waiting', 'share-gone'];
  expect(await night.settle({ path: next, state: 'known' })).toContainEqual(gone);
  // The folder that a share was mounted on.
  mkdirSync(archive);
  expect(await night.settle({ path: next, state: 'known' })).toContainEqual(gone);
  const broken = night.put('c.pdf', 'broken');
  const failure = { reason: 'damaged-file', message: 'm', remedy: 'r' } as const;
  expect(await night.settle({ path: broken, state: 'set-aside', ...failure })).toContainEqual([
    'c.pdf',
    'waiting',
    'share-gone',
  ]);
  expect([readdirSync(archive), existsSync(quarantine)]).toEqual([[], false]);
  expect(readdirSync(night.folders.inbox)).toEqual(['b.pdf', 'c.pdf']);
});

it('puts no file into quarantine that has come in the place of the one that failed', async () => {
  const night = new Night();
  const path = night.put('a.pdf', 'broken');
  const { sha256 } = await hashFile(path);
  const failure = { reason: 'damaged-file', message: 'm', remedy: 'r' } as const;
  noteFailure(night.database, { path, sha256 }, { state: 'quarantined', ...failure }, 'r');
  writeFileSync(path, 'sound');
  expect(await night.settle({ path, state: 'set-aside', ...failure })).toEqual([
    ['a.pdf', 'waiting', 'file-changed'],
  ]);
  expect([existsSync(path), readdirSync(night.folders.quarantine)]).toEqual([true, []]);
});

it('tells of a file as new that an earlier run has stored and not moved', async () => {
  const night = new Night();
  const path = night.put('a.pdf', 'one');
  await night.store(path);
  expect(await night.settle({ path, state: 'known' })).toEqual([['a.pdf', 'stored', null]]);
  const copy = night.put('b.pdf', 'one');
  expect(await night.settle({ path: copy, state: 'known' })).toContainEqual(['b.pdf', 'known', null]);
  expect(readdirSync(night.folders.archive)).toEqual(['a.pdf', 'b.pdf']);
  expect(readdirSync(night.folders.inbox)).toEqual([]);
});

it('leaves what may pass, and what a person has to open, where it is', async () => {
  const night = new Night();
  const failure = { message: 'm', remedy: 'r' };
  const [busy, shut, broken] = ['busy.pdf', 'shut.pdf', 'broken.pdf'].map((name) => night.put(name, name));
  await night.settle({ path: busy ?? '', state: 'waiting', reason: 'engine-failed', ...failure });
  await night.settle({ path: shut ?? '', state: 'set-aside', reason: 'permission-denied', ...failure });
  expect(
    await night.settle({ path: broken ?? '', state: 'set-aside', reason: 'engine-failed', ...failure }),
  ).toEqual([
    ['busy.pdf', 'waiting', 'engine-failed'],
    ['shut.pdf', 'waiting', 'permission-denied'],
    ['broken.pdf', 'quarantined', 'engine-failed'],
  ]);
  expect(readdirSync(night.folders.inbox)).toEqual(['busy.pdf', 'shut.pdf']);
  expect(readdirSync(night.folders.quarantine)).toEqual(['broken.pdf', 'broken.pdf.orsak.json']);
});

it('shortens a name that leaves no room for its note, and gives it back when the file leaves', async () => {
  const night = new Night();
  const name = `${'Protokoll från årsmötet med byalaget '.repeat(6).slice(0, 230)}åäö.pdf`;
  expect(Buffer.byteLength(name)).toBeGreaterThan(239);
  const path = night.put(name, 'trasig');
  const broken = { state: 'set-aside', reason: 'damaged-file', message: 'm', remedy: 'r' } as const;
  expect(await night.settle({ path, ...broken })).toEqual([[name, 'quarantined', 'damaged-file']]);
  const { inbox, quarantine, archive } = night.folders;
  expect(readdirSync(inbox)).toEqual([]);
  const [quarantined] = listQuarantine(quarantine);
  expect(quarantined?.name).toMatch(/^Protokoll från årsmötet .+~[0-9a-f]{8}\.pdf$/u);
  expect([quarantined?.note.file, readdirSync(quarantine)]).toEqual([
    name,
    [quarantined?.name, `${quarantined?.name}.orsak.json`],
  ]);
  // Another one of the same name does not take its place, nor its note.
  expect(await night.settle({ path: night.put(name, 'trasig också'), ...broken })).toHaveLength(2);
  expect(listQuarantine(quarantine)).toHaveLength(2);
  // As by `paragraf retry`: what can be read now goes to the archive under the name that it came with.
  await night.store(join(quarantine, quarantined?.name ?? ''));
  await night.tidy();
  expect(readdirSync(archive).filter(canBeDocument)).toEqual([name]);
});

it('archives a file that was mended where it lay in the quarantine, and read there', async () => {
  const night = new Night();
  const path = night.put('a.pdf', 'broken');
  await night.settle({ path, state: 'set-aside', reason: 'damaged-file', message: 'm', remedy: 'r' });
  const { quarantine, archive } = night.folders;
  const mended = join(quarantine, 'a.pdf');
  writeFileSync(mended, 'sound');
  await night.tidy();
  expect(readdirSync(quarantine)).toEqual(['a.pdf', 'a.pdf.orsak.json']);
  // As by `paragraf retry`.
  await night.store(mended);
  await night.tidy();
  expect([readdirSync(archive), readdirSync(quarantine)]).toEqual([['a.pdf'], []]);
});

it('archives two different files of the longest name that there is', async () => {
  const night = new Night();
  const name = `${'å'.repeat(125)}a.pdf`;
  expect(Buffer.byteLength(name)).toBe(255);
  for (const text of ['one', 'two']) {
    const path = night.put(name, text);
    await night.store(path);
    await night.settle({ path, state: 'known' });
  }
  expect(readdirSync(night.folders.inbox)).toEqual([]);
  expect(readdirSync(night.folders.archive).filter(canBeDocument)).toHaveLength(2);
});

it('copies nothing over a link that has come in a file’s place', async () => {
  const night = new Night();
  const [outside, path] = [join(night.root, 'annat'), join(night.folders.inbox, 'trasig.pdf')];
  writeFileSync(outside, 'inte för alla');
  symlinkSync(outside, path);
  const failed = { path, state: 'set-aside', reason: 'damaged-file', message: 'm', remedy: 'r' } as const;
  expect(await night.settle(failed)).toEqual([['trasig.pdf', 'waiting', 'file-changed']]);
  expect(readdirSync(night.folders.quarantine)).toEqual([]);
});
