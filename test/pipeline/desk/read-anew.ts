import type { DeskStore } from '../../../src/pipeline/desk/desk-store.ts';
import { reprocessFile } from '../../../src/pipeline/reprocess.ts';
import type { PageText } from '../../../src/records/page-text.ts';
import { structurePages } from '../../../src/stages/structure/structure-pages.ts';
import { findFileById } from '../../../src/store/read-files.ts';
import { replaceSource } from '../../../src/store/save-file.ts';
import { language } from './archive.ts';

/** Reads the file anew: another engine's pages, the machine's layer of them, and people's corrections back on top. */
export function readAnew({ database }: DeskStore, pageTexts: PageText[]): void {
  const file = findFileById(database, 1);
  if (file === null) throw new Error('nothing is stored');
  const learned = { body: null, words: {}, pairs: {} };
  const minutes = structurePages([], { file: file.name, sha256: file.sha256, pages: 1 });
  replaceSource(database, 1, { ...file, kind: 'pdf', pageTexts, repairedPages: [], minutes, learned });
  reprocessFile(database, file, {
    language,
    languageOf: () => language,
    teachingOf: () => null,
    options: {},
  });
}
