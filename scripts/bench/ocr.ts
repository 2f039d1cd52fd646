/**
 * Pairs the built program with OCRmyPDF and plain tesseract, where they are installed, on the same documents.
 *
 *     npx tsx scripts/bench/ocr.ts                            scans of each kind, and the real ones where they are there
 *     npx tsx scripts/bench/ocr.ts --recipe fax --per-recipe 4
 *     npx tsx scripts/bench/ocr.ts --engine tesseract --engine tesseract.js FILE...
 *     npx tsx scripts/bench/ocr.ts --growth --most 20         how cost grows with pages and workers; 400 pages if not said
 *     npx tsx scripts/bench/ocr.ts --write                    put the tables into docs/benchmarks.md
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { RecipeName } from '../fixtures/recipes.ts';
import { chooseSubjects, namedSubject } from './ocr/choose-subjects.ts';
import { measureGrowth } from './ocr/measure-growth.ts';
import { measurePairs } from './ocr/measure-pairs.ts';
import { ownChoice, program } from './ocr/program.ts';
import { writeBenchmark } from './write-benchmark.ts';

const { values: options, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    engine: { type: 'string', multiple: true, default: [ownChoice] },
    recipe: { type: 'string', multiple: true, default: [] as string[] },
    'per-recipe': { type: 'string', default: '1' },
    growth: { type: 'boolean', default: false },
    most: { type: 'string', default: '400' },
    write: { type: 'boolean', default: false },
  },
});
if (!existsSync(program)) throw new Error('the program is not built yet: run npm run build');

async function pairs(): Promise<readonly string[]> {
  const recipes = options.recipe.map((name) => RecipeName.parse(name));
  const subjects =
    files.length > 0 ? files.map(namedSubject) : await chooseSubjects(Number(options['per-recipe']), recipes);
  return ['## Cost of recognition', ...(await measurePairs(subjects, options.engine))];
}

async function growth(): Promise<readonly string[]> {
  const blocks = await measureGrowth(options.engine, Number(options.most));
  return ['## Growth of the cost of recognition', ...blocks];
}

const write = options.write;
if (options.growth) writeBenchmark('ocr-growth', await growth(), { write });
else writeBenchmark('ocr', await pairs(), { write });
