import type { PageText } from '../../../records/page-text.ts';
import type { Furniture } from '../../../records/repaired-page.ts';
import type { DocumentWords } from '../words/document-words.ts';
import type { LinePlace, WorkingText } from '../working-text.ts';
import { findEdges } from './edge-lines.ts';
import { findHandwriting } from './handwriting.ts';
import { findHeaderBlocks } from './header-block.ts';
import { findPageNumbers } from './page-numbers.ts';
import { edgeKeysOf, findRepeatedLines } from './repeated-lines.ts';
import { findSignatureLines } from './signature-lines.ts';

/** The lines that belong to the pages and not to the text, and what they are. */
export interface FurnitureFinding {
  kindAt(place: LinePlace): Furniture['kind'] | null;
}

/** A heading is never furniture, however often it stands first on a page. */
const heading = /^\s*§/u;

export function findFurniture(text: WorkingText, words: DocumentWords): FurnitureFinding {
  const signed = text.map((page) => signedLines(page.source, words));
  const edges = text.map((page, index) => findEdges(page, signed[index]));
  const keys = edgeKeysOf(text, edges);
  const kinds = text.map((page, pageIndex) => {
    const own = new Map<number, Furniture['kind']>();
    const setApart = (lines: readonly number[], kind: Furniture['kind']): void => {
      for (const line of lines) {
        if (!own.has(line) && !heading.test(page.lines[line]?.text ?? '')) own.set(line, kind);
      }
    };
    setApart(findPageNumbers(text, edges, pageIndex), 'page-number');
    setApart(signed[pageIndex] ?? [], 'signature');
    setApart(findSignatureLines(text, edges, pageIndex), 'signature');
    setApart(findRepeatedLines(text, edges, keys, 'top', pageIndex), 'header');
    setApart(findRepeatedLines(text, edges, keys, 'bottom', pageIndex), 'footer');
    for (const { line, kind } of findHeaderBlocks(page, words)) setApart([line], kind);
    return own;
  });
  return { kindAt: ({ page, line }) => kinds[page]?.get(line) ?? null };
}

/** Lines of nothing but handwriting. */
function signedLines(page: PageText, { language }: DocumentWords): readonly number[] {
  return findHandwriting(page, language.lexicon).flatMap(({ line, isWhole }) => (isWhole ? [line] : []));
}
