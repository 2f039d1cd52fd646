import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readSplit, structurePart } from '../fixtures/split.ts';
import type { Part } from '../fixtures/split.ts';
import { buildFolder, fixturesFolder } from '../fixtures/load-protocols.ts';
import { StructureTruth } from './structure/structure-truth.ts';
import type { Sample } from './sample.ts';

/** `born` is typeset with a text layer, `scans` are pictures, `truth` is the bare text without any layout. */
export const forms = ['truth', 'born', 'scans'] as const;
export type Form = (typeof forms)[number];

/**
 * The project's own protocols of one part of the split, in one form. Typeset and scanned ones are built by
 * `npm run fixtures`.
 */
export async function fixtureSamples(part: Part, form: Form): Promise<readonly Sample[]> {
  return samplesOf((await readSplit())[part], form);
}

/** The same of the part that structure is measured on, which leaves out what its rules were made from. */
export async function structureSamples(part: Part, form: Form): Promise<readonly Sample[]> {
  return samplesOf(structurePart(await readSplit(), part), form);
}

function samplesOf(ids: readonly string[], form: Form): readonly Sample[] {
  return ids.flatMap((id) => filesOf(id, form).map(({ name, path }) => fixtureSample(id, name, path)));
}

function filesOf(id: string, form: Form): readonly { name: string; path: string }[] {
  if (form === 'truth')
    return [{ name: id, path: fileURLToPath(new URL(`truth/${id}.txt`, fixturesFolder)) }];
  if (form === 'born') return [{ name: id, path: builtFile(`born/${id}.pdf`) }];
  const scans = new URL('scans/', buildFolder);
  if (!existsSync(scans)) throw new Error('there are no scans yet: run npm run fixtures');
  return readdirSync(scans).flatMap((recipe) =>
    readdirSync(new URL(`${recipe}/`, scans))
      .filter((name) => name === `${id}.pdf` || name === `${id}.tif`)
      .map((name) => ({ name: `${id}, ${recipe}`, path: builtFile(`scans/${recipe}/${name}`) })),
  );
}

function builtFile(name: string): string {
  const url = new URL(name, buildFolder);
  if (!existsSync(url)) throw new Error(`build/fixtures/${name} is not built yet: run npm run fixtures`);
  return fileURLToPath(url);
}

function fixtureSample(id: string, name: string, path: string): Sample {
  const truth = (suffix: string): string =>
    readFileSync(new URL(`truth/${id}.${suffix}`, fixturesFolder), 'utf8');
  const structure = StructureTruth.parse(JSON.parse(truth('json')));
  return { name, path, text: truth('txt'), furnitureInText: false, structure: [structure] };
}
