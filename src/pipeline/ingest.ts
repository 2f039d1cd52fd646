import type { IngestedFile } from '../records/ingested-file.ts';
import type { PageText } from '../records/page-text.ts';
import type { RepairedPage } from '../records/repaired-page.ts';
import type { Engine } from '../stages/recognize/engines/engine.ts';
import type { OcrMode } from '../stages/recognize/ocr-mode.ts';
import { recognizePages } from '../stages/recognize/recognize-pages.ts';
import type { PageByPage } from '../stages/recognize/recognize-pages.ts';
import { readScan } from '../stages/read/open-scan.ts';
import type { UnopenedScan } from '../stages/read/open-scan.ts';
import { learnWords } from '../stages/repair/archive/learn-words.ts';
import type { Language } from '../stages/repair/language/open-language.ts';
import type { RepairOptions } from '../stages/repair/repair-options.ts';
import { repairPages } from '../stages/repair/repair-pages.ts';
import { hashOf, makerOf } from './machine-revision.ts';
import { knowsWord } from './knows-word.ts';
import { readerOf } from './reader-revision.ts';
import type { Memory } from './reading-memory.ts';
import { structurePages } from '../stages/structure/structure-pages.ts';

/** What the stages need besides the file: made once for a process, used for every file. */
export interface Tools {
  readonly engine: Engine;
  readonly memory: Memory | null;
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
  const scan = await readScan(path);
  const readAs = keyOf(scan, tools);
  const { pageTexts, repairedPages } =
    recall(readAs, tools, pageByPage) ?? (await readAndRepair(scan, tools, pageByPage));
  const { sha256, fileName, kind } = scan;
  const minutes = structurePages(repairedPages, { file: fileName, sha256, pages: pageTexts.length });
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
    ...(readAs !== null && pageTexts.every(isReadWhole) && { readAs }),
  };
}

interface RepairedFile {
  readonly pageTexts: PageText[];
  readonly repairedPages: RepairedPage[];
}

/** Tells a file's pages and how they are read; null where that cannot be told. */
function keyOf(scan: UnopenedScan, { engine, memory, ocr }: Tools): string | null {
  const fingerprint = memory === null ? null : scan.fingerprint();
  return fingerprint === null ? null : hashOf([fingerprint, readerOf(engine, ocr)]);
}

/** What a stored file of the same pages was read as by the same reader; null where there is none. */
function recall(
  readAs: string | null,
  { memory, language, repair }: Tools,
  { onPage }: PageByPage,
): RepairedFile | null {
  const before = readAs === null ? null : (memory?.findFile(readAs) ?? null);
  if (before === null) return null;
  const pageTexts = [...before.pageTexts];
  const isMadeBySame = before.madeBy === makerOf(repair, null, []);
  onPage?.(pageTexts.length, pageTexts.length);
  return {
    pageTexts,
    repairedPages: isMadeBySame ? [...before.repairedPages] : repairPages(pageTexts, language, repair),
  };
}

async function readAndRepair(
  scan: UnopenedScan,
  tools: Tools,
  pageByPage: PageByPage,
): Promise<RepairedFile> {
  const { engine, memory, language, repair, ocr } = tools;
  const open = await scan.open();
  try {
    const recognizer = { engine, memory, knows: knowsWord(language), ocr };
    const pageTexts = await recognizePages(open, recognizer, pageByPage);
    return { pageTexts, repairedPages: repairPages(pageTexts, language, repair) };
  } finally {
    await open.close();
  }
}

/** A page that could not be read, or of which nothing was, may have met the engine in a bad hour. */
function isReadWhole({ verdict, lines }: PageText): boolean {
  return verdict.code !== 'unreadable' && (verdict.code === 'blank' || lines.length > 0);
}
