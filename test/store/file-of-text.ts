import { createHash } from 'node:crypto';
import type { IngestedFile } from '../../src/records/ingested-file.ts';
import type { PageText } from '../../src/records/page-text.ts';
import { structurePages } from '../../src/stages/structure/structure-pages.ts';
import { pagesFromText } from '../stages/structure/pages-from-text.ts';

/** A text file after the whole path, without the repair that a sound text does not need; pages are parted by form feeds. */
export function fileOfText(name: string, text: string): IngestedFile {
  const sha256 = createHash('sha256').update(text).digest('hex');
  const repairedPages = pagesFromText(text);
  const minutes = structurePages(repairedPages, { file: name, sha256, pages: repairedPages.length });
  return {
    sha256,
    name,
    kind: 'text',
    pageTexts: text.split('\f').map(pageOf),
    repairedPages,
    minutes,
    learned: { body: minutes[0]?.body ?? null, words: {}, pairs: {} },
  };
}

function pageOf(text: string, index: number): PageText {
  const lines = text.split('\n').map((line) => ({
    text: line,
    words: [],
    box: null,
    block: 0,
    fontSize: null,
    bold: null,
  }));
  return {
    page: index + 1,
    width: null,
    height: null,
    verdict: { code: 'text-file', reason: 'a text file' },
    regions: [],
    lines,
    notices: [],
  };
}
