import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { StructureTruth } from './structure/structure-truth.ts';
import type { Sample } from './sample.ts';

const shared = fileURLToPath(new URL('../../../shared', import.meta.url));
const seeds = [
  { seed: '000_cf7c222add8d82b0.txt', gold: '000_minutes.json' },
  { seed: '004_b4a9cded362e6118.txt', gold: '004_minutes.json' },
] as const;
const realNames = [
  'protokoll_brf_imatra_stamma_2016-04-28',
  'protokoll_brf_imatra_stamma_2019-04-25',
] as const;

/** Real protocols that stand beside the checkout in ../shared, where it is there; they are not the project's to carry. */
export function sharedSamples(): readonly Sample[] | null {
  return existsSync(shared)
    ? [...repairSamples(), ...seeds.map(seedSample), ...realNames.map(realSample)]
    : null;
}

function repairSamples(): Sample[] {
  const text = readFileSync(join(shared, 'gold', '000_repaired.txt'), 'utf8');
  const path = join(shared, 'gold', '000_source.txt');
  return [{ name: 'seed 000, scanned part', path, text, furnitureInText: true, structure: null }];
}

function seedSample({ seed, gold }: (typeof seeds)[number]): Sample {
  const structure = StructureTruth.parse(readJson(join(shared, 'gold', gold)));
  return {
    name: `seed ${seed.slice(0, 3)}`,
    path: join(shared, 'seeds', seed),
    text: null,
    furnitureInText: true,
    structure: [structure],
  };
}

/** The truth of the real files counts decisions without giving their text. */
const RealTruth = StructureTruth.omit({ paragraphs: true }).extend({
  sections: z.array(z.object({ number: z.int(), title: z.string(), decisions: z.int() })),
});

function realSample(name: (typeof realNames)[number]): Sample {
  const { sections, ...facts } = RealTruth.parse(readJson(join(shared, 'gold', 'real', `${name}.json`)));
  return {
    name: name.replace('protokoll_brf_imatra_stamma_', 'real '),
    path: join(shared, 'real', `${name}.pdf`),
    text: readFileSync(join(shared, 'gold', 'real', `${name}.txt`), 'utf8'),
    furnitureInText: true,
    structure: [StructureTruth.parse({ ...facts, paragraphs: sections })],
  };
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
