import { setImmediate } from 'node:timers/promises';
import type { Database } from 'better-sqlite3';
import type { Lexicon } from '../stages/repair/lexicon/lexicon.ts';
import { repairPages } from '../stages/repair/repair-pages.ts';
import { structurePages } from '../stages/structure/structure-pages.ts';
import { readCorrections } from '../store/corrections.ts';
import { listFiles, readSourcePages } from '../store/read-files.ts';
import { saveMachineLayer } from '../store/save-file.ts';
import { applyCorrections } from './apply-corrections.ts';

/**
 * Makes the machine's layer of every stored file anew from its stored reading, and puts people's corrections back on
 * top. Nothing is recognised again and no original is needed.
 *
 * @returns how many files were made anew.
 */
export async function reprocess(
  database: Database,
  lexicon: Lexicon,
  onFile: (name: string) => void,
  signal: AbortSignal,
): Promise<number> {
  let count = 0;
  for (const file of listFiles(database)) {
    // Lets a Ctrl-C in between two files.
    await setImmediate();
    if (signal.aborted) break;
    const pageTexts = readSourcePages(database, file.id);
    const repairedPages = repairPages(pageTexts, lexicon);
    const cleanPages = applyCorrections(repairedPages, pageTexts, readCorrections(database, file.id));
    const minutes = structurePages(cleanPages, {
      file: file.name,
      sha256: file.sha256,
      pages: file.pages,
    });
    database
      .transaction(() =>
        saveMachineLayer(database, file.id, { pageTexts, repairedPages, cleanPages, minutes }),
      )
      .immediate();
    count += 1;
    onFile(file.name);
  }
  return count;
}
