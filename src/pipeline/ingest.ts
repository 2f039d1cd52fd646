import type { IngestedFile } from '../records/ingested-file.ts';
import type { PageText } from '../records/page-text.ts';
import type { Recognizer } from '../stages/recognize/recognizer.ts';
import type { OcrMode } from '../stages/recognize/ocr-mode.ts';
import { recognizePages } from '../stages/recognize/recognize-pages.ts';
import type { PageByPage } from '../stages/recognize/recognize-pages.ts';
import { openScan } from '../stages/read/open-scan.ts';
import { learnWords } from '../stages/repair/archive/learn-words.ts';
import type { Language } from '../stages/repair/language/open-language.ts';
import type { RepairOptions } from '../stages/repair/repair-options.ts';
import { repairPages } from '../stages/repair/repair-pages.ts';
import type { FindMade, MadeOfPages } from './find-made.ts';
import { makerOf } from './machine-revision.ts';
import { knowsWord } from './knows-word.ts';
import type { Source } from '../stages/structure/of-source.ts';
import { structurePages } from '../stages/structure/structure-pages.ts';

/** What the stages need besides the file: made once for a process, used for every file. */
export interface Tools {
  readonly openReader: Recognizer['openReader'];
  readonly language: Language;
  readonly repair: RepairOptions;
  readonly ocr: OcrMode;
  /** What was made of the same reading before; absent or null where that is not looked for. */
  readonly findMade?: () => Promise<FindMade | null>;
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
    const source = { file: fileName, sha256, pages: pages.length };
    const madeBy = makerOf(tools.repair, null, []);
    const findMade = await tools.findMade?.();
    const made = findMade?.(pageTexts, source, madeBy) ?? make(pageTexts, source, tools);
    const { repairedPages, minutes } = made;
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
      madeBy,
    };
  } finally {
    await open.close();
  }
}

function make(pageTexts: readonly PageText[], source: Source, { language, repair }: Tools): MadeOfPages {
  const repairedPages = repairPages(pageTexts, language, repair);
  return { repairedPages, minutes: structurePages(repairedPages, source) };
}
