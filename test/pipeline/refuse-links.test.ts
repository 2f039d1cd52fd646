import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { importFiles } from '../../src/pipeline/import-files.ts';
import type { FileResult } from '../../src/pipeline/import-run.ts';
import { WorkerPool } from '../../src/pipeline/worker-pool.ts';
import { openStore } from '../../src/store/open-store.ts';
import { listOriginals } from '../../src/store/originals.ts';

it('reads nothing over a link where links are refused, be it the file’s own or its folder’s', async () => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'paragraf-')));
  const [inbox, outside] = [join(root, 'in'), join(root, 'annat')];
  mkdirSync(inbox);
  mkdirSync(outside);
  writeFileSync(join(outside, 'a.txt'), 'PROTOKOLL\n\n§ 1 Val\nMötet beslutar att välja Bo.\n');
  symlinkSync(join(outside, 'a.txt'), join(inbox, 'a.txt'));
  symlinkSync(outside, join(inbox, 'mapp'));
  const database = openStore(':memory:');
  const results: FileResult[] = [];
  const pool = new WorkerPool(1, {
    job: { database: ':memory:', leastConfidence: 1, ocr: 'skip', engine: 'auto' },
    filesPerReader: 1,
    memoryMegabytes: 1,
    idleSeconds: 1,
    fileSeconds: 1,
  });
  await importFiles([join(inbox, 'a.txt'), join(inbox, 'mapp', 'a.txt')], database, pool, {
    watcher: { onPage: () => {}, onFile: (result) => results.push(result), onWait: () => {} },
    readAgain: null,
    refuseLinks: true,
    signal: new AbortController().signal,
    pauses: [],
    idleSeconds: 1,
  });
  expect(results).toMatchObject([
    { state: 'waiting', reason: 'file-changed' },
    { state: 'waiting', reason: 'file-changed' },
  ]);
  expect(listOriginals(database)).toEqual([]);
});
