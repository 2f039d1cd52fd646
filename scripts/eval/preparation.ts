/**
 * Prints what each step of page preparation is worth: word errors of pages scanned in the way that it is made for, read
 * with it and without; and what all steps cost and do on clean pages. One page each of three protocols.
 *
 *     npx tsx scripts/eval/preparation.ts [--model minutes] [--step rules] [--step clean]
 */
import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { openImages } from '../../src/stages/read/open-images.ts';
import type { PageImage } from '../../src/stages/read/page-image.ts';
import type { Engine, Model } from '../../src/stages/recognize/engines/engine.ts';
import { models } from '../../src/stages/recognize/engines/engine.ts';
import { openEngine } from '../../src/stages/recognize/engines/open-engine.ts';
import { chooseDpi } from '../../src/stages/recognize/prepare/choose-dpi.ts';
import { prepareImage } from '../../src/stages/recognize/prepare/prepare-image.ts';
import type { PreparedImage, PrepareStep } from '../../src/stages/recognize/prepare/prepare-image.ts';
import { chooseLayout } from '../../src/stages/recognize/readings/choose-layout.ts';
import { loadProtocol } from '../fixtures/load-protocols.ts';
import { makeScan } from '../fixtures/make-scan.ts';
import type { RecipeName } from '../fixtures/recipes.ts';
import { readPrintedLines } from '../fixtures/render-pdf.ts';
import { typeset } from '../fixtures/typeset.ts';
import { writeTiff } from '../fixtures/write-image.ts';
import { measureWords } from './measure-words.ts';

/** Serif, sans and typewriter; their second pages, or the first, which alone are stamped. Of the measuring part: no step was made while looking at them. */
const protocols = [
  'miljonamnd-granhamra-1996-12-12',
  'region-tjarnland-2021-05-25',
  'social-ronnestad-1994-05-18',
];
/** In a face with hairlines. */
const thinProtocols = [
  'kyrkofullmaktige-hovlunda-1996-11-20',
  'rf-vasterboda-2006-06-19',
  'su-kallmora-2013-06-12',
];
const pageOf = (recipe: RecipeName): number => (recipe === 'stamped' ? 1 : 2);
const usualDpi = 150;

/** `dpi` is not a step of `prepareImage`, but the choice of another resolution than the usual. */
type Step = PrepareStep | 'dpi';

/** The scans that each step is made for. */
const trials: Readonly<Record<Step, readonly RecipeName[]>> = {
  borders: ['borders-tilted', 'photocopy'],
  noise: ['typewriter-noisy', 'speckled'],
  edges: ['photocopy', 'fax'],
  paper: ['photograph', 'fold'],
  ink: ['faint'],
  stamp: ['stamped'],
  turn: ['turned-90'],
  skew: ['skewed-3', 'skewed-5'],
  rules: ['ruled'],
  reverse: ['show-through'],
  hairlines: ['photocopy', 'faint-bilevel', 'fax-fine'],
  dpi: ['small-type', 'typewriter-noisy'],
};
const clean: readonly RecipeName[] = ['clean-150', 'clean-300'];

const { values: options } = parseArgs({
  options: { model: { type: 'string', default: 'minutes' }, step: { type: 'string', multiple: true } },
});
const engine = await openEngine('auto');
const model: Model = models.find((name) => name === options.model && engine.models.has(name)) ?? 'swe';

/** A page as a scanner saw it, at any resolution, and what was printed on it. */
interface Scan {
  readonly truth: string;
  readonly image: (dpi: number) => Promise<PageImage>;
}

async function scansOf(recipe: RecipeName, ids = protocols): Promise<readonly Scan[]> {
  const page = pageOf(recipe);
  return Promise.all(
    ids.map(async (id) => {
      const document = typeset(await loadProtocol(id));
      const file = await writeTiff(await makeScan(document, recipe, id, [page]), recipe);
      const pages = await openImages(`${id}.tif`, file);
      const truth = (await readPrintedLines(document.pdf))[page - 1] ?? '';
      return { truth, image: (dpi: number) => pages.image(1, dpi) };
    }),
  );
}

interface Prepared {
  readonly prepared: PreparedImage;
  readonly dpi: number;
  /** Of one preparation at the usual resolution, choice of another included. */
  readonly milliseconds: number;
}

async function prepare(scan: Scan, skip: readonly Step[]): Promise<Prepared> {
  const steps = skip.filter((step) => step !== 'dpi');
  const image = await scan.image(usualDpi);
  const start = process.cpuUsage();
  const prepared = await prepareImage(image, steps);
  const dpi = skip.includes('dpi') ? usualDpi : chooseDpi(prepared);
  const { user, system } = process.cpuUsage(start);
  const milliseconds = (user + system) / 1000;
  if (dpi === usualDpi) return { prepared, dpi, milliseconds };
  return { prepared: await prepareImage(await scan.image(dpi), steps), dpi, milliseconds };
}

const readings = new Map<string, Promise<string>>();

/** The same pixels are read once. */
async function read(reader: Engine, image: PageImage): Promise<string> {
  const key = createHash('sha256').update(`${image.width} ${image.dpi} `).update(image.data).digest('hex');
  const known = readings.get(key) ?? readLines(reader, image);
  readings.set(key, known);
  return known;
}

async function readLines(reader: Engine, image: PageImage): Promise<string> {
  const [words = []] = await reader.recognize([image], { model, layout: chooseLayout(image) });
  const lines = new Map<number, string[]>();
  for (const { line, text } of words) lines.set(line, [...(lines.get(line) ?? []), text]);
  return [...lines.values()].map((line) => line.join(' ')).join('\n');
}

interface Figures {
  readonly words: number;
  readonly wrong: number;
  /** Pages on which each step was done. */
  readonly done: readonly Step[];
  readonly milliseconds: number;
  readonly pages: number;
}

async function measure(scans: readonly Scan[], skip: readonly Step[]): Promise<Figures> {
  const total = { words: 0, wrong: 0, milliseconds: 0, pages: scans.length, done: [] as Step[] };
  for (const scan of scans) {
    const { prepared, dpi, milliseconds } = await prepare(scan, skip);
    const text = await read(engine, prepared.image);
    const figures = measureWords(spaceSections(scan.truth), '', spaceSections(text));
    total.words += figures.words;
    total.wrong += figures.wrongAfter;
    total.milliseconds += milliseconds;
    total.done.push(...prepared.steps, ...(dpi === usualDpi ? [] : (['dpi'] as const)));
  }
  return total;
}

/** The reading of pages sets § apart from its number afterwards. */
function spaceSections(text: string): string {
  return text.replace(/§(?=\d)/gu, '§ ');
}

function percent({ words, wrong }: Figures): string {
  return ((100 * wrong) / words).toFixed(2);
}

async function stepRow(step: Step, recipe: RecipeName): Promise<string> {
  const scans = await scansOf(recipe, step === 'hairlines' ? thinProtocols : protocols);
  const without = await measure(scans, [step]);
  const all = await measure(scans, []);
  const done = `${all.done.filter((each) => each === step).length} of ${all.pages}`;
  const cost = ((all.milliseconds - without.milliseconds) / all.pages).toFixed(0);
  return `| ${[step, recipe, done, percent(without), percent(all), cost].join(' | ')} |`;
}

async function cleanRow(recipe: RecipeName): Promise<string> {
  const scans = await scansOf(recipe);
  const without = await measure(scans, Object.keys(trials) as Step[]);
  const all = await measure(scans, []);
  const done = all.done.length === 0 ? 'none' : all.done.join(', ');
  return `| ${[recipe, done, percent(without), percent(all), (all.milliseconds / all.pages).toFixed(0)].join(' | ')} |`;
}

/** All are where none is named. */
function isAsked(step: Step | 'clean'): boolean {
  return options.step?.includes(step) ?? true;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

// What is compiled while running costs the first pages most.
await measure(await scansOf('clean-150'), []);
print(`Word errors in %, read with ${engine.name}, ${model}.\n`);
print(
  '| step | scans | done on pages | without | with | CPU ms a page |\n| --- | --- | --- | --- | --- | --- |',
);
for (const [step, recipes] of Object.entries(trials) as [Step, readonly RecipeName[]][]) {
  if (!isAsked(step)) continue;
  for (const recipe of recipes) print(await stepRow(step, recipe));
}
if (isAsked('clean')) {
  print(
    '\n| clean scans | steps done | without any | with | CPU ms a page |\n| --- | --- | --- | --- | --- |',
  );
  for (const recipe of clean) print(await cleanRow(recipe));
}
await engine.close();
