import { setImmediate } from 'node:timers/promises';
import type { Database } from 'better-sqlite3';
import { learnWords } from '../stages/repair/archive/learn-words.ts';
import type { Language } from '../stages/repair/language/open-language.ts';
import type { RepairOptions } from '../stages/repair/repair-options.ts';
import { repairPages } from '../stages/repair/repair-pages.ts';
import { structurePages } from '../stages/structure/structure-pages.ts';
import { readCorrections } from '../store/corrections.ts';
import { renewLearnedWords } from '../store/learned-words.ts';
import { listFiles, readBody, readSourcePages } from '../store/read-files.ts';
import type { StoredFile } from '../store/read-files.ts';
import { saveMachineLayer } from '../store/save-file.ts';
import { applyCorrections, correctedLines } from './apply-corrections.ts';
import { openArchiveLanguages } from './archive-languages.ts';

/**
 * Makes the machine's layer of every stored file anew from its stored reading, and puts people's corrections back on
 * top. Nothing is recognised again and no original is needed. What the archive has taught is used.
 *
 * @returns how many files were made anew.
 */
export async function reprocess(
  database: Database,
  language: Language,
  onFile: (name: string) => void,
  signal: AbortSignal,
  options: RepairOptions = {},
): Promise<number> {
  const languageOf = openArchiveLanguages(database, language);
  let count = 0;
  for (const file of listFiles(database)) {
    // Lets a Ctrl-C in between two files.
    await setImmediate();
    if (signal.aborted) break;
    reprocessFile(database, file, { language, languageOf, options });
    count += 1;
    onFile(file.name);
  }
  return count;
}

export interface Languages {
  /** What every file is judged by. */
  readonly language: Language;
  /** With what the archive has taught of a body. */
  readonly languageOf: (body: string | null) => Language;
  readonly options: RepairOptions;
}

/** The same for one file. */
export function reprocessFile(
  database: Database,
  file: StoredFile,
  { language, languageOf, options }: Languages,
): void {
  const pageTexts = readSourcePages(database, file.id);
  const corrections = readCorrections(database, file.id);
  const repairedPages = repairPages(pageTexts, languageOf(readBody(database, file.id)), options);
  const cleanPages = applyCorrections(repairedPages, pageTexts, corrections);
  const minutes = structurePages(cleanPages, {
    file: file.name,
    sha256: file.sha256,
    pages: file.pages,
  });
  const corrected = correctedLines(pageTexts, corrections);
  const pages = { sources: pageTexts, repaired: repairedPages, clean: cleanPages, corrected };
  const learned = learnWords(pages, minutes[0]?.body ?? null, language);
  database
    .transaction(() => {
      saveMachineLayer(database, file.id, { pageTexts, repairedPages, cleanPages, minutes });
      renewLearnedWords(database, file.id, learned);
    })
    .immediate();
}
