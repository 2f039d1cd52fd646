import type { IngestedFile } from '../records/ingested-file.ts';
import type { Recognizer } from '../stages/recognize/recognizer.ts';
import type { OcrMode } from '../stages/recognize/ocr-mode.ts';
import { recognizePages } from '../stages/recognize/recognize-pages.ts';
import type { PageByPage } from '../stages/recognize/recognize-pages.ts';
import { openScan } from '../stages/read/open-scan.ts';
import { learnWords } from '../stages/repair/archive/learn-words.ts';
import type { Language } from '../stages/repair/language/open-language.ts';
import type { RepairOptions } from '../stages/repair/repair-options.ts';
import { repairPages } from '../stages/repair/repair-pages.ts';
import { makerOf } from './machine-revision.ts';
import { knowsWord } from './knows-word.ts';
import { structurePages } from '../stages/structure/structure-pages.ts';

/** What the stages need besides the file: made once for a process, used for every file. */
export interface Tools {
  readonly openReader: Recognizer['openReader'];
  readonly language: Language;
  readonly repair: RepairOptions;
  readonly ocr: OcrMode;
}

/**
 * The whole path of one file: read, recognize, repair, structure. Nothing is stored here.
 *
 * @param pageByPage what is told of each page, and how carefully they are read.
 * @throws ParagrafError when the file as a whole cannot be used; a page that cannot be read is a notice instead.
 */
export async function ingest(path: string, tools: Tools, pageByPage: PageByPage = {}): Promise<IngestedFile> {
  const open = await openScan(path);
  try {
    const { sha256, fileName, kind, pages } = open.scan;
    const pageTexts = await recognizePages(
      open,
      { openReader: tools.openReader, knows: knowsWord(tools.language), ocr: tools.ocr },
      pageByPage,
    );
    const repairedPages = repairPages(pageTexts, tools.language, tools.repair);
    const minutes = structurePages(repairedPages, { file: fileName, sha256, pages: pages.length });
    const pagesToLearn = {
      sources: pageTexts,
      repaired: repairedPages,
      clean: repairedPages,
      corrected: new Set<string>(),
    };
    const learned = learnWords(pagesToLearn, minutes[0]?.body ?? null, tools.language);
    return {
      sha256,
      name: fileName,
      kind,
      pageTexts,
      repairedPages,
      minutes,
      learned,
      madeBy: makerOf(tools.repair, null, []),
    };
  } finally {
    await open.close();
  }
}
