import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fixturesFolder } from '../../fixtures/load-protocols.ts';
import { readSplit, structurePart } from '../../fixtures/split.ts';
import type { Part } from '../../fixtures/split.ts';
import type { Sample } from '../sample.ts';
import { StructureTruth } from './structure-truth.ts';

const folder = new URL('../../../build/composites/', import.meta.url);
const constituting = /-konstituerande$/u;

/**
 * Files that hold several protocols, as texts: an annual meeting and the constituting one after it, and every third
 * protocol twice over, as signing systems leave it, which is one.
 */
export async function compositeSamples(part: Part): Promise<readonly Sample[]> {
  const ids = structurePart(await readSplit(), part);
  const pairs = ids.filter((id) => constituting.test(id)).map((id) => [id.replace(constituting, ''), id]);
  const together = pairs.map(([first = '', second = '']) =>
    composite(`${first} and constituting`, [first, second], [first, second]),
  );
  const twice = ids.filter((_, i) => i % 3 === 0).map((id) => composite(`${id} twice`, [id, id], [id]));
  return [...together, ...twice];
}

function composite(name: string, texts: readonly string[], truths: readonly string[]): Sample {
  mkdirSync(folder, { recursive: true });
  const path = fileURLToPath(new URL(`${name.replaceAll(' ', '-')}.txt`, folder));
  writeFileSync(path, texts.map((id) => readTruth(id, 'txt')).join('\f'));
  const structure = truths.map((id) => StructureTruth.parse(JSON.parse(readTruth(id, 'json'))));
  return { name, path, text: null, furnitureInText: false, structure };
}

function readTruth(id: string, suffix: 'txt' | 'json'): string {
  return readFileSync(new URL(`truth/${id}.${suffix}`, fixturesFolder), 'utf8');
}
