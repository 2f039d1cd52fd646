import { copyFileSync, appendFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listJournal } from '../../src/store/journal.ts';
import { openExistingStore } from '../../src/store/open-store.ts';
import { listFiles, readMachinePages, readSourcePages } from '../../src/store/read-files.ts';
import { listMinutes, readMinutes } from '../../src/store/read-minutes.ts';
import { drawnPages } from './drawn-pages.ts';

const texts = new URL('../../fixtures/truth/', import.meta.url);
const documents = new URL('../../fixtures/documents/', import.meta.url).pathname;
const digital = ['ks-grenshult-2017-04-05.pdf', 'samfallighet-ulvkarret-2006-04-19.pdf'];

/**
 * Files of all kinds, no two alike: of four, two are texts, one is a digital PDF, one is drawn and needs an engine.
 *
 * @param pages of each that is drawn.
 */
export function writeArchive(folder: string, count: number, pages = 10): void {
  mkdirSync(folder, { recursive: true });
  const names = readdirSync(texts).filter((name) => name.endsWith('.txt'));
  for (let file = 0; file < count; file += 1) {
    const name = join(folder, String(file).padStart(4, '0'));
    if (file % 4 === 2) {
      copyFileSync(join(documents, digital[file % digital.length] ?? ''), `${name}.pdf`);
      // A reader passes over what follows a PDF's end.
      appendFileSync(`${name}.pdf`, `% ${file}\n`);
    } else if (file % 4 === 3) {
      writeFileSync(
        `${name}.pdf`,
        drawnPages(
          Array.from({ length: pages }, () => 'small'),
          file,
        ),
      );
    } else {
      const text = readFileSync(new URL(names[file % names.length] ?? '', texts), 'utf8');
      writeFileSync(`${name}.txt`, `${text}\nAvskrift ${file}\n`);
    }
  }
}

/** All that the store holds of each file, by its bytes, without what differs from run to run. */
export function archiveContents(database: string): Map<string, string> {
  const store = openExistingStore(database);
  try {
    const minutes = listMinutes(store);
    return new Map(
      listFiles(store).map(({ id, name, sha256, state }) => {
        const own = minutes.filter(({ file }) => file === name).map((each) => readMinutes(store, each.id));
        return [
          sha256,
          JSON.stringify({
            state,
            source: readSourcePages(store, id),
            machine: readMachinePages(store, id),
            minutes: own,
          }),
        ];
      }),
    );
  } finally {
    store.close();
  }
}

/** How the files of two archives differ: those that one lacks, and those that it holds otherwise. */
export function countDifferences(
  is: ReadonlyMap<string, string>,
  shouldBe: ReadonlyMap<string, string>,
): { missing: number; additional: number; otherwise: number } {
  const missing = [...shouldBe.keys()].filter((each) => !is.has(each)).length;
  const additional = [...is.keys()].filter((each) => !shouldBe.has(each)).length;
  const otherwise = [...is].filter(([key, value]) => shouldBe.has(key) && shouldBe.get(key) !== value).length;
  return { missing, additional, otherwise };
}

/** How many paths the journal has in each state. */
export function journalStates(database: string): Record<string, number> {
  const store = openExistingStore(database);
  try {
    const counts: Record<string, number> = {};
    for (const { state } of listJournal(store)) counts[state] = (counts[state] ?? 0) + 1;
    return counts;
  } finally {
    store.close();
  }
}
