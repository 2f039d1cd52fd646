import { copyFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { newFolder, runProgram } from '../../cli/run-program.ts';
import { serveProgram } from '../serve-program.ts';
import type { ServedSite } from '../serve-program.ts';

const fixtures = fileURLToPath(new URL('../../../fixtures', import.meta.url));
/** Texts, a born-digital file with pictures of its pages, and a scan whose layer is believed. */
const samples = [
  'truth/samf-ljungsele-2024-02-16.txt',
  'truth/ks-grenshult-2017-04-05.txt',
  'truth/brf-ekorrhjulet-2016-05-11.txt',
  'documents/brf-lindbaggen-2022-11-08-signed.pdf',
  'documents/samfallighet-ulvkarret-2006-04-19.pdf',
];

export interface SampleSite extends ServedSite {
  readonly database: string;
}

/** A site of a few protocols, served by the built program; `stop` takes its folder away too. */
export async function serveSamples(flags: readonly string[] = []): Promise<SampleSite> {
  const folder = newFolder();
  const database = join(folder, 'prov.sqlite');
  const files = samples.map((name) => join(folder, basename(name)));
  for (const [at, name] of samples.entries()) copyFileSync(join(fixtures, name), files[at] ?? '');
  const { exitCode, stderr } = await runProgram(['import', ...files, '--database', database]);
  if (exitCode !== 0) throw new Error(`the import ended with ${exitCode}: ${stderr}`);
  const site = await serveProgram(database, flags);
  const stop = async (): Promise<number | null> => {
    const code = await site.stop();
    rmSync(folder, { recursive: true, force: true });
    return code;
  };
  return { ...site, database, stop };
}
