import { stat } from 'node:fs/promises';
import type { EnginePatience } from './engine-patience.ts';

/** How often the output is looked at, in milliseconds. */
const interval = 500;

/** Watches a file grow that a program writes page by page; when nothing has come for too long, its signal is aborted. */
export class OutputWatch {
  private readonly stopper = new AbortController();
  private readonly timer: NodeJS.Timeout;
  private size = -1;
  private idle = 0;

  constructor(file: string, { imageSeconds, onProgress }: EnginePatience) {
    this.timer = setInterval(() => void this.look(file, imageSeconds, onProgress), interval);
  }

  get signal(): AbortSignal {
    return this.stopper.signal;
  }

  stop(): void {
    clearInterval(this.timer);
  }

  private async look(file: string, imageSeconds: number, onProgress: () => void): Promise<void> {
    const size = (await stat(file).catch(() => null))?.size ?? 0;
    this.idle = size === this.size ? this.idle + interval / 1000 : 0;
    if (size > Math.max(0, this.size)) onProgress();
    this.size = size;
    if (this.idle > imageSeconds)
      this.stopper.abort(new Error(`nothing came of an image for ${imageSeconds} s`));
  }
}
