import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { listJournal } from '../../src/store/journal.ts';
import { openExistingStore } from '../../src/store/open-store.ts';
import { listFiles, readSourcePages } from '../../src/store/read-files.ts';
import { newFolder, runProgram, startProgram } from '../cli/run-program.ts';
import { nativeModelFolder } from '../native-tesseract.ts';
import { drawnPages } from '../../scripts/faults/drawn-pages.ts';
import { faultEngine } from '../../scripts/faults/fault-engine.ts';
import { whenGone } from '../../scripts/faults/run-program.ts';
import type { Fault } from '../../scripts/faults/fault-engine.ts';

interface Imported {
  readonly exitCode: number | null;
  readonly summary: { files: number; partial: number; setAside: Failed[]; waiting: Failed[] };
  readonly journal: unknown[];
  /** Each page's verdict, by file. */
  readonly verdicts: string[][];
  readonly seconds: number;
}
type Failed = { path: string; reason: string; message: string; remedy: string };

function look<T>(database: string, read: (store: ReturnType<typeof openExistingStore>) => T): T {
  const store = openExistingStore(database);
  try {
    return read(store);
  } finally {
    store.close();
  }
}

/** Images whose words are kept for pages that are not done; none while the database is being made. */
function countWords(database: string): number {
  try {
    return look(database, (store) =>
      Number(store.prepare("SELECT count(*) FROM page_readings WHERE key LIKE 'words %'").pluck().get()),
    );
  } catch {
    return 0;
  }
}

async function importWith(
  folder: string,
  fault: Fault,
  environment: NodeJS.ProcessEnv = {},
  onlyLarge = false,
): Promise<Imported> {
  const database = join(folder, 'a.sqlite');
  const begin = performance.now();
  const { exitCode, stdout } = await runProgram(
    ['import', join(folder, 'in'), '--database', database, '--json'],
    {
      environment: { ...faultEngine(folder, fault, { onlyLarge }), ...environment },
    },
  );
  return {
    exitCode,
    summary: JSON.parse(stdout),
    seconds: (performance.now() - begin) / 1000,
    ...look(database, (store) => ({
      journal: listJournal(store).map(({ path, state, reason, attempts }) => [
        path.split('/').pop(),
        state,
        reason,
        attempts,
      ]),
      verdicts: listFiles(store).map(({ id }) =>
        readSourcePages(store, id).map(({ verdict }) => verdict.code),
      ),
    })),
  };
}

function archive(files: Record<string, Buffer | string>): string {
  const folder = newFolder();
  const inbox = join(folder, 'in');
  for (const [name, content] of Object.entries(files)) writeFileSyncIn(inbox, name, content);
  return folder;
}

function writeFileSyncIn(folder: string, name: string, content: Buffer | string): void {
  if (!existsSync(folder)) mkdirSync(folder);
  writeFileSync(join(folder, name), content);
}

const text =
  'PROTOKOLL fört vid årsmöte med Norrby byalag den 3 mars 1994\n\n§ 1 Mötets öppnande\nMötet öppnades.\n';
const files = { 'skannad.pdf': drawnPages(['small', 'large', 'small']), 'text.txt': text };

describe.skipIf(nativeModelFolder() === null)('an engine', () => {
  it('that crashes once costs nothing', async () => {
    const { exitCode, verdicts, journal } = await importWith(archive(files), 'crashOnce');
    expect(exitCode).toBe(0);
    expect(verdicts.find((each) => each.length === 3)).toEqual(['image', 'image', 'image']);
    expect(journal).toEqual([
      ['skannad.pdf', 'stored', null, 0],
      ['text.txt', 'stored', null, 0],
    ]);
  });

  it.each<Fault>(['rubbish', 'flood', 'nothing'])(
    'that does no better than %s leaves its files waiting, and all others stored',
    async (fault) => {
      const { exitCode, summary, journal } = await importWith(archive(files), fault, {
        PARAGRAF_RETRY_SECONDS: '',
      });
      expect(exitCode).toBe(10);
      expect(summary).toMatchObject({ files: 1, setAside: [], waiting: [{ reason: 'engine-failed' }] });
      expect(journal).toEqual([
        ['skannad.pdf', 'waiting', 'engine-failed', 1],
        ['text.txt', 'stored', null, 0],
      ]);
    },
  );

  it('that always crashes leaves its files waiting for the next night, and then in quarantine', async () => {
    const folder = archive({ 'skannad.pdf': drawnPages(['small']) });
    expect((await importWith(folder, 'crash')).journal).toEqual([
      ['skannad.pdf', 'waiting', 'engine-failed', 3],
    ]);
    expect((await importWith(folder, 'crash')).journal).toEqual([
      ['skannad.pdf', 'quarantined', 'engine-failed', 6],
    ]);
  });

  it('that is well again the next night reads what waited', async () => {
    const folder = archive(files);
    await importWith(folder, 'crash', { PARAGRAF_RETRY_SECONDS: '' });
    const { exitCode, journal } = await importWith(folder, 'none');
    expect(exitCode).toBe(0);
    expect(journal[0]).toEqual(['skannad.pdf', 'stored', null, 1]);
  });

  it('that always fails on one page costs that page', async () => {
    const { exitCode, summary, verdicts, journal } = await importWith(archive(files), 'crash', {}, true);
    expect([exitCode, summary.partial]).toEqual([10, 1]);
    expect(verdicts.find((each) => each.length === 3)).toEqual(['image', 'unreadable', 'image']);
    expect(journal[0]).toEqual(['skannad.pdf', 'partial', null, 0]);
  });

  it('that hangs on one page costs that page, within the limit', async () => {
    const imported = await importWith(archive(files), 'hang', { PARAGRAF_IDLE_SECONDS: '4' }, true);
    expect(imported.verdicts.find((each) => each.length === 3)).toEqual(['image', 'unreadable', 'image']);
    expect(imported.seconds).toBeLessThan(40);
  });

  it('that eats memory on one page is ended at the limit, and costs that page', async () => {
    const limit = { PARAGRAF_MEMORY_MEGABYTES: '700' };
    const { verdicts, summary, journal } = await importWith(archive(files), 'eatMemory', limit, true);
    expect(summary).toMatchObject({ files: 2, partial: 1, setAside: [], waiting: [] });
    expect(verdicts.find((each) => each.length === 3)).toEqual(['image', 'unreadable', 'image']);
    expect(journal[0]).toEqual(['skannad.pdf', 'partial', null, 1]);
  });

  it('that eats memory on every page leaves the file with its reason', async () => {
    const limit = { PARAGRAF_MEMORY_MEGABYTES: '700' };
    const folder = archive({ 'skannad.pdf': drawnPages(['small']) });
    const { summary, journal } = await importWith(folder, 'eatMemory', limit);
    expect(summary.setAside).toMatchObject([
      { reason: 'memory-exceeded', message: expect.stringContaining('more than 700 MB of memory') },
    ]);
    expect(journal).toEqual([['skannad.pdf', 'quarantined', 'memory-exceeded', 2]]);
  });

  it('that is killed in the middle of its pages has lost the one that it was reading', async () => {
    const pages = Array.from({ length: 8 }, () => 'small' as const);
    const folder = archive({ 'skannad.pdf': drawnPages(pages) });
    const database = join(folder, 'a.sqlite');
    const environment = faultEngine(folder, 'hangLate');
    const killed = startProgram(['import', join(folder, 'in'), '--database', database], { environment });
    while (countWords(database) < 5) await setTimeout(50);
    killed.kill('SIGKILL');
    // Its reader and the engine end by themselves when they are left alone.
    expect(await whenGone(`FAULT_LOG=${environment.FAULT_LOG}`, 20)).toEqual([]);
    rmSync(environment.FAULT_LOG);
    const { exitCode, verdicts } = await importWith(folder, 'none');
    expect([exitCode, verdicts]).toEqual([0, [pages.map(() => 'image')]]);
    const images = readFileSync(environment.FAULT_LOG, 'utf8').trim().split('\n');
    expect(images.filter((size) => size.startsWith('875'))).toHaveLength(3);
    expect(countWords(database)).toBe(0);
  });

  it('that takes its reader with it costs one page, and no page is read again that was read before', async () => {
    const folder = archive({ 'skannad.pdf': drawnPages(['small', 'large', 'small']) });
    const { exitCode, verdicts } = await importWith(folder, 'killReader', {}, true);
    expect([exitCode, verdicts]).toEqual([10, [['image', 'unreadable', 'image']]]);
    const list = await runProgram(['list', '--state', 'partial', '--database', join(folder, 'a.sqlite')]);
    expect(list.stdout).toContain('partly read (without p. 2)');
    const retry = ['retry', '--state', 'partial', '--database', join(folder, 'a.sqlite')];
    const mended = await runProgram(retry, { environment: faultEngine(folder, 'none') });
    expect([mended.exitCode, mended.stdout]).toEqual([0, expect.stringMatching(/files {2}1$/mu)]);
    const images = readFileSync(faultEngine(folder, 'none').FAULT_LOG, 'utf8').trim().split('\n');
    // Together first; then the first page by itself, the large one twice at its death, and the last.
    expect(images.filter((size) => size.startsWith('875'))).toHaveLength(4);
  });
});
