import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { layoutOf } from '../fixtures/choose-style.ts';
import { buildFolder, loadProtocol } from '../fixtures/load-protocols.ts';
import { makeScan } from '../fixtures/make-scan.ts';
import { RecipeName, recipes } from '../fixtures/recipes.ts';
import { readPrintedLines } from '../fixtures/render-pdf.ts';
import { readSplit } from '../fixtures/split.ts';
import type { Part } from '../fixtures/split.ts';
import { typeset } from '../fixtures/typeset.ts';
import { writeFileDeep } from '../fixtures/write-file.ts';
import { writeScan } from '../fixtures/write-scan.ts';

/** A protocol scanned in one way: its files, in the order of its pages, and its lines as printed. */
export interface ScanSample {
  readonly recipe: RecipeName;
  readonly id: string;
  readonly files: readonly string[];
  readonly printed: string;
}

/** Each way of scanning is tried on so many protocols, on the first of them or on more. */
export const protocolsARecipe = 4;

/**
 * Protocols of one part, each way of scanning with others of them, so that every one is met in several ways. Scans that
 * are not built yet are made.
 */
export async function scanSamples(
  part: Part,
  asked: readonly RecipeName[],
  each = protocolsARecipe,
): Promise<ScanSample[]> {
  const protocols = await Promise.all((await readSplit())[part].map(loadProtocol));
  const isTyped = (one: (typeof protocols)[number]): boolean => layoutOf(one).face === 'typewriter';
  const samples: ScanSample[] = [];
  for (const [index, recipe] of RecipeName.options.entries()) {
    if (asked.length > 0 && !asked.includes(recipe)) continue;
    const fitting = protocols.filter((one) => recipe !== 'typewriter-noisy' || isTyped(one));
    const step = Math.max(1, Math.floor(fitting.length / Math.max(each, protocolsARecipe)));
    const chosen = fitting.filter((_, place) => (place + index) % step === 0).slice(0, each);
    for (const { attributes } of chosen) samples.push(await scanSample(attributes.id, recipe));
  }
  return samples;
}

async function scanSample(id: string, recipe: RecipeName): Promise<ScanSample> {
  const list = new URL(`scans/${recipe}/${id}.files.json`, buildFolder);
  const printed = new URL(`printed/${id}.txt`, buildFolder);
  if (!existsSync(list) || !existsSync(printed)) await buildScan(id, recipe, list, printed);
  const names = JSON.parse(readFileSync(list, 'utf8')) as string[];
  const files = names.map((name) => fileURLToPath(new URL(name, list)));
  return { recipe, id, files, printed: readFileSync(printed, 'utf8').replaceAll('\f', '\n') };
}

async function buildScan(id: string, recipe: RecipeName, list: URL, printed: URL): Promise<void> {
  process.stderr.write(`making ${id} as ${recipe} (${recipes[recipe].file})\n`);
  const document = typeset(await loadProtocol(id));
  await writeFileDeep(printed, (await readPrintedLines(document.pdf)).join('\f'));
  const files = await writeScan(await makeScan(document, recipe, id), recipe);
  for (const [suffix, content] of files) await writeFileDeep(new URL(`${id}${suffix}`, list), content);
  await writeFileDeep(list, JSON.stringify(files.map(([suffix]) => `${id}${suffix}`)));
}
