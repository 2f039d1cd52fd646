import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ParagrafError } from '../../../errors.ts';
import { programFile } from '../../../program-files.ts';
import type { Model } from './engine.ts';

/** The integer models without the legacy engine: they read as the larger variant does (measured), and load faster. */
const variant = '4.0.0_best_int';

/** Where our own model lies, in the sources and beside what is built of them; scripts/model makes it. */
export const ownModelFolder = fileURLToPath(programFile('../src/stages/recognize/engines/models'));
export const ownModelFile = join(ownModelFolder, 'minutes.traineddata');

let ownVersion: string | null = null;

/**
 * Another one for another model of our own.
 *
 * @throws ParagrafError `missing-dependency`, also where the file is not the one that came with the program.
 */
export async function ownModelVersion(): Promise<string> {
  ownVersion ??= await hashOwnModel();
  return `minutes ${ownVersion.slice(0, 12)}`;
}

async function hashOwnModel(): Promise<string> {
  const [bytes, sum] = await Promise.all([readOwnFile(ownModelFile), readOwnFile(`${ownModelFile}.sha256`)]);
  const hash = createHash('sha256').update(bytes).digest('hex');
  // As sha256sum writes it: the hash, two spaces, the name.
  if (!sum.toString('latin1').startsWith(`${hash} `)) throw unusableModel(ownModelFile, 'is damaged');
  return hash;
}

async function readOwnFile(file: string): Promise<Buffer> {
  return readFile(file).catch((cause: unknown) => {
    throw unusableModel(file, 'cannot be read', cause);
  });
}

function unusableModel(file: string, fault: string, cause?: unknown): ParagrafError {
  const message = `the model ${file}, for text recognition, ${fault}`;
  const remedy = 'Install Paragraf anew: the file comes with it.';
  return new ParagrafError('missing-dependency', message, remedy, { cause });
}

/** The models that come as npm packages. */
const packagedModels = ['swe', 'eng'] as const satisfies readonly Model[];
type PackagedModel = (typeof packagedModels)[number];

/** The versions of the engine's package, of its models' packages and of our own model. @throws ParagrafError `missing-dependency`. */
export async function packagedVersions(): Promise<string> {
  const packages = ['tesseract.js', ...packagedModels.map((model) => `@tesseract.js-data/${model}`)];
  const require = createRequire(import.meta.url);
  const versions = packages.map((name) => String(Object(require(`${name}/package.json`)).version));
  return [...versions, await ownModelVersion()].join(' ');
}

/** Where a model of those that come with the program lies on this machine. @throws ParagrafError `missing-dependency`. */
export function modelFile(model: Model): string {
  return model === 'minutes' ? ownModelFile : join(packagedFolder(model), `${model}.traineddata.gz`);
}

function packagedFolder(model: PackagedModel): string {
  const name = `@tesseract.js-data/${model}`;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), variant);
  } catch (cause) {
    const message = `the package ${name}, a model for text recognition, is not installed`;
    throw new ParagrafError('missing-dependency', message, 'Run scripts/install in the folder of Paragraf.', {
      cause,
    });
  }
}
