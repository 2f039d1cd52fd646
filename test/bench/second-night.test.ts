import { createHash } from 'node:crypto';
import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { measureRun } from '../../scripts/bench/measure-run.ts';
import { stampFiles } from '../../src/pipeline/stamp-files.ts';
import { noteFound } from '../../src/store/journal.ts';
import { openStore } from '../../src/store/open-store.ts';
import { saveFile } from '../../src/store/save-file.ts';
import { newFolder } from '../cli/run-program.ts';
import { sampleFile } from '../store/sample-file.ts';

const count = 2000;

/** Files that the store and the journal know, as an import would have left them. */
async function importedFolder(): Promise<{ readonly archive: string; readonly database: string }> {
  const folder = newFolder();
  const archive = join(folder, 'arkiv');
  mkdirSync(archive);
  const paths = Array.from({ length: count }, (_, file) => join(archive, `${file}.txt`));
  for (const [file, path] of paths.entries()) {
    writeFileSync(path, `§ 1 Val ${file}`);
    utimesSync(path, 1e9, 1e9);
  }
  // What has changed this lately is looked at again.
  await setTimeout(2100);
  const database = join(folder, 'a.sqlite');
  const store = openStore(database);
  noteFound(store, stampFiles(paths), 'natt');
  store.pragma('synchronous = OFF');
  for (const [file, path] of paths.entries()) {
    const sample = sampleFile(`${file}.txt`, { paragraphs: [{ number: 1, title: 'Val' }] });
    const sha256 = createHash('sha256').update(`§ 1 Val ${file}`).digest('hex');
    const minutes = sample.minutes.map((each) => ({ ...each, id: `${sha256.slice(0, 16)}-1` }));
    saveFile(store, { ...sample, sha256, minutes }, { path, bytes: 12, run: 'natt' });
  }
  store.close();
  return { archive, database };
}

it('is done at once with a folder in which nothing is new, in little memory', async () => {
  const { archive, database } = await importedFolder();
  const run = await measureRun(['import', archive, '--database', database, '--no-progress', '--json']);
  expect(JSON.parse(run.stdout)).toMatchObject({ known: count, files: 0 });
  expect(run.exitCode).toBe(0);
  expect(run.peakBytes).toBeLessThan(200e6);
  expect(run.seconds).toBeLessThan(10);
});
