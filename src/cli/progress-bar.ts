import { Presets, SingleBar } from 'cli-progress';
import type { FileResult } from '../pipeline/import-run.ts';
import type { Context } from './context.ts';
import type { Progress } from './progress.ts';

/** Each file is worth the same length of bar, shared out over its pages; so the time left is known from the first page. */
const barUnits = 1000;

export class ProgressBar implements Progress {
  private readonly bar: SingleBar;
  private readonly files: number;
  private readonly startedAt = performance.now();
  private readonly shares = new Map<string, number>();
  private filesDone = 0;
  private pagesDone = 0;

  constructor(context: Context, files: number) {
    this.files = files;
    this.bar = new SingleBar(
      {
        stream: context.stderr,
        format: '{bar} {percentage} % | {files} files | {pages} pages, {rate}/s | {eta_formatted} left',
        etaBuffer: 200,
        hideCursor: true,
        clearOnComplete: true,
        stopOnComplete: false,
      },
      Presets.shades_classic,
    );
    this.bar.start(files * barUnits, 0, this.payload());
  }

  page(path: string, done: number, total: number): void {
    this.pagesDone += 1;
    this.shares.set(path, done / total);
    this.update();
  }

  file(result: FileResult): void {
    this.filesDone += 1;
    this.shares.delete(result.path);
    this.update();
  }

  wait(): void {}

  stop(): void {
    this.bar.stop();
  }

  private update(): void {
    const underWay = [...this.shares.values()].reduce((sum, share) => sum + share, 0);
    this.bar.update(Math.floor((this.filesDone + underWay) * barUnits), this.payload());
  }

  private payload(): Record<string, string> {
    const seconds = Math.max(1, (performance.now() - this.startedAt) / 1000);
    return {
      files: `${this.filesDone}/${this.files}`,
      pages: String(this.pagesDone),
      rate: (this.pagesDone / seconds).toFixed(1),
    };
  }
}
