/**
 * Measures repair alone on texts whose truth is known: damaged by real engines, and sound.
 *
 *     npm run eval:repair                           everything that is built
 *     npm run eval:repair -- eng swe+eng            fixtures' measure part as these engines read it
 *     npm run eval:repair -- native-eng             the same as the installed tesseract reads them
 *     npm run eval:repair -- learned                protocols of bodies that three clean ones have taught, read with eng
 *                                                   (native-learned: with native-eng)
 *     npm run eval:repair -- sound shared --cases   each word that is wrong afterwards, by kind
 *     npm run eval:repair -- --language FILE        with another language file than build/language.bin
 *     npm run eval:repair -- --write                put the tables into docs/benchmarks.md
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadLanguage } from '../../src/pipeline/load-language.ts';
import { repairText } from '../../src/pipeline/repair-text.ts';
import { openLanguage } from '../../src/stages/repair/language/open-language.ts';
import { writeBenchmark } from '../bench/write-benchmark.ts';
import { measureRepair, sumOfRepairs } from './repair/measure-repair.ts';
import type { Form, RepairFigures } from './repair/measure-repair.ts';
import { repairCases, repairTable } from './repair/repair-report.ts';
import { learnedSamples } from './repair/learned-samples.ts';
import type { LearnedSample } from './repair/learned-samples.ts';
import {
  builtEngines,
  corpusTexts,
  damagedFixtures,
  sharedRepairs,
  soundFixtures,
} from './repair/repair-samples.ts';
import type { RepairSample } from './repair/repair-samples.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    part: { type: 'string', default: 'measure' },
    only: { type: 'string', default: '' },
    language: { type: 'string' },
    raw: { type: 'boolean', default: false },
    cases: { type: 'boolean', default: false },
    files: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const part = options.part === 'learn' ? 'learn' : 'measure';
const sets = positionals.length > 0 ? positionals : ['shared', 'sound', 'corpus', ...builtSets()];
const language =
  options.language === undefined ? loadLanguage() : openLanguage(readFileSync(options.language));

const form: Form = options.raw ? 'raw' : 'normalised';

async function samplesOf(set: string): Promise<readonly LearnedSample[]> {
  if (set.endsWith('learned')) return learnedSamples(set.replace('learned', 'eng'), language);
  return (await textsOf(set)).map((sample) => ({ sample, language }));
}

async function textsOf(set: string): Promise<readonly RepairSample[]> {
  if (set === 'sound') return soundFixtures(part);
  if (set === 'corpus') return corpusTexts();
  if (set !== 'shared') return damagedFixtures(part, set);
  const samples = await sharedRepairs();
  if (samples === null) process.stderr.write('skipped: there is no ../shared beside this checkout\n');
  return samples ?? [];
}

/** The engines whose reading is built, and what bodies have taught beside those of `eng`. */
function builtSets(): readonly string[] {
  const built = builtEngines();
  const taught = built.filter((name) => /^(?:native-)?eng$/u.test(name));
  return [...built, ...taught.map((name) => name.replace('eng', 'learned'))];
}

const rows: [string, RepairFigures][] = [];
for (const set of sets) {
  const samples = (await samplesOf(set)).filter(({ sample }) => sample.name.includes(options.only));
  const figures = samples.map(({ sample, language: own }): [string, RepairFigures] => {
    const { clean } = repairText(sample.damaged, own);
    return [sample.name, measureRepair(sample.truth, sample.damaged, clean, form)];
  });
  if (options.files || set === 'shared') rows.push(...figures);
  if (samples.length > 1 && set !== 'shared')
    rows.push([`**${set}**`, sumOfRepairs(figures.map(([, each]) => each))]);
  if (options.cases) process.stdout.write(`${repairCases(figures)}\n`);
}
const title = `## Repair alone, ${part} part, ${options.raw ? 'raw' : 'punctuation left out of account'}`;
if (options.write)
  writeBenchmark(`eval-repair-${part}-${options.raw ? 'raw' : 'normalised'}`, [title, repairTable(rows)]);
else process.stdout.write(`${repairTable(rows)}\n`);
