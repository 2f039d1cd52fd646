import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { makePdf } from './make-pdf.ts';

test('opening a PDF leaves the process its native push', async () => {
  const { push } = Array.prototype;
  const { openPdfjs } = await import('../../../src/stages/read/pdfjs-document.ts');
  const { close } = await openPdfjs(makePdf([{ content: '' }]));
  await close();
  expect(Array.prototype.push).toBe(push);
});

test('reading a page makes no outlines of its letters', async () => {
  const { openPdfjs } = await import('../../../src/stages/read/pdfjs-document.ts');
  const name = '../../../fixtures/documents/samf-klarsjobygden-2014-03-21-mixed.pdf';
  const { document, close } = await openPdfjs(readFileSync(new URL(name, import.meta.url)));
  // The first is a scan.
  const page = await document.getPage(2);
  await page.getOperatorList();
  const known = [...(page.commonObjs as unknown as Iterable<[id: string]>)].map(([id]) => id);
  await close();
  expect(known.length).toBeGreaterThan(0);
  expect(known.filter((id) => id.includes('_path_'))).toEqual([]);
});

// What is put together into one file may be loaded in another order than the modules were.
test('so it is in the built program, and no library that draws is loaded', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'paragraf-test-'));
  const [path, tell] = [join(folder, 'protokoll.pdf'), join(folder, 'tell.mjs')];
  writeFileSync(path, makePdf([{ content: 'BT /F1 12 Tf 72 700 Td (Protokoll) Tj ET' }]));
  writeFileSync(
    tell,
    `const libraries = () => process.report.getReport().sharedObjects.filter((each) => each.includes('canvas'));
     process.on('SIGUSR2', () => process.send({ type: 'told', push: String([].push), libraries: libraries() }));`,
  );
  const worker = fork(fileURLToPath(new URL('../../../dist/pipeline/file-worker.js', import.meta.url)), {
    execArgv: ['--import', tell],
    detached: true,
    serialization: 'advanced',
  });
  try {
    const job = {
      path,
      database: join(folder, 'p.sqlite'),
      leastConfidence: 0.9,
      ocr: 'auto',
      engine: 'auto',
    };
    worker.send({ ...job, imageSeconds: 60, careful: false, poisonous: {} });
    expect(await said(worker, ['ingested', 'failed'])).toMatchObject({ type: 'ingested' });
    worker.kill('SIGUSR2');
    expect(await said(worker, ['told'])).toMatchObject({
      push: 'function push() { [native code] }',
      libraries: [],
    });
  } finally {
    worker.kill('SIGKILL');
    rmSync(folder, { recursive: true });
  }
});

async function said(worker: ChildProcess, types: readonly string[]): Promise<object> {
  for (;;) {
    const [message] = (await once(worker, 'message')) as [{ readonly type: string }];
    if (types.includes(message.type)) return message;
  }
}
