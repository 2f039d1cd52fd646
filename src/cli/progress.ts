import type { FileResult, ImportWatcher } from '../pipeline/import-run.ts';

/** What is told of a long work while it goes on. */
export interface Progress {
  page(path: string, done: number, total: number): void;
  file(result: FileResult): void;
  wait: ImportWatcher['onWait'];
  stop(): void;
}
