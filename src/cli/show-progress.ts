import { basename } from 'node:path';
import { escapeControls } from '../escape-controls.ts';
import type { FileResult } from '../pipeline/import-run.ts';
import { warn } from './context.ts';
import type { Context } from './context.ts';
import type { Progress } from './progress.ts';

/** A bar on a terminal, a line for each file elsewhere, nothing when quiet or not wanted. All on stderr. */
export async function showProgress(context: Context, files: number, wanted: boolean): Promise<Progress> {
  if (context.quiet || !wanted) return { page: () => {}, file: () => {}, wait: () => {}, stop: () => {} };
  if (context.stderr.isTTY !== true) return new Lines(context, files);
  const { ProgressBar } = await import('./progress-bar.ts');
  return new ProgressBar(context, files);
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
