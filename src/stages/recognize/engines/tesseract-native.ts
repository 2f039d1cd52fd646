import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ParagrafError } from '../../../errors.ts';
import type { PageImage } from '../../read/page-image.ts';
import { models } from './engine.ts';
import type { Engine, EngineWord, Layout, Model, Reading } from './engine.ts';
import { usualPatience } from './engine-patience.ts';
import type { EnginePatience } from './engine-patience.ts';
import { encodePgm } from './encode-pgm.ts';
import { readModelCharacters } from './model-characters.ts';
import { ownModelFolder, ownModelVersion } from './model-files.ts';
import { nativeEnvironment } from './native-environment.ts';
import { parseTsvPages } from './parse-tsv.ts';
import { OutputWatch } from './watch-output.ts';

const run = promisify(execFile);

/** To start the program and load the largest model takes as long as half a page: the cost is shared by so many. */
const imagesToAProcess = 8;
/** To say which models there are takes no time; in milliseconds. */
const longestAnswer = 20_000;
/** The words of eight pages are a few hundred kilobytes; in bytes. */
const largestOutput = 50_000_000;

const folderPrefix = 'paragraf-ocr-';
const leftoverAge = 3_600_000;

const segmentation: Record<Layout, string> = { page: '3', column: '4', block: '6', sparse: '11' };

/** Where the program looks for models, and which of use it has. */
interface Installation {
  readonly version: string;
  readonly folder: string;
  /** The models that are installed. */
  readonly listed: readonly Model[];
}

/** The Tesseract that is installed on this machine with the models that it has; null where there is none, or one so old
 * that it does not tell where its models are. */
export async function openNativeTesseract(patience = usualPatience): Promise<Engine | null> {
  const installed = await findInstallation();
  if (installed === null) return null;
  const { version, folder, listed } = installed;
  const ownVersion = await ownModelVersion();
  await removeLeftovers();
  const running = new Running();
  const characters = new Map<Model, ReadonlySet<string>>();
  const sizes: number[] = [];
  const folders = new Map<Model, string>([
    ['minutes', ownModelFolder],
    ...listed.map((model) => [model, folder] as const),
  ]);
  for (const [model, own] of folders) {
    const file = join(own, `${model}.traineddata`);
    const printed = await readModelCharacters(file).catch(() => null);
    // A model that is broken, or of the older kind, is as good as none.
    if (printed === null) continue;
    characters.set(model, printed);
    sizes.push((await stat(file)).size);
  }
  return {
    name: 'tesseract',
    version: [version, ...sizes, ownVersion].join(' '),
    models: characters,
    batch: imagesToAProcess,
    recognize: (images, { model, layout, onImage }) => {
      const how = { model, folder: folders.get(model) ?? folder, layout, patience, signal: running.signal };
      return running.add(recognizeAll(images, how, onImage));
    },
    close: () => running.stop(),
  };
}

/**
 * `tesseract 5.3.0`, libraries, then `List of available languages in "/usr/share/tesseract-ocr/5/tessdata/" (4):` and a name
 * a line.
 */
async function findInstallation(): Promise<Installation | null> {
  const answer = await ask('--version', '--list-langs').catch(() => null);
  if (answer === null) return null;
  const lines = `${answer.stdout}${answer.stderr}`.split('\n').map((line) => line.trim());
  const version = lines.find((line) => line.startsWith('tesseract ')) ?? '';
  const head = lines.findIndex((line) => line.startsWith('List of available languages'));
  const folder = /"(.+)"/u.exec(lines[head] ?? '')?.[1];
  if (folder === undefined) return null;
  const listed = new Set(lines.slice(head + 1));
  return { version, folder, listed: models.filter((model) => model !== 'minutes' && listed.has(model)) };
}

/** What the program says of itself; a program that does not answer is as good as none. */
function ask(...questions: readonly string[]): Promise<{ stdout: string; stderr: string }> {
  return run('tesseract', questions, { timeout: longestAnswer, killSignal: 'SIGKILL' });
}

/** How images are to be read; `signal` ends it. */
interface How {
  readonly model: Model;
  /** Where the model lies. */
  readonly folder: string;
  readonly layout: Layout;
  readonly patience: EnginePatience;
  readonly signal: AbortSignal;
}

/** What is being read, so that it can be ended with nothing left behind. */
class Running {
  private stopper = new AbortController();
  private readonly readings = new Set<Promise<unknown>>();

  get signal(): AbortSignal {
    return this.stopper.signal;
  }

  async add<T>(reading: Promise<T>): Promise<T> {
    this.readings.add(reading);
    try {
      return await reading;
    } finally {
      this.readings.delete(reading);
    }
  }

  async stop(): Promise<void> {
    this.stopper.abort();
    await Promise.allSettled(this.readings);
    this.stopper = new AbortController();
  }
}

/** Images of processes that were killed; no living one keeps its own so long. */
async function removeLeftovers(): Promise<void> {
  const names = await readdir(tmpdir()).catch(() => []);
  for (const name of names.filter((each) => each.startsWith(folderPrefix))) {
    const folder = join(tmpdir(), name);
    const age = Date.now() - ((await stat(folder).catch(() => null))?.mtimeMs ?? Date.now());
    if (age > leftoverAge) await rm(folder, { recursive: true, force: true }).catch(() => {});
  }
}

/** What has been read of images that were asked for. */
class ReadImages {
  private readonly words = new Map<PageImage, readonly EngineWord[]>();
  private readonly images: readonly PageImage[];
  private readonly onImage: Reading['onImage'];

  constructor(images: readonly PageImage[], onImage: Reading['onImage']) {
    this.images = images;
    this.onImage = onImage;
  }

  keep(image: PageImage, words: readonly EngineWord[]): void {
    if (this.words.has(image)) return;
    this.words.set(image, words);
    this.onImage?.(this.images.indexOf(image), words);
  }

  lacks(image: PageImage): boolean {
    return !this.words.has(image);
  }

  all(): (readonly EngineWord[])[] {
    return this.images.map((image) => this.words.get(image) ?? []);
  }
}

/** Images of one resolution at a time: the program is told it once for all. */
async function recognizeAll(
  images: readonly PageImage[],
  how: How,
  onImage: Reading['onImage'],
): Promise<(readonly EngineWord[])[]> {
  const read = new ReadImages(images, onImage);
  for (const dpi of new Set(images.map((image) => image.dpi))) {
    const alike = images.filter((image) => image.dpi === dpi);
    for (let start = 0; start < alike.length; start += imagesToAProcess)
      await recognizeSome(alike.slice(start, start + imagesToAProcess), dpi, how, read);
  }
  return read.all();
}

/** One process for all; where it fails, one for each that is left, so that an image that wrecks it costs no other its reading. */
async function recognizeSome(
  images: readonly PageImage[],
  dpi: number,
  how: How,
  read: ReadImages,
): Promise<void> {
  try {
    return await runTesseract(images, dpi, how, read);
  } catch (error) {
    if (images.length === 1 || how.signal.aborted || !isOfImage(error)) throw engineFailed(error);
  }
  for (const image of images) if (read.lacks(image)) await recognizeSome([image], dpi, how, read);
}

async function runTesseract(
  images: readonly PageImage[],
  dpi: number,
  { model, folder: modelsFolder, layout, patience, signal }: How,
  read: ReadImages,
): Promise<void> {
  const keep = (place: number, words: readonly EngineWord[]): void => {
    const image = images[place];
    if (image !== undefined) read.keep(image, words);
  };
  const folder = await mkdtemp(join(tmpdir(), folderPrefix));
  const output = join(folder, 'read.tsv');
  const text = join(folder, 'read.txt');
  const watch = new OutputWatch({ tsv: output, text, images: images.length, onImage: keep }, patience);
  try {
    const files = images.map((_, index) => join(folder, `${index}.pgm`));
    await Promise.all(images.map((image, index) => writeFile(files[index] ?? '', encodePgm(image))));
    await writeFile(join(folder, 'images.txt'), `${files.join('\n')}\n`);
    const settings = [
      '--tessdata-dir',
      modelsFolder,
      '-l',
      model,
      '--dpi',
      String(dpi),
      '--psm',
      segmentation[layout],
    ];
    // Not by the name of a file of settings, which lies beside the installed models alone.
    const outputs = ['-c', 'tessedit_create_txt=1', '-c', 'tessedit_create_tsv=1'];
    await run('tesseract', [join(folder, 'images.txt'), join(folder, 'read'), ...settings, ...outputs], {
      env: nativeEnvironment(),
      killSignal: 'SIGKILL',
      signal: AbortSignal.any([signal, watch.signal]),
    });
    if ((await stat(output)).size > largestOutput)
      throw new Error('the engine printed more than any page holds');
    patience.onProgress();
    const pages = parseTsvPages(await readFile(output, 'utf8'), images.length);
    await watch.stop();
    for (const [place, words] of pages.entries()) keep(place, words);
  } catch (error) {
    throw watch.signal.aborted ? watch.signal.reason : error;
  } finally {
    await watch.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Where there is no room for the images, or no program any more, one image by itself fares no better. */
function isOfImage(error: unknown): boolean {
  return !['ENOSPC', 'EDQUOT', 'ENOENT', 'EMFILE', 'ENOMEM', 'EAGAIN'].includes(codeOf(error));
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function engineFailed(error: unknown): ParagrafError {
  if (['ENOSPC', 'EDQUOT'].includes(codeOf(error))) {
    const message = `there is no room for page images in ${tmpdir()}`;
    return new ParagrafError(
      'disk-full',
      message,
      'Make room there, or set TMPDIR to a folder that has it.',
      {
        cause: error,
      },
    );
  }
  const why = error instanceof Error ? error.message : String(error);
  const remedy = 'Run paragraf doctor; PARAGRAF_ENGINE=tesseract.js reads without the installed tesseract.';
  return new ParagrafError('engine-failed', `text recognition failed: ${why}`, remedy, { cause: error });
}
