import { readFile, stat } from 'node:fs/promises';
import type { EngineWord } from './engine.ts';
import type { EnginePatience } from './engine-patience.ts';
import { parseTsvPages } from './parse-tsv.ts';

/** How often the output is looked at, in milliseconds. */
const interval = 200;

/** Where a program writes what it reads, image by image. */
export interface EngineOutput {
  readonly tsv: string;
  /** As plain text, written after the TSV of each image; it ends with a form feed. */
  readonly text: string;
  readonly images: number;
  /** Told of each image once, when it is whole in the TSV. */
  readonly onImage: (image: number, words: readonly EngineWord[]) => void;
}

/**
 * Watches a program that writes image by image. When nothing has come for too long its signal is aborted. Of a TSV that
 * grows it cannot be told whether its last image is whole; the form feeds in the text that follows tell it.
 */
export class OutputWatch {
  private readonly stopper = new AbortController();
  private readonly timer: NodeJS.Timeout;
  private size = -1;
  private idle = 0;
  private told = 0;
  private looking: Promise<void> = Promise.resolve();

  constructor(output: EngineOutput, patience: EnginePatience) {
    this.timer = setInterval(() => {
      this.looking = this.looking.then(() => this.look(output, patience));
    }, interval);
  }

  get signal(): AbortSignal {
    return this.stopper.signal;
  }

  /** Nobody is told of anything after this. */
  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.looking;
  }

  private async look(output: EngineOutput, { imageSeconds, onProgress }: EnginePatience): Promise<void> {
    const size = (await stat(output.tsv).catch(() => null))?.size ?? 0;
    this.idle = size === this.size ? this.idle + interval / 1000 : 0;
    if (size > Math.max(0, this.size)) onProgress();
    this.size = size;
    await this.tellWhole(output).catch(() => {
      // What is no TSV is found out when it is read as a whole.
    });
    if (this.idle > imageSeconds)
      this.stopper.abort(new Error(`nothing came of an image for ${imageSeconds} s`));
  }

  private async tellWhole({ tsv, text, images, onImage }: EngineOutput): Promise<void> {
    const written = await readFile(text, 'latin1').catch(() => '');
    const whole = Math.min(images, written.split('\f').length - 1);
    if (whole <= this.told) return;
    const rows = await readFile(tsv, 'utf8');
    const pages = parseTsvPages(rows.slice(0, rows.lastIndexOf('\n') + 1), images);
    for (; this.told < whole; this.told += 1) onImage(this.told, pages[this.told] ?? []);
  }
}
