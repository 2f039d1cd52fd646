/**
 * Measures every field of the Minutes records against the truth. Files are read and repaired once (build/repaired),
 * so that a change to structure alone is measured in seconds.
 *
 *     npm run eval:structure                                 fixtures, learning part, as text and born digital; real ones
 *     npm run eval:structure -- --part measure --form scans  what the engine reads on scans
 *     npm run eval:structure -- --only samf --cases          each miss: - lost, + too much
 *     npm run eval:structure -- --part measure --form born --write
 */
import { parseArgs } from 'node:util';
import { resolveSettings } from '../../src/config.ts';
import { openEngine } from '../../src/stages/recognize/engines/open-engine.ts';
import type { Engine } from '../../src/stages/recognize/engines/engine.ts';
import { structurePages } from '../../src/stages/structure/structure-pages.ts';
import { writeBenchmark } from '../bench/write-benchmark.ts';
import { structureSamples } from './fixture-samples.ts';
import { sharedSamples } from './shared-samples.ts';
import type { Sample } from './sample.ts';
import { compositeSamples } from './structure/composites.ts';
import { measureStructure } from './structure/measure-structure.ts';
import type { StructureFigures } from './structure/measure-structure.ts';
import { readOnce } from './structure/read-once.ts';
import { asFieldTable } from './structure/report.ts';

const parts = ['learn', 'measure'] as const;
const forms = ['truth', 'born', 'scans', 'together', 'shared'] as const;
type Form = (typeof forms)[number];

const { values: options } = parseArgs({
  options: {
    part: { type: 'string', default: 'learn' },
    form: { type: 'string', multiple: true, default: ['truth', 'born', 'together', 'shared'] },
    only: { type: 'string', default: '' },
    cases: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const part = parts.find((name) => name === options.part);
const asked = forms.filter((name) => options.form.includes(name));
if (part === undefined || asked.length < options.form.length) {
  throw new Error(`--part is one of ${parts.join(', ')}, --form of ${forms.join(', ')}`);
}

async function samplesOf(form: Form): Promise<readonly Sample[]> {
  if (form === 'together') return await compositeSamples(part ?? 'learn');
  if (form !== 'shared') return await structureSamples(part ?? 'learn', form);
  const samples = sharedSamples();
  if (samples === null) process.stderr.write('skipped: there is no ../shared beside this checkout\n');
  return samples ?? [];
}

async function measure(sample: Sample, engine: Engine): Promise<StructureFigures> {
  const pages = await readOnce(sample.path, engine);
  const source = { file: sample.path.split('/').at(-1) ?? '', sha256: '0'.repeat(64), pages: pages.length };
  return measureStructure(sample.structure ?? [], structurePages(pages, source));
}

const engine = await openEngine(resolveSettings({}, process.env).engine);
const columns = new Map<string, readonly StructureFigures[]>();
for (const form of asked) {
  const samples = (await samplesOf(form)).filter(
    ({ name, structure }) => structure !== null && name.includes(options.only),
  );
  const figures: StructureFigures[] = [];
  for (const sample of samples) {
    const one = await measure(sample, engine);
    figures.push(one);
    if (options.cases) {
      process.stdout.write(one.cases.map((text) => `${form} ${sample.name}: ${text}\n`).join(''));
    }
  }
  if (figures.length > 0) columns.set(`${form} (${figures.length})`, figures);
}
await engine.close();
const table = asFieldTable(columns);
const title = `## Structure, ${part} part of the fixtures`;
const explained =
  'F1 of each field: twice what is right over all that is true and all that was found. In brackets the number of files.';
if (options.write) writeBenchmark(`eval-structure-${part}`, [title, explained, table]);
else process.stdout.write(`${table}\n`);
