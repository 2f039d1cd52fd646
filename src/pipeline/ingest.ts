import type { IngestedFile } from '../records/ingested-file.ts';
import type { Engine } from '../stages/recognize/engine.ts';
import { recognizePages } from '../stages/recognize/recognize-pages.ts';
import { openScan } from '../stages/read/open-scan.ts';
import type { Lexicon } from '../stages/repair/lexicon/lexicon.ts';
import { repairPages } from '../stages/repair/repair-pages.ts';
import { structurePages } from '../stages/structure/structure-pages.ts';

/** What the stages need besides the file: made once for a process, used for every file. */
export interface Tools {
  readonly engine: Engine;
  readonly lexicon: Lexicon;
}

/**
 * The whole path of one file: read, recognize, repair, structure. Nothing is stored here.
 *
 * @param onPage called after each page that has been recognised.
 * @throws ParagrafError when the file as a whole cannot be used; a page that cannot be read is a notice instead.
 */
export async function ingest(
  path: string,
  tools: Tools,
  onPage: (done: number, total: number) => void,
): Promise<IngestedFile> {
  const open = await openScan(path);
  try {
    const { sha256, fileName, kind, pages } = open.scan;
    const pageTexts = await recognizePages(open, tools.engine, onPage);
    const repairedPages = repairPages(pageTexts, tools.lexicon);
    const minutes = structurePages(repairedPages, { file: fileName, sha256, pages: pages.length });
    return { sha256, name: fileName, kind, pageTexts, repairedPages, minutes };
  } finally {
    await open.close();
  }
}
