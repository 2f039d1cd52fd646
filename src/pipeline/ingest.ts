import type * as z from 'zod';
import { IngestedFile } from '../records/ingested-file.ts';
import { PageText } from '../records/page-text.ts';
import { RepairedPage } from '../records/repaired-page.ts';
import type { Recognizer } from '../stages/recognize/recognizer.ts';
import type { OcrMode } from '../stages/recognize/ocr-mode.ts';
import { recognizePages } from '../stages/recognize/recognize-pages.ts';
import type { PageByPage } from '../stages/recognize/recognize-pages.ts';
import { openScan } from '../stages/read/open-scan.ts';
import { learnWords } from '../stages/repair/archive/learn-words.ts';
import type { Language } from '../stages/repair/language/open-language.ts';
import type { RepairOptions } from '../stages/repair/repair-options.ts';
import { repairPages } from '../stages/repair/repair-pages.ts';
import { checked } from './checked.ts';
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
 * The whole path of one file: read, recognize, repair, structure. Nothing is stored here. What comes of it is checked as it is
 * made; what is taken from the store was when it was read there.
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
    checkEach(PageText, pageTexts);
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
    const taught = learnWords(pagesToLearn, minutes[0]?.body ?? null, tools.language);
    const learned = checked(IngestedFile.shape.learned, taught);
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
  const repairedPages = [...repairPages(pageTexts, language, repair)];
  checkEach(RepairedPage, repairedPages);
  return {
    repairedPages,
    minutes: checked(IngestedFile.shape.minutes, structurePages(repairedPages, source)),
  };
}

/** Page by page, in their places: a long file's pages are not to be held twice. */
function checkEach<Page>(schema: z.ZodType<Page>, pages: Page[]): void {
  for (const [index, page] of pages.entries()) pages[index] = checked(schema, page);
}
