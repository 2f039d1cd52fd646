/**
 * Prints how fast born-digital pages are read, from PDF to PageText, on one core in this process.
 *
 *     npx tsx scripts/bench/digital.ts [FILE...]     the typeset fixtures if none is named, and the real one where it is there
 *     npx tsx scripts/bench/digital.ts --write       put the table into docs/benchmarks.md
 */
import { existsSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { knowsWord } from '../../src/pipeline/knows-word.ts';
import { loadLanguage } from '../../src/pipeline/load-language.ts';
import { openScan } from '../../src/stages/read/open-scan.ts';
import { openEngine } from '../../src/stages/recognize/engines/open-engine.ts';
import { recognizePages } from '../../src/stages/recognize/recognize-pages.ts';
import type { Recognizer } from '../../src/stages/recognize/recognizer.ts';
import { buildFolder } from '../fixtures/load-protocols.ts';
import { asTable } from './ocr/pair-table.ts';
import { writeBenchmark } from './write-benchmark.ts';

const real = fileURLToPath(
  new URL('../../../shared/real/protokoll_brf_imatra_stamma_2024-05-15.pdf', import.meta.url),
);

interface Speed {
  readonly pages: number;
  /** Pages that had to be recognised from their picture all the same. */
  readonly recognised: number;
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
}

async function measure(files: readonly string[], recognizer: Recognizer): Promise<Speed> {
  const cpu = process.cpuUsage();
  const started = performance.now();
  let pages = 0;
  let recognised = 0;
  for (const file of files) {
    const source = await openScan(file);
    const texts = await recognizePages(source, recognizer);
    await source.close();
    pages += texts.length;
    recognised += texts.filter(({ verdict }) => !/^(?:digital-good|blank)$/u.test(verdict.code)).length;
  }
  const { user, system } = process.cpuUsage(cpu);
  const wallSeconds = (performance.now() - started) / 1000;
  return { pages, recognised, cpuSeconds: (user + system) / 1e6, wallSeconds };
}

function row(name: string, { pages, recognised, cpuSeconds, wallSeconds }: Speed): string[] {
  const perSecond = (seconds: number): string => (pages / seconds).toFixed(0);
  return [name, String(pages), String(recognised), perSecond(cpuSeconds), perSecond(wallSeconds)];
}

function builtFixtures(): readonly string[] {
  const folder = new URL('born/', buildFolder);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.pdf'))
    .map((name) => fileURLToPath(new URL(name, folder)));
}

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean', default: false } },
});
// For pages that turn out to be pictures; its start and the language's loading are not timed.
const engine = await openEngine('auto');
const recognizer = { openReader: async () => ({ engine, memory: null }), knows: knowsWord(loadLanguage()) };
const rows: string[][] = [];
if (positionals.length > 0) {
  for (const file of positionals) rows.push(row(basename(file), await measure([file], recognizer)));
} else {
  rows.push(row('typeset fixtures', await measure(builtFixtures(), recognizer)));
  if (existsSync(real)) rows.push(row('real 2024-05-15', await measure([real], recognizer)));
}
await engine.close();
writeBenchmark(
  'digital',
  [
    '## Speed of born-digital pages',
    'From PDF to PageText in one process, the loading of the PDF library included in the first row; a CPU second is one of any of its threads.',
    asTable(['files', 'pages', 'of them recognised', 'pages / CPU s', 'pages / s'], rows),
  ],
  { write: options.write },
);
