import { setImmediate } from 'node:timers/promises';
import type { Database } from 'better-sqlite3';
import { learnWords } from '../stages/repair/archive/learn-words.ts';
import { readCorrections, type Correction } from '../store/corrections.ts';
import { saveLearnedWords } from '../store/learned-words.ts';
import { listFiles, readBody, readMachinePages, readSourcePages } from '../store/read-files.ts';
import { applyCorrections } from './apply-corrections.ts';

/** Learns again from every stored file, those that had been forgotten too. @returns how many files. */
export async function relearn(database: Database, signal: AbortSignal): Promise<number> {
  let count = 0;
  for (const file of listFiles(database)) {
    // Lets a Ctrl-C in between two files.
    await setImmediate();
    if (signal.aborted) break;
    const sources = readSourcePages(database, file.id);
    const corrections = readCorrections(database, file.id);
    const pages = applyCorrections(readMachinePages(database, file.id), sources, corrections);
    const learned = learnWords(sources, pages, readBody(database, file.id), linesOf(corrections));
    database.transaction(() => saveLearnedWords(database, file.id, learned)).immediate();
    count += 1;
  }
  return count;
}

/** The corrected lines as `learnWords` takes them. */
export function linesOf(corrections: readonly Correction[]): ReadonlySet<string> {
  return new Set(corrections.map(({ page, line }) => `${page}:${line}`));
}
