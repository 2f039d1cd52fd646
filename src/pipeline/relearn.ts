import { setImmediate } from 'node:timers/promises';
import type { Database } from 'better-sqlite3';
import { learnWords } from '../stages/repair/archive/learn-words.ts';
import type { Language } from '../stages/repair/language/open-language.ts';
import { readCorrections } from '../store/corrections.ts';
import { saveLearnedWords } from '../store/learned-words.ts';
import { listFiles, readBody, readMachinePages, readSourcePages } from '../store/read-files.ts';
import { applyCorrections, correctedTexts } from './apply-corrections.ts';

/** Learns again from every stored file, those that had been forgotten too. @returns how many files. */
export async function relearn(database: Database, language: Language, signal: AbortSignal): Promise<number> {
  let count = 0;
  for (const file of listFiles(database)) {
    // Lets a Ctrl-C in between two files.
    await setImmediate();
    if (signal.aborted) break;
    database.transaction(() => relearnFile(database, file.id, language)).immediate();
    count += 1;
  }
  return count;
}

/** In one transaction, as people go on deciding. */
function relearnFile(database: Database, fileId: number, language: Language): void {
  const sources = readSourcePages(database, fileId);
  const corrections = readCorrections(database, fileId);
  const repaired = readMachinePages(database, fileId);
  const clean = applyCorrections(repaired, sources, corrections);
  const pages = { sources, repaired, clean, ...correctedTexts(sources, corrections) };
  saveLearnedWords(database, fileId, learnWords(pages, readBody(database, fileId), language));
}
