/**
 * Measures reading and recognition alone, before repair: the project's scans against their lines as printed.
 *
 *     npm run eval:reading                              each way of scanning, four protocols of the measure part each
 *     npm run eval:reading -- fax low-72 --cases        some ways, with each miss; ? is a wrong figure with a notice, ! without
 *     npm run eval:reading -- --each 2                  two protocols each only
 *     npm run eval:reading -- --engine tesseract.js     another engine than the settings' own
 *     npm run eval:reading -- --remember                keep what the engine reads in build/readings, and use what is there
 *     npm run eval:reading -- --write                   put the table into docs/benchmarks.md
 */
import { parseArgs } from 'node:util';
import { loadLanguage } from '../../src/pipeline/load-language.ts';
import { knowsWord } from '../../src/pipeline/knows-word.ts';
import { openScan } from '../../src/stages/read/open-scan.ts';
import { engineChoices, openEngine } from '../../src/stages/recognize/engines/open-engine.ts';
import { planModels } from '../../src/stages/recognize/engines/model-plan.ts';
import { recognizePages } from '../../src/stages/recognize/recognize-pages.ts';
import type { Recognizer } from '../../src/stages/recognize/recognizer.ts';
import type { PageText } from '../../src/records/page-text.ts';
import { RecipeName } from '../fixtures/recipes.ts';
import { writeBenchmark } from '../bench/write-benchmark.ts';
import { measureReading, readingTable } from './measure-reading.ts';
import type { ReadingFigures } from './measure-reading.ts';
import { rememberReadings } from './remember-readings.ts';
import { protocolsARecipe, scanSamples } from './scan-samples.ts';
import type { ScanSample } from './scan-samples.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    part: { type: 'string', default: 'measure' },
    only: { type: 'string', default: '' },
    each: { type: 'string', default: String(protocolsARecipe) },
    engine: { type: 'string', default: 'auto' },
    remember: { type: 'boolean', default: false },
    cases: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});

async function readSample({ files }: ScanSample, recognizer: Recognizer): Promise<PageText[]> {
  const pages: PageText[] = [];
  for (const file of files) {
    const source = await openScan(file);
    try {
      pages.push(...(await recognizePages(source, recognizer)));
    } finally {
      await source.close();
    }
  }
  return pages;
}

/** Two at a time: an engine that runs as a process of its own leaves this one idle. */
async function measureAll(samples: readonly ScanSample[], recognizer: Recognizer): Promise<ReadingFigures[]> {
  const figures: (ReadingFigures | undefined)[] = [];
  const queue = samples.entries();
  const lane = async (): Promise<void> => {
    for (const [index, sample] of queue) {
      figures[index] = measureReading(sample, await readSample(sample, recognizer));
      process.stderr.write(`${index + 1}/${samples.length} ${sample.id}, ${sample.recipe}\n`);
    }
  };
  await Promise.all([lane(), lane()]);
  return figures.flatMap((each) => each ?? []);
}

const choice = engineChoices.find((name) => name === options.engine);
const part = (['learn', 'measure'] as const).find((name) => name === options.part);
if (choice === undefined || part === undefined) throw new Error('unknown --engine or --part');
const asked = positionals.map((name) => RecipeName.parse(name));
const samples = (await scanSamples(part, asked, Number(options.each))).filter(({ id }) =>
  id.includes(options.only),
);
const engine = await openEngine(choice);
const reader = { engine: options.remember ? rememberReadings(engine) : engine, memory: null };
const recognizer = { openReader: async () => reader, knows: knowsWord(loadLanguage()) };
const figures = await measureAll(samples, recognizer);
await engine.close();
const { base, second } = planModels(engine) ?? {};
const models = [base, second].filter((model) => typeof model === 'string').join(' + ');
const title = `## Reading of the fixtures' scans, ${part} part, ${engine.name} with ${models}`;
if (options.write) writeBenchmark(`eval-reading-${part}-${engine.name}`, [title, readingTable(figures)]);
else process.stdout.write(`${title}\n\n${readingTable(figures)}\n`);
if (options.cases) {
  for (const { name, cases } of figures) process.stdout.write(`\n${name}\n${cases.join('\n')}\n`);
}
