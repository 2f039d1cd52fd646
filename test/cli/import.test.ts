import { copyFileSync, mkdirSync, renameSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { listFiles, readMachinePages, readSourcePages } from '../../src/store/read-files.ts';
import { openExistingStore, openStore } from '../../src/store/open-store.ts';
import { listMinutes } from '../../src/store/read-minutes.ts';
import { newFolder, runProgram, startProgram } from './run-program.ts';

const byHand = fileURLToPath(new URL('../../fixtures/broken/encrypted-empty-password.pdf', import.meta.url));
const broken = fileURLToPath(new URL('../../fixtures/broken', import.meta.url));

function protocol(day: number): string {
  return `PROTOKOLL fört vid årsmöte med Norrby byalag den ${day} mars 1994

§ 1 Mötets öppnande
Ordföranden Sten Modig hälsade alla välkomna.

§ 2 Val av justerare
Beslut:
Eva Lund valdes att justera protokollet.

§ 3 Avslutning
Mötet avslutades.
`;
}

/** A person's word on the first line of the PDF. */
function correct(database: string): void {
  const store = openStore(database);
  store
    .prepare(
      `INSERT INTO corrections (file_id, page, line, source_text, clean_text, corrected_by, corrected_at)
       SELECT id, 1, 0, 'Samordningsförbundet Norrsund', 'rättad', 'Siv Torell', '2024-05-04T10:00:00.000Z'
       FROM files WHERE kind = 'pdf'`,
    )
    .run();
  store.close();
}

function archiveOf(count: number): string {
  const folder = newFolder();
  for (let day = 1; day <= count; day += 1) writeFileSync(join(folder, `${day}.txt`), protocol(day));
  return folder;
}

/** All that the store holds of each file, without what differs from run to run. */
function contents(database: string): unknown[] {
  const store = openExistingStore(database);
  try {
    expect(store.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(store.pragma('foreign_key_check')).toEqual([]);
    const minutes = listMinutes(store);
    return listFiles(store)
      .map(({ id, name, sha256 }) => ({
        name,
        sha256,
        source: readSourcePages(store, id),
        machine: readMachinePages(store, id),
        minutes: minutes.filter(({ file }) => file === name),
      }))
      .sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1));
  } finally {
    store.close();
  }
}

describe('paragraf import', () => {
  it('stores protocols, says what it found, and adds nothing the second time', async () => {
    const folder = archiveOf(3);
    const database = join(folder, 'a.sqlite');
    const first = await runProgram(['import', folder, '--database', database, '--json']);
    expect(JSON.parse(first.stdout)).toMatchObject({
      files: 3,
      known: 0,
      pages: 3,
      minutes: 3,
      paragraphs: 9,
      decisions: 3,
      setAside: [],
      otherKinds: {},
    });
    expect(first.exitCode).toBe(0);
    expect(first.stderr).toContain('[3/3]');
    const second = await runProgram(['import', folder, '--database', database]);
    expect(second.stdout).toMatch(/^Nothing new\.\n/u);
    expect(second.stdout).toMatch(/already stored {2}3/u);
    expect(second.exitCode).toBe(0);
  });

  it('finds what it has stored', async () => {
    const folder = archiveOf(1);
    const environment = { PARAGRAF_DATABASE: join(folder, 'a.sqlite') };
    await runProgram(['import', folder, '-q'], { environment });
    const search = await runProgram(['search', '§ 2', '--json'], { environment });
    expect(JSON.parse(search.stdout)).toMatchObject({
      label: '§2',
      title: 'Val av justerare',
      date: '1994-03-01',
      page: 1,
    });
    const decision = await runProgram(['search', 'lund'], { environment });
    expect(decision.stdout).toMatch(
      /^§2 Val av justerare · decision\n {2}.*1994-03-01, p\. 1 · [0-9a-f]{16}-1:2\n {2}Eva Lund/u,
    );
    const id = /[0-9a-f]{16}-1:2/u.exec(decision.stdout)?.[0] ?? '';
    const show = await runProgram(['show', id], { environment });
    expect(show.stdout).toBe('§2 Val av justerare\nBeslut:\nEva Lund valdes att justera protokollet.\n');
    const list = await runProgram(['list'], { environment });
    expect(list.stdout).toContain('1994-03-01  Norrby byalag  1 p., 3 §, 1 decisions  1.txt');
    const exported = await runProgram(['export', '--format', 'csv'], { environment });
    expect(exported.stdout.split('\r\n')[2]).toContain(
      ',1994-03-01,§2,Val av justerare,1,,Eva Lund valdes att justera protokollet.,false',
    );
    const nothing = await runProgram(['search', 'xylofon'], { environment });
    expect([nothing.stdout, nothing.exitCode]).toEqual(['', 0]);
    expect(nothing.stderr).toContain('Nothing found');
  });

  it('ends quietly when the reader of an export has seen enough', async () => {
    const folder = archiveOf(60);
    const database = join(folder, 'a.sqlite');
    await runProgram(['import', folder, '--database', database, '-q']);
    const child = startProgram(['export', '--database', database]);
    let stderr = '';
    child.stderr?.on('data', (text: Buffer) => (stderr += text.toString()));
    child.stdout?.once('data', () => child.stdout?.destroy());
    const exitCode = await new Promise((resolve) => child.on('close', resolve));
    expect([exitCode, stderr]).toEqual([0, '']);
  });

  it('sets each unusable file aside with its reason, stores the rest, and ends with 10', async () => {
    const folder = archiveOf(2);
    mkdirSync(join(folder, 'trasiga'));
    for (const name of [
      'empty.pdf',
      'not-a-pdf.pdf',
      'truncated.pdf',
      'encrypted-user-password.pdf',
      'encrypted-empty-password.pdf',
      'zero-pages.pdf',
      'huge-page.png',
      'huge-page.pdf',
      'one-pixel.png',
    ]) {
      copyFileSync(join(broken, name), join(folder, 'trasiga', name));
    }
    writeFileSync(join(folder, 'Mo\u0308te.txt'), protocol(30));
    symlinkSync('.', join(folder, 'slinga'));
    const database = join(folder, 'a.sqlite');
    const { stdout, exitCode } = await runProgram(['import', folder, '--database', database, '--json']);
    const summary: {
      files: number;
      setAside: { path: string; reason: string; message: string; remedy: string }[];
    } = JSON.parse(stdout);
    expect(Object.fromEntries(summary.setAside.map(({ path, reason }) => [basename(path), reason]))).toEqual({
      'empty.pdf': 'empty-file',
      'not-a-pdf.pdf': 'unknown-format',
      'truncated.pdf': 'damaged-file',
      'encrypted-user-password.pdf': 'encrypted',
      'zero-pages.pdf': 'no-pages',
      'huge-page.png': 'page-too-large',
      'huge-page.pdf': 'page-too-large',
      'one-pixel.png': 'image-too-small',
      slinga: 'symlink-loop',
    });
    for (const { path, message, remedy } of summary.setAside) {
      expect(message).toContain(basename(path));
      expect(remedy).not.toBe('');
    }
    expect(exitCode).toBe(10);
    const names = contents(database).map((file) => (file as { name: string }).name);
    expect(names.sort()).toEqual(['1.txt', '2.txt', 'M\u00F6te.txt', 'encrypted-empty-password.pdf']);
  });

  it('says that a file has gone during the run, and goes on', async () => {
    const folder = archiveOf(30);
    const database = join(folder, 'a.sqlite');
    const child = startProgram(['import', folder, '--database', database, '-j', '1', '--json']);
    let stdout = '';
    child.stdout?.on('data', (text: Buffer) => (stdout += text.toString()));
    child.stderr?.once('data', () => {
      unlinkSync(join(folder, '9.txt'));
      renameSync(join(folder, '8.txt'), join(folder, 'borta'));
    });
    const exitCode = await new Promise((resolve) => child.on('close', resolve));
    const summary: { files: number; setAside: { path: string; reason: string }[] } = JSON.parse(stdout);
    expect(summary.setAside.map(({ path, reason }) => `${basename(path)} ${reason}`)).toEqual([
      '8.txt file-vanished',
      '9.txt file-vanished',
    ]);
    expect([summary.files, exitCode]).toEqual([28, 10]);
  });

  it('killed at any moment, goes on with what is left and holds each file once', async () => {
    const folder = archiveOf(25);
    const undisturbed = join(folder, 'undisturbed.sqlite');
    await runProgram(['import', folder, '--database', undisturbed, '-q']);
    const database = join(folder, 'killed.sqlite');
    // Before the first file, and after each of a few: the process is then reading or storing the next ones.
    for (const filesBefore of [0, 1, 2, 1, 3, 2]) {
      const child = startProgram(['import', folder, '--database', database, '-j', '2']);
      const ended = new Promise((resolve) => child.on('close', resolve));
      let lines = 0;
      child.stderr?.on('data', (text: Buffer) => {
        lines +=
          text
            .toString()
            .split('\n')
            .filter((line) => !/already stored/u.test(line)).length - 1;
        if (lines >= filesBefore) child.kill('SIGKILL');
      });
      if (filesBefore === 0) child.kill('SIGKILL');
      await ended;
    }
    const before = contents(database).length;
    expect(before).toBeGreaterThan(0);
    expect(before).toBeLessThan(25);
    const last = await runProgram(['import', folder, '--database', database]);
    expect(last.exitCode).toBe(0);
    expect(contents(database)).toEqual(contents(undisturbed));
  });

  it('reads stored files again with --ocr redo and force only, and keeps corrections', async () => {
    const folder = newFolder();
    const database = join(folder, 'a.sqlite');
    copyFileSync(byHand, join(folder, 'a.pdf'));
    writeFileSync(join(folder, 'text.txt'), protocol(1));
    const run = ['import', folder, '--database', database, '--json'];
    await runProgram([...run, '--ocr', 'skip']);
    const before = contents(database);
    correct(database);
    const known: { files: number; known: number } = JSON.parse((await runProgram(run)).stdout);
    expect([known.files, known.known]).toEqual([0, 2]);
    const { stdout } = await runProgram([...run, '--ocr', 'force']);
    expect(JSON.parse(stdout)).toMatchObject({ files: 1, known: 1, pages: 1 });
    const after = contents(database);
    expect(after).toHaveLength(2);
    expect(JSON.stringify(before)).not.toContain('--ocr force');
    expect(JSON.stringify(after)).toContain('--ocr force');
    const store = openExistingStore(database);
    expect(store.prepare('SELECT clean_text FROM corrections').pluck().all()).toEqual(['rättad']);
    store.close();
  });

  it('says which modes of --ocr there are', async () => {
    const { exitCode, stderr } = await runProgram(['import', newFolder(), '--ocr', 'never']);
    expect(exitCode).toBe(9);
    expect(stderr).toMatch(/ocr = "never" \(from the command line\).*auto/u);
  });

  it('forgets what was set aside when it is mended or gone', async () => {
    const folder = archiveOf(1);
    const database = join(folder, 'a.sqlite');
    writeFileSync(join(folder, 'tom.pdf'), '');
    writeFileSync(join(folder, 'tom.txt'), '');
    const list = ['list', '--state', 'set-aside', '--database', database];
    expect((await runProgram(['import', folder, '--database', database])).exitCode).toBe(10);
    expect((await runProgram(list)).stdout.match(/^set aside {2}empty-file/gmu)).toHaveLength(2);
    unlinkSync(join(folder, 'tom.pdf'));
    writeFileSync(join(folder, 'tom.txt'), protocol(5));
    expect((await runProgram(['import', folder, '--database', database])).exitCode).toBe(0);
    expect((await runProgram(list)).stdout).toBe('');
  });

  it('says what is wrong with a path of which nothing can be read', async () => {
    const folder = newFolder();
    const { exitCode, stderr } = await runProgram([
      'import',
      join(folder, 'saknas'),
      '--database',
      join(folder, 'a.sqlite'),
    ]);
    expect([exitCode, stderr]).toEqual([5, expect.stringMatching(/saknas does not exist/u)]);
  });

  it('ends in good order at Ctrl-C', async () => {
    const folder = archiveOf(60);
    const database = join(folder, 'a.sqlite');
    const child = startProgram(['import', folder, '--database', database, '-j', '1']);
    let stderr = '';
    child.stderr?.on('data', (text: Buffer) => {
      if (stderr === '') child.kill('SIGINT');
      stderr += text.toString();
    });
    const exitCode = await new Promise((resolve) => child.on('close', resolve));
    expect(exitCode).toBe(130);
    expect(stderr).toContain('run the same command again to go on');
    const list = await runProgram(['list', '--state', 'set-aside', '--database', database]);
    expect(list.stdout).toBe('');
    const stored = contents(database).length;
    expect(stored).toBeGreaterThan(0);
    expect(stored).toBeLessThan(60);
  });

  it('leaves all that it has stored in the one file', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'a.txt'), protocol(1));
    await runProgram(['import', join(folder, 'a.txt'), '--database', join(folder, 'a.sqlite')]);
    copyFileSync(join(folder, 'a.sqlite'), join(folder, 'copy.sqlite'));
    const { stdout } = await runProgram(['list', '--database', join(folder, 'copy.sqlite')]);
    expect(stdout).toContain('1994-03-01');
  });
});
