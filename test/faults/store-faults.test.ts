import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import BetterSqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { canMount } from '../../scripts/faults/fill-disk.ts';
import { findEntry, listJournal } from '../../src/store/journal.ts';
import { openExistingStore } from '../../src/store/open-store.ts';
import { listFiles } from '../../src/store/read-files.ts';
import { newFolder, runProgram, startProgram } from '../cli/run-program.ts';

const truncated = fileURLToPath(new URL('../../fixtures/broken/truncated.pdf', import.meta.url));

function protocol(day: number): string {
  return `PROTOKOLL fört vid årsmöte med Norrby byalag den ${day} mars 1994

§ 1 Mötets öppnande
Ordföranden Sten Modig hälsade alla välkomna.
`;
}

function archiveOf(count: number): { folder: string; database: string } {
  const folder = join(newFolder(), 'in');
  mkdirSync(folder);
  for (let day = 1; day <= count; day += 1) writeFileSync(join(folder, `${day}.txt`), protocol(day));
  return { folder, database: join(folder, '..', 'a.sqlite') };
}

function look<T>(database: string, read: (store: BetterSqlite.Database) => T): T {
  const store = openExistingStore(database);
  try {
    return read(store);
  } finally {
    store.close();
  }
}

/** State and number of failures of each file, by its name. */
function states(database: string): Record<string, unknown> {
  return look(database, (store) =>
    Object.fromEntries(
      listJournal(store).map(({ path, state, reason, attempts }) => [
        path.split('/').pop(),
        [state, reason, attempts],
      ]),
    ),
  );
}

/** Whether a process has opened a file. */
function holds(pid: number, file: string): boolean {
  return readdirSync(`/proc/${pid}/fd`).some((fd) => {
    try {
      return realpathSync(`/proc/${pid}/fd/${fd}`) === realpathSync(file);
    } catch {
      return false;
    }
  });
}

/** Until the journal says that a file is being read. */
async function whenReading(database: string, path: string): Promise<void> {
  for (;;) {
    await setTimeout(5);
    if (!existsSync(database)) continue;
    try {
      if (look(database, (store) => findEntry(store, path))?.state === 'reading') return;
    } catch {
      // The database is being made.
    }
  }
}

describe('an import', () => {
  it('waits for a database that another program holds', async () => {
    const { folder, database } = archiveOf(2);
    await runProgram(['import', join(folder, '1.txt'), '--database', database]);
    const other = new BetterSqlite(database);
    other.exec('BEGIN IMMEDIATE');
    const child = startProgram(['import', folder, '--database', database]);
    const ended = new Promise((resolve) => child.on('close', resolve));
    child.stdout?.resume();
    child.stderr?.resume();
    while (!holds(child.pid ?? 0, database)) await setTimeout(20);
    // Long enough to write what it could not.
    await setTimeout(500);
    other.exec('COMMIT');
    other.close();
    expect(await ended).toBe(0);
    expect(states(database)).toEqual({ '1.txt': ['stored', null, 0], '2.txt': ['stored', null, 0] });
  });

  it('beside another of the same files stores each once', async () => {
    const { folder, database } = archiveOf(6);
    const run = ['import', folder, '--database', database];
    const ends = await Promise.all([runProgram(run), runProgram(run)]);
    expect(ends.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
    expect(look(database, listFiles)).toHaveLength(6);
    expect(Object.values(states(database))).toEqual(Array.from({ length: 6 }, () => ['stored', null, 0]));
  });

  it('goes through a clock that jumps back a year', async () => {
    const { folder, database } = archiveOf(4);
    const jump = `const Real = Date;
      const begin = Real.now();
      const now = () => Real.now() - (Real.now() - begin > 700 ? 365 * 86400000 : 0);
      globalThis.Date = class extends Real {
        constructor(...given) { if (given.length > 0) super(...given); else super(now()); }
        static now() { return now(); }
      };`;
    const environment = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(jump)}` };
    const first = await runProgram(['import', folder, '--database', database], { environment });
    expect([first.exitCode, first.stdout]).toEqual([0, expect.stringMatching(/files {2}4$/mu)]);
    const second = await runProgram(['import', folder, '--database', database]);
    expect(second.stdout).toMatch(/already stored {2}4/u);
    expect(second.exitCode).toBe(0);
  });

  it('waits for a share that goes while a file is read from it', async () => {
    const { folder, database } = archiveOf(2);
    // A disk or share that fails on one file, once it has been hashed: in the process that reads it.
    const fault = `import fs from 'node:fs/promises';
      import { syncBuiltinESMExports } from 'node:module';
      const read = fs.readFile;
      fs.readFile = (path, ...how) => String(path).endsWith('/1.txt')
        ? Promise.reject(Object.assign(new Error('EIO: i/o error, read'), { code: 'EIO' }))
        : read(path, ...how);
      syncBuiltinESMExports();`;
    const environment = {
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(fault)}`,
      PARAGRAF_RETRY_SECONDS: '',
    };
    const run = ['import', folder, '--database', database];
    expect((await runProgram(run, { environment })).exitCode).toBe(10);
    expect(states(database)).toEqual({
      '1.txt': ['waiting', 'share-gone', 1],
      '2.txt': ['stored', null, 0],
    });
    expect((await runProgram(run)).exitCode).toBe(0);
  });

  it('tries a file again that was replaced while it was read, and stores what it is then', async () => {
    const { folder, database } = archiveOf(1);
    const path = join(folder, '1.txt');
    const run = runProgram(['import', folder, '--database', database, '--json'], {
      environment: { PARAGRAF_RETRY_SECONDS: '0.1' },
    });
    await whenReading(database, path);
    writeFileSync(path, protocol(9));
    const { exitCode, stderr } = await run;
    expect([exitCode, stderr]).toEqual([0, expect.stringContaining('file-changed')]);
    const [minutes, ...others] = (await runProgram(['list', '--database', database])).stdout
      .trim()
      .split('\n');
    expect([minutes, others]).toEqual([expect.stringContaining('1994-03-09'), []]);
  });

  it('does not hold against a file what was read of it while it was written over', async () => {
    const { folder, database } = archiveOf(1);
    const path = join(folder, '1.txt');
    const command = ['import', folder, '--database', database];
    const run = runProgram(command, { environment: { PARAGRAF_RETRY_SECONDS: '0.1' } });
    await whenReading(database, path);
    copyFileSync(truncated, path);
    const { exitCode, stderr } = await run;
    expect([exitCode, stderr]).toEqual([10, expect.stringContaining('file-changed')]);
    writeFileSync(path, protocol(1));
    expect((await runProgram(command)).exitCode).toBe(0);
    expect(states(database)).toMatchObject({ '1.txt': ['stored', null, expect.anything()] });
  });

  it('leaves a broken file in quarantine until it has changed or another try is asked for', async () => {
    const { folder, database } = archiveOf(1);
    copyFileSync(truncated, join(folder, 'b.pdf'));
    const command = ['import', folder, '--database', database];
    expect((await runProgram(command)).exitCode).toBe(10);
    const again = await runProgram([...command, '--json']);
    expect(JSON.parse(again.stdout)).toMatchObject({
      files: 0,
      known: 1,
      setAside: [{ reason: 'damaged-file' }],
    });
    expect(states(database)).toMatchObject({ 'b.pdf': ['quarantined', 'damaged-file', 1] });
    const list = await runProgram(['list', '--state', 'quarantined', '--json', '--database', database]);
    expect(JSON.parse(list.stdout)).toMatchObject({
      state: 'quarantined',
      reason: 'damaged-file',
      attempts: 1,
    });
    const asked = await runProgram(['retry', folder, '--database', database]);
    expect([asked.exitCode, asked.stdout]).toEqual([10, expect.stringContaining('damaged-file')]);
    unlinkSync(join(folder, 'b.pdf'));
    const gone = await runProgram(['retry', '--database', database]);
    expect([gone.exitCode, gone.stdout]).toEqual([10, expect.stringContaining('file-not-found')]);
    expect(states(database)).toMatchObject({ 'b.pdf': ['quarantined', 'file-not-found', 2] });
    const listed = await runProgram(['list', '--state', 'quarantined', '--database', database]);
    expect(listed.stdout).toContain('b.pdf does not exist');
    writeFileSync(join(folder, 'b.txt'), protocol(2));
    expect((await runProgram(command)).exitCode).toBe(0);
    const nothing = await runProgram(['retry', '--database', database]);
    expect([nothing.exitCode, nothing.stdout]).toEqual([0, 'There is nothing to try again.\n']);
    const wrong = await runProgram(['retry', join(folder, '1.txt'), '--database', database]);
    expect([wrong.exitCode, wrong.stderr]).toEqual([1, expect.stringContaining('neither in quarantine nor')]);
  });
});

describe.skipIf(!canMount())('a disk', () => {
  it('that may only be read from gives its files, and is said to take no database', async () => {
    const { folder, database } = archiveOf(2);
    execFileSync('mount', ['--bind', folder, folder]);
    execFileSync('mount', ['-o', 'remount,ro,bind', folder]);
    try {
      const inside = await runProgram(['import', folder, '--database', join(folder, 'a.sqlite')]);
      expect([inside.exitCode, inside.stderr]).toEqual([5, expect.stringContaining('a.sqlite')]);
      expect((await runProgram(['import', folder, '--database', database])).exitCode).toBe(0);
      expect(Object.keys(states(database))).toEqual(['1.txt', '2.txt']);
    } finally {
      execFileSync('umount', [folder]);
    }
  });

  it('that has no room for a new database is said to be full', async () => {
    const { folder } = archiveOf(1);
    const disk = newFolder();
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=40k', 'tmpfs', disk]);
    try {
      const { exitCode, stderr } = await runProgram(['import', folder, '--database', join(disk, 'a.sqlite')]);
      expect([exitCode, stderr]).toEqual([5, expect.stringMatching(/the disk .* is full\nMake room/u)]);
    } finally {
      execFileSync('umount', [disk]);
    }
  });

  it('that is full is waited for', async () => {
    const { folder } = archiveOf(12);
    const disk = newFolder();
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=40m', 'tmpfs', disk]);
    try {
      const database = join(disk, 'a.sqlite');
      await runProgram(['import', join(folder, '1.txt'), '--database', database]);
      const taken = readdirSync(disk).reduce((sum, name) => sum + statSync(join(disk, name)).size, 0);
      const room = taken + 100_000;
      execFileSync('mount', ['-o', `remount,size=${room}`, disk]);
      const child = startProgram(['import', folder, '--database', database], {
        environment: { PARAGRAF_RETRY_SECONDS: '1,2,4,8,16' },
      });
      let stderr = '';
      child.stderr?.on('data', (text: Buffer) => {
        if (!stderr.includes('disk-full') && text.includes('disk-full'))
          execFileSync('mount', ['-o', 'remount,size=40m', disk]);
        stderr += text.toString();
      });
      child.stdout?.resume();
      const exitCode = await new Promise((resolve) => child.on('close', resolve));
      expect([exitCode, stderr]).toEqual([0, expect.stringContaining('disk-full')]);
      expect(look(database, listFiles)).toHaveLength(12);
    } finally {
      execFileSync('umount', [disk]);
    }
  });
});
