import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { buildFolder, fixturesFolder } from '../../fixtures/load-protocols.ts';
import { readPrintedLines } from '../../fixtures/render-pdf.ts';
import { readSplit } from '../../fixtures/split.ts';
import type { Part } from '../../fixtures/split.ts';

/** A damaged text and what it should read. */
export interface RepairSample {
  readonly name: string;
  readonly truth: string;
  readonly damaged: string;
}

const shared = new URL('../../../../shared/', import.meta.url);

/** The fixtures of a part as an engine read them; built by `npm run fixtures -- --damaged ENGINE`. Those in
 * two columns are left out. */
export async function damagedFixtures(part: Part, engine: string): Promise<readonly RepairSample[]> {
  const folder = new URL(`damaged/${engine}/`, buildFolder);
  if (!existsSync(folder))
    throw new Error(
      `build/fixtures/damaged/${engine} is not built yet: npm run fixtures -- --damaged ${engine}`,
    );
  const ids = (await readSplit())[part].filter((id) => !isInColumns(id));
  const built = ids.filter((id) => existsSync(new URL(`${id}.txt`, folder)));
  if (built.length < ids.length)
    process.stderr.write(`${engine}: ${built.length} of ${ids.length} protocols are built\n`);
  return built.map((name) => ({
    name,
    truth: readFileSync(new URL(`printed/${name}.txt`, buildFolder), 'utf8'),
    damaged: readFileSync(new URL(`${name}.txt`, folder), 'utf8'),
  }));
}

/** The folders of `build/fixtures/damaged`. */
export function builtEngines(): readonly string[] {
  const folder = new URL('damaged/', buildFolder);
  return existsSync(folder) ? readdirSync(folder).toSorted() : [];
}

/** Of two columns the engine reads line by line, or not: its words cannot be set against the truth's. */
function isInColumns(id: string): boolean {
  return readFileSync(new URL(`protocols/${id}.xml`, fixturesFolder), 'utf8').includes(' columns="2"');
}

/** Sound texts, which repair must leave as they are: the truth of all fixtures of the part. */
export async function soundFixtures(part: Part): Promise<readonly RepairSample[]> {
  const ids = (await readSplit())[part];
  return ids.map((name) => sound(name, new URL(`truth/${name}.txt`, fixturesFolder)));
}

/** The corpus that the language model is counted on: sound as well, but known to the model. */
export function corpusTexts(): readonly RepairSample[] {
  return ['authority', 'association'].flatMap((half) => {
    const folder = new URL(`corpus/${half}/`, fixturesFolder);
    return readdirSync(folder).map((name) => sound(name, new URL(name, folder)));
  });
}

function sound(name: string, file: URL): RepairSample {
  const truth = readFileSync(file, 'utf8');
  return { name, truth, damaged: truth };
}

const oldLayers = [
  'protokoll_brf_imatra_stamma_2016-04-28',
  'protokoll_brf_imatra_stamma_2019-04-25',
] as const;

/** Real texts beside the checkout, among them the text layers that scanners once gave; null where they are not there. */
export async function sharedRepairs(): Promise<readonly RepairSample[] | null> {
  if (!existsSync(shared)) return null;
  const read = (name: string): string => readFileSync(new URL(name, shared), 'utf8');
  const seed = read('seeds/004_b4a9cded362e6118.txt');
  const layers = oldLayers.map(async (name) => ({
    name: `old layer ${name.slice(-10)}`,
    truth: read(`gold/real/${name}.txt`),
    damaged: (await readPrintedLines(readFileSync(new URL(`real/${name}.pdf`, shared)))).join('\f'),
  }));
  return [
    {
      name: 'seed 000, scanned part',
      truth: read('gold/000_repaired.txt'),
      damaged: read('gold/000_source.txt'),
    },
    { name: 'seed 004, whole', truth: seed, damaged: seed },
    ...(await Promise.all(layers)),
  ];
}
