import { basename } from 'node:path';
import { Presets, SingleBar } from 'cli-progress';
import { escapeControls } from '../escape-controls.ts';
import type { FileResult, ImportWatcher } from '../pipeline/import-run.ts';
import { warn } from './context.ts';
import type { Context } from './context.ts';

export interface Progress {
  page(path: string, done: number, total: number): void;
  file(result: FileResult): void;
  wait: ImportWatcher['onWait'];
  stop(): void;
}

/** A bar on a terminal, a line for each file elsewhere, nothing when quiet or not wanted. All on stderr. */
export function showProgress(context: Context, files: number, wanted: boolean): Progress {
  if (context.quiet || !wanted) return { page: () => {}, file: () => {}, wait: () => {}, stop: () => {} };
  return context.stderr.isTTY === true ? new Bar(context, files) : new Lines(context, files);
}

class Lines implements Progress {
  private readonly context: Context;
  private readonly files: number;
  private done = 0;

  constructor(context: Context, files: number) {
    this.context = context;
    this.files = files;
  }

  page(): void {}

  file(result: FileResult): void {
    this.done += 1;
    const name = escapeControls(basename(result.path));
    warn(this.context, `[${this.done}/${this.files}] ${name}: ${describe(result)}`);
  }

  wait({ reason, message }: { reason: string; message: string }, seconds: number): void {
    warn(this.context, `${reason}: ${escapeControls(message)}; another try in ${seconds} s`);
  }

  stop(): void {}
}

function describe(result: FileResult): string {
  if (result.state === 'known') return 'already stored';
  if (result.state === 'set-aside') return `set aside, ${result.reason}`;
  if (result.state === 'waiting') return `waiting, ${result.reason}`;
  const { pages, paragraphs, decisions } = result.counts;
  const partly = result.state === 'partial' ? ' (partly read)' : '';
  return `${pages} pages, ${paragraphs} paragraphs, ${decisions} decisions${partly}`;
}

/** Each file is worth the same length of bar, shared out over its pages; so the time left is known from the first page. */
const barUnits = 1000;

class Bar implements Progress {
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
