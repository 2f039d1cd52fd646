import { dirname } from 'node:path';
import { createWorker, OEM, PSM } from 'tesseract.js';
import type { Worker } from 'tesseract.js';
import { ParagrafError } from '../../../errors.ts';
import type { PageImage } from '../../read/page-image.ts';
import { models } from './engine.ts';
import type { Engine, EngineWord, Layout, Model } from './engine.ts';
import { usualPatience } from './engine-patience.ts';
import type { EnginePatience } from './engine-patience.ts';
import { encodePgm } from './encode-pgm.ts';
import { readModelCharacters } from './model-characters.ts';
import { modelFile, packagedVersions } from './model-files.ts';
import { parseTsv } from './parse-tsv.ts';

/** A worker's memory grows with each image (tesseract.js issues 678, 977). */
const imagesToAWorker = 200;

const segmentation: Record<Layout, PSM> = {
  page: PSM.AUTO,
  column: PSM.SINGLE_COLUMN,
  block: PSM.SINGLE_BLOCK,
  sparse: PSM.SPARSE_TEXT,
};

/**
 * Tesseract as WebAssembly, with models from npm packages on this machine; nothing is fetched. A model is loaded when it
 * is first used.
 *
 * @throws ParagrafError `missing-dependency`.
 */
export async function openTesseractJs(patience = usualPatience): Promise<Engine> {
  const files = models.map((model) => [model, modelFile(model)] as const);
  const version = await packagedVersions();
  const workers = new Map<Model, ModelWorker>();
  const characters = new Map<Model, ReadonlySet<string>>();
  for (const [model, file] of files) {
    workers.set(model, new ModelWorker(model, patience));
    characters.set(model, await readModelCharacters(file));
  }
  return {
    name: 'tesseract.js',
    version,
    models: characters,
    batch: 1,
    recognize: async (images, { model, layout, onImage }) => {
      const worker = workers.get(model);
      if (worker === undefined) throw engineFailed(new Error(`there is no model ${model}`));
      const pages: (readonly EngineWord[])[] = [];
      for (const [index, image] of images.entries()) {
        const words = await worker.recognize(image, layout);
        pages.push(words);
        onImage?.(index, words);
      }
      return pages;
    },
    close: async () => {
      await Promise.all([...workers.values()].map((worker) => worker.close()));
    },
  };
}

class ModelWorker {
  private readonly model: Model;
  private readonly patience: EnginePatience;
  private worker: Promise<Worker> | null = null;
  private images = 0;
  private last: Promise<unknown> = Promise.resolve();

  constructor(model: Model, patience: EnginePatience) {
    this.model = model;
    this.patience = patience;
  }

  /** One image after the other: a worker that is recycled while it reads would never answer. */
  recognize(image: PageImage, layout: Layout): Promise<readonly EngineWord[]> {
    const reading = this.last.then(() => this.recognizeNow(image, layout));
    this.last = reading.catch(() => {});
    return reading;
  }

  private async recognizeNow(image: PageImage, layout: Layout): Promise<readonly EngineWord[]> {
    if (this.images >= imagesToAWorker) await this.close();
    this.images += 1;
    this.worker ??= startWorker(this.model);
    try {
      const worker = await this.worker;
      const settings = { tessedit_pageseg_mode: segmentation[layout], user_defined_dpi: String(image.dpi) };
      await worker.setParameters(settings);
      const reading = worker.recognize(encodePgm(image), {}, { text: false, tsv: true });
      const { data } = await withinTime(reading, this.patience.imageSeconds);
      this.patience.onProgress();
      return parseTsv(data.tsv ?? '');
    } catch (error) {
      // A worker that has failed once is not to be trusted with the next page.
      await this.close();
      throw engineFailed(error);
    }
  }

  async close(): Promise<void> {
    const worker = await this.worker?.catch(() => null);
    this.worker = null;
    this.images = 0;
    await worker?.terminate();
  }
}

/** A worker that hangs is closed by who waits for it. */
async function withinTime<T>(work: Promise<T>, seconds: number): Promise<T> {
  let deadline: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    deadline = setTimeout(
      () => reject(new Error(`nothing came of an image for ${seconds} s`)),
      seconds * 1000,
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(deadline);
  }
}

async function startWorker(model: Model): Promise<Worker> {
  const file = modelFile(model);
  const options = { langPath: dirname(file), gzip: file.endsWith('.gz'), cacheMethod: 'none' };
  const worker = await new Promise<Worker>((resolve, reject) => {
    // A model that cannot be loaded is said to the handler only: the call itself would never end. Later on each job's
    // own promise says what went wrong with it.
    const errorHandler = (why: unknown): void => reject(new Error(String(why)));
    createWorker(model, OEM.LSTM_ONLY, { ...options, errorHandler }).then(resolve, reject);
  });
  // Tesseract's remarks would go to stderr.
  await worker.setParameters({ debug_file: '/dev/null' });
  return worker;
}

function engineFailed(error: unknown): Error {
  if (error instanceof ParagrafError) return error;
  const why = error instanceof Error ? error.message : String(error);
  const remedy = 'Run paragraf doctor; if the models are well, report the file.';
  return new ParagrafError('engine-failed', `text recognition failed: ${why}`, remedy, { cause: error });
}
