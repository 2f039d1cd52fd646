/**
 * Measures the whole path on files whose truth is known.
 *
 *     npm run eval -- shared                        real protocols in ../shared, where it is there
 *     npm run eval -- fixtures --part measure --form scans
 *     npm run eval -- shared --cases                each miss with its context
 *     npm run eval -- fixtures --write              put the table into docs/benchmarks.md
 */
import { parseArgs } from 'node:util';
import { resolveSettings } from '../../src/config.ts';
import { loadLanguage } from '../../src/pipeline/load-language.ts';
import { openEngine } from '../../src/stages/recognize/engines/open-engine.ts';
import { writeBenchmark } from '../bench/write-benchmark.ts';
import type { Part } from '../fixtures/split.ts';
import { evaluateSample } from './evaluate-sample.ts';
import type { SampleFigures } from './evaluate-sample.ts';
import { fixtureSamples, forms } from './fixture-samples.ts';
import { asCases, asTable } from './report.ts';
import type { Sample } from './sample.ts';
import { sharedSamples } from './shared-samples.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    part: { type: 'string', default: 'measure' },
    form: { type: 'string', default: 'born' },
    only: { type: 'string' },
    cases: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});

async function samplesOf(set: string): Promise<readonly Sample[]> {
  if (set === 'shared') {
    const samples = sharedSamples();
    if (samples === null) process.stderr.write('skipped: there is no ../shared beside this checkout\n');
    return samples ?? [];
  }
  const form = forms.find((name) => name === options.form);
  const part = (['learn', 'measure'] as const).find((name: Part) => name === options.part);
  if (set !== 'fixtures' || form === undefined || part === undefined) {
    throw new Error(`unknown set ${set}, --part ${options.part} or --form ${options.form}`);
  }
  return await fixtureSamples(part, form);
}

async function evaluate(samples: readonly Sample[]): Promise<SampleFigures[]> {
  const engine = await openEngine(resolveSettings({}, process.env).engine);
  const tools = {
    openReader: async () => ({ engine, memory: null }),
    language: loadLanguage(),
    repair: {},
    ocr: 'auto' as const,
  };
  const figures: SampleFigures[] = [];
  try {
    for (const sample of samples) {
      figures.push(await evaluateSample(sample, tools));
      process.stderr.write(`${figures.length}/${samples.length} ${sample.name}\n`);
    }
  } finally {
    await engine.close();
  }
  return figures;
}

for (const set of positionals.length === 0 ? ['shared', 'fixtures'] : positionals) {
  const samples = (await samplesOf(set)).filter(({ name }) => name.includes(options.only ?? ''));
  const figures = await evaluate(samples);
  const title = set === 'shared' ? 'Real protocols' : `Fixtures, ${options.part} part, ${options.form}`;
  if (options.json) process.stdout.write(`${JSON.stringify(figures)}\n`);
  else if (options.write)
    writeBenchmark(`eval-${set}-${options.part}-${options.form}`, [`## ${title}`, asTable(figures)]);
  else process.stdout.write(`${title}\n\n${asTable(figures)}\n`);
  if (options.cases) process.stdout.write(`\n${asCases(figures)}\n`);
}
