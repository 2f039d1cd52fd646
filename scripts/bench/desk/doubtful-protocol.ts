import type { IngestedFile } from '../../../src/records/ingested-file.ts';
import type { PageText } from '../../../src/records/page-text.ts';
import type { RepairedPage } from '../../../src/records/repaired-page.ts';
import { structurePages } from '../../../src/stages/structure/structure-pages.ts';
import { longProtocol } from '../long-protocol.ts';

/** A council protocol of so many pages as a scan's import would store it, a word of every so many lines in doubt. */
export function doubtfulProtocol(name: string, pages: number, linesForADoubt: number): IngestedFile {
  const sha256 = Buffer.from(name).toString('hex').padEnd(64, '0').slice(0, 64);
  const repairedPages = longProtocol(pages).map((page) => withDoubts(page, linesForADoubt));
  const pageTexts = repairedPages.map(sourceOf);
  const minutes = structurePages(repairedPages, { file: name, sha256, pages });
  const learned = { body: minutes[0]?.body ?? null, words: {}, pairs: {} };
  return { sha256, name, kind: 'pdf', pageTexts, repairedPages, minutes, learned };
}

function withDoubts(page: RepairedPage, linesForADoubt: number): RepairedPage {
  const doubtful = page.lines.filter(({ text }, index) => index % linesForADoubt === 0 && text.includes(' '));
  return {
    ...page,
    doubts: doubtful.map(({ sourceLine, text }) => ({
      line: sourceLine,
      start: 0,
      end: text.indexOf(' '),
      code: 'readings-differ',
      readings: [{ text: `${text.slice(0, text.indexOf(' '))}s`, source: 'tesseract:swe' }],
    })),
  };
}

function sourceOf({ page, width, height, lines, furniture }: RepairedPage): PageText {
  const all = [...lines, ...furniture.map((each) => ({ ...each, block: 0, fontSize: null, bold: null }))];
  return {
    page,
    width,
    height,
    verdict: { code: 'image', reason: 'There is no text layer.' },
    regions: [],
    notices: [],
    lines: all.map(({ text, box, block, fontSize, bold }) => ({
      text,
      box,
      block,
      fontSize,
      bold,
      words: [...text.matchAll(/\S+/gu)].map(({ 0: word, index }) => ({
        text: word,
        start: index,
        box,
        confidence: 90,
        source: 'tesseract:Latin',
        alternatives: [],
      })),
    })),
  };
}
