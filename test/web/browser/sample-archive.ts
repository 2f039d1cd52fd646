import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { runProgram } from '../../cli/run-program.ts';

const fixtures = fileURLToPath(new URL('../../../fixtures', import.meta.url));
const program = fileURLToPath(new URL('../../../dist/cli/main.js', import.meta.url));
const archives = fileURLToPath(new URL('../../../build/sample-archives', import.meta.url));
/** Texts, a born-digital file with pictures of its pages, and a scan whose layer is believed. */
const samples = [
  'truth/samf-ljungsele-2024-02-16.txt',
  'truth/ks-grenshult-2017-04-05.txt',
  'truth/brf-ekorrhjulet-2016-05-11.txt',
  'documents/brf-lindbaggen-2022-11-08-signed.pdf',
  'documents/samfallighet-ulvkarret-2006-04-19.pdf',
];
const longestWait = 120_000;

/**
 * A database of a few protocols, made once by each build of the program: whichever test file asks first makes it, the others
 * wait. Not to be changed: copy it.
 */
export async function sampleArchive(): Promise<string> {
  const folder = join(archives, String(Math.round(statSync(program).mtimeMs)));
  const database = join(folder, 'prov.sqlite');
  const done = join(folder, 'done');
  mkdirSync(archives, { recursive: true });
  if (isFirst(folder)) {
    for (const other of readdirSync(archives)) {
      if (join(archives, other) !== folder) rmSync(join(archives, other), { recursive: true, force: true });
    }
    const files = samples.map((name) => join(fixtures, name));
    const { exitCode, stderr } = await runProgram(['import', ...files, '--database', database]);
    if (exitCode !== 0) throw new Error(`the import ended with ${exitCode}: ${stderr}`);
    writeFileSync(done, '');
  }
  for (let waited = 0; !existsSync(done); waited += 100) {
    if (waited > longestWait) throw new Error(`${folder} was begun and never done: remove it`);
    await pause(100);
  }
  return database;
}

function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}
