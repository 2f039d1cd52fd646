/**
 * Makes whole pages to measure a model on, of texts that no line for training was made of: scans by the fixtures' recipes,
 * and pages worn as the lines for training are. Each as the engine gets it after preparation, with its text beside it.
 *
 *     npx tsx scripts/model/make-lines/make-eval-pages.ts --out FOLDER [--pages 4]
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import type { PageImage } from '../../../src/stages/read/page-image.ts';
import { loadProtocol } from '../../fixtures/load-protocols.ts';
import { makeScan } from '../../fixtures/make-scan.ts';
import type { RecipeName } from '../../fixtures/recipes.ts';
import { readPrintedLines } from '../../fixtures/render-pdf.ts';
import { readSplit } from '../../fixtures/split.ts';
import { typeset } from '../../fixtures/typeset.ts';
import { writeTiff } from '../../fixtures/write-image.ts';
import { composePage } from './compose-page.ts';
import { PageMaker, prepareScan } from './make-page.ts';
import { openMaterial } from './open-material.ts';
import { openTypesetter } from './set-page.ts';
import { partOf } from './sources.ts';
import type { TruthWord } from './truth-lines.ts';
import { planWearOf } from './wear-plan.ts';
import type { WearKind } from './wear-plan.ts';

const recipes: readonly RecipeName[] = [
  'fax',
  'photocopy',
  'typewriter-noisy',
  'clean-200',
  'clean-300',
  'faint',
  'skewed-3',
  'low-100',
  'fax-fine',
  'speckled',
];
const kinds: readonly WearKind[] = ['clean', 'used', 'photocopy', 'fax', 'ribbon', 'low', 'bilevel'];

const { values: options } = parseArgs({
  options: { out: { type: 'string' }, pages: { type: 'string', default: '4' } },
});
const folder = resolve(options.out ?? 'build/lines/eval-pages');
const count = Number(options.pages);
await writeWornPages();
await writeRecipePages();

async function writeWornPages(): Promise<void> {
  const material = await openMaterial('eval', 'Latin');
  const maker = new PageMaker(openTypesetter(['/usr/share/fonts']), (random) =>
    composePage(random, material),
  );
  for (const kind of kinds) {
    for (let page = 0; page < count; page += 1) {
      const made = await maker.make(`eval ${kind} ${page}`, (random, typed) =>
        planWearOf(kind, random, typed),
      );
      if (made === null) continue;
      const text = textOf(made.words);
      await write(`worn-${kind}`, String(page), made.image, text);
    }
  }
}

function textOf(words: readonly TruthWord[]): string {
  const rows = new Map<number, string[]>();
  for (const { row, text } of words) rows.set(row, [...(rows.get(row) ?? []), text]);
  return [...rows.values()].map((row) => row.join(' ')).join('\n');
}

/** The second page of each held-out protocol, or its first. */
async function writeRecipePages(): Promise<void> {
  const { learn } = await readSplit();
  for (const id of learn.filter((each) => partOf(each) === 'eval').slice(0, count)) {
    const document = typeset(await loadProtocol(id));
    const page = Math.min(2, document.pageCount);
    const text = (await readPrintedLines(document.pdf))[page - 1] ?? '';
    for (const recipe of recipes) {
      const prepared = await prepareScan(
        'page.tif',
        await writeTiff(await makeScan(document, recipe, id, [page]), recipe),
      );
      if (prepared !== null) await write(recipe, id, prepared.image, text);
    }
  }
}

async function write(kind: string, name: string, image: PageImage, text: string): Promise<void> {
  const { width, height, dpi, data } = image;
  await mkdir(join(folder, kind), { recursive: true });
  const png = sharp(data, { raw: { width, height, channels: 1 } })
    .toColourspace('b-w')
    .withDensity(dpi)
    .png();
  await writeFile(join(folder, kind, `${name}.png`), await png.toBuffer());
  await writeFile(join(folder, kind, `${name}.txt`), `${text.trim()}\n`);
  process.stdout.write(`${kind} ${name} ${dpi}\n`);
}
