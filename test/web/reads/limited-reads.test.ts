import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../../src/store/open-store.ts';
import { saveFile } from '../../../src/store/save-file.ts';
import { openLimitedReads } from '../../../src/web/reads/limited-reads.ts';
import type { LimitedReads } from '../../../src/web/reads/limited-reads.ts';
import { newFolder } from '../../cli/run-program.ts';
import { sampleFile } from '../../store/sample-file.ts';

// Workers are started from their sources.
process.env['NODE_OPTIONS'] = '--import tsx';
const worker = fileURLToPath(new URL('slow-worker.ts', import.meta.url));
const folder = newFolder();
const database = join(folder, 'a.sqlite');

beforeAll(() => {
  const store = openStore(database);
  const paragraphs = [{ number: 1, title: 'Hamnavgifter', text: 'Avgiften höjs.' }];
  saveFile(store, sampleFile('a.pdf', { paragraphs }), { path: '/a.pdf', bytes: 1, run: 'prov' });
  store.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the worker of these tests reads. */
function ask(reads: LimitedReads, name: string, ...given: unknown[]): Promise<unknown> {
  const read = reads.read as (name: string, ...given: unknown[]) => Promise<unknown>;
  return read(name, ...given);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe('reads with a limit', () => {
  it('find what the same reads in this process find', async () => {
    const reads = openLimitedReads(database, { seconds: 60, readers: 1 });
    const { hits } = await reads.read('search', { text: 'hamnavgifter', limit: 5 });
    expect(hits).toMatchObject([{ kind: 'paragraph', title: 'Hamnavgifter' }]);
    reads.close();
  });

  it('are cut off in the middle of the database’s work, and the next is answered', async () => {
    const reads = openLimitedReads(database, { seconds: 8, readers: 1 }, worker);
    const pid = Number(await ask(reads, 'pid'));
    await expect(ask(reads, 'endless')).rejects.toThrow('took too long');
    for (let tries = 0; isAlive(pid) && tries < 100; tries += 1) await sleep(50);
    expect(isAlive(pid)).toBe(false);
    expect(await ask(reads, 'twice', 'åä')).toBe('åäåä');
    reads.close();
  });

  it('count the time that they wait for their turn', async () => {
    const reads = openLimitedReads(database, { seconds: 6, readers: 1 }, worker);
    const asked = [ask(reads, 'endless'), ask(reads, 'twice', 'a')];
    const ends = await Promise.allSettled(asked);
    expect(ends.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    reads.close();
  });

  it('fail by themselves alone', async () => {
    const reads = openLimitedReads(database, { seconds: 60, readers: 2 }, worker);
    await expect(ask(reads, 'wrong')).rejects.toThrow('no such column: missing');
    await expect(ask(reads, 'crash')).rejects.toThrow('ended unexpectedly');
    await expect(ask(reads, 'unknown')).rejects.toThrow('nothing is read by the name unknown');
    const answers = await Promise.all(['a', 'b', 'c', 'd'].map((text) => ask(reads, 'twice', text)));
    expect(answers).toEqual(['aa', 'bb', 'cc', 'dd']);
    reads.close();
  });

  it('are ended with whoever asks', async () => {
    const reads = openLimitedReads(database, { seconds: 60, readers: 1 }, worker);
    const pid = Number(await ask(reads, 'pid'));
    const asked = [ask(reads, 'endless'), ask(reads, 'pid')];
    reads.close();
    expect((await Promise.allSettled(asked)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    for (let tries = 0; isAlive(pid) && tries < 100; tries += 1) await sleep(50);
    expect(isAlive(pid)).toBe(false);
  });
});
