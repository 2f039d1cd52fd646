import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import type { DecideOrder } from '../../../src/pipeline/desk/desk-orders.ts';
import type { DeskStore } from '../../../src/pipeline/desk/desk-store.ts';
import { loadLanguage } from '../../../src/pipeline/load-language.ts';
import type { PageText } from '../../../src/records/page-text.ts';
import type { ReviewItem } from '../../../src/records/review-item.ts';
import { splitTextPages } from '../../../src/stages/read/split-text-pages.ts';
import { pageTextFromLines } from '../../../src/stages/recognize/page-text-from-lines.ts';
import { learnWords } from '../../../src/stages/repair/archive/learn-words.ts';
import { repairPages } from '../../../src/stages/repair/repair-pages.ts';
import { structurePages } from '../../../src/stages/structure/structure-pages.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { readQueue } from '../../../src/store/review/read-queue.ts';
import { saveFile } from '../../../src/store/save-file.ts';
import { markUnsettled } from '../../../src/store/unsettled.ts';

export const language = loadLanguage();

export function newDeskStore(file = ':memory:'): DeskStore {
  return { database: openStore(file), language, repair: {} };
}

/** Pages of a text file, as an import would have them. */
export function pagesOf(text: string): PageText[] {
  return splitTextPages(text).map((lines, index) => pageTextFromLines(lines, index + 1));
}

/** Pages as a scan would have them: each word with a place, and some with what another engine has read there. */
export function scannedPages(text: string, others: Readonly<Record<string, string>>): PageText[] {
  return pagesOf(text).map((page) => ({
    ...page,
    width: 595,
    height: 842,
    verdict: { code: 'image', reason: 'There is no text layer.' },
    lines: page.lines.map((line, index) => ({
      ...line,
      box: { x: 70, y: 20 * index, width: 6 * line.text.length, height: 12 },
      words: [...line.text.matchAll(/\S+/gu)].map(({ 0: word, index: start }) => ({
        text: word,
        start,
        box: { x: 70 + 6 * start, y: 20 * index, width: 6 * word.length, height: 12 },
        confidence: 90,
        source: 'tesseract:minutes',
        alternatives:
          others[word] === undefined ? [] : [{ text: others[word], source: 'tesseract:swe', confidence: 80 }],
      })),
    })),
  }));
}

/** Stores a file as an import does. @returns its hash. */
export function importPages({ database }: DeskStore, name: string, pageTexts: PageText[]): string {
  const sha256 = createHash('sha256').update(name).update(JSON.stringify(pageTexts)).digest('hex');
  const repairedPages = repairPages(pageTexts, language);
  const minutes = structurePages(repairedPages, { file: name, sha256, pages: pageTexts.length });
  const pages = {
    sources: pageTexts,
    repaired: repairedPages,
    clean: repairedPages,
    corrected: new Set<string>(),
  };
  const learned = learnWords(pages, minutes[0]?.body ?? null, language);
  const file = { sha256, name, kind: 'pdf' as const, pageTexts, repairedPages, minutes, learned };
  saveFile(database, file, { path: `/${name}`, bytes: 1, run: 'natt' });
  markUnsettled(database, sha256);
  return sha256;
}

/** The matter of this code, or about this word. */
export function itemOf(database: Database, what: string): ReviewItem {
  const { items } = readQueue(database, {}, 1000);
  const found = items.find(
    ({ code, word }) => code === what || word?.source === what || word?.clean === what,
  );
  if (found === undefined) throw new Error(`no ${what} among ${JSON.stringify(items)}`);
  return found;
}

export function orderOf(item: ReviewItem, decision: DecideOrder['decision']): DecideOrder {
  return { item: item.id, by: 'Registrator', seen: item.version, decision };
}
