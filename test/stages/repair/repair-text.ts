import { loadLanguage } from '../../../src/pipeline/load-language.ts';
import type { PageText } from '../../../src/records/page-text.ts';
import type { Edit, RepairedPage } from '../../../src/records/repaired-page.ts';
import { repairedTextLines, repairPages } from '../../../src/stages/repair/repair-pages.ts';

export const language = loadLanguage();

/** The pages of a text file, from their lines; a line of three dashes parts two pages. */
export function pagesOf(text: string): PageText[] {
  return text.split('\n---\n').map((page, index) => ({
    page: index + 1,
    width: null,
    height: null,
    verdict: { code: 'text-file', reason: 'The file holds text only.' },
    regions: [],
    lines: page.split('\n').map((line) => ({
      text: line,
      words: [],
      box: null,
      block: 0,
      fontSize: null,
      bold: null,
    })),
    notices: [],
  }));
}

/** All lines of the pages as repaired, furniture too. */
export function cleanLines(pages: readonly PageText[], own = language): string[][] {
  const repaired = repairPages(pages, own);
  return pages.map((page, index) => repairedTextLines(page, repairedPage(repaired, index)));
}

/** The repaired text, in the form that `pagesOf` takes. */
export function repairText(text: string): string {
  return cleanLines(pagesOf(text))
    .map((lines) => lines.join('\n'))
    .join('\n---\n');
}

/** The edits within lines: `before -> after`. */
export function editsOf(text: string): string[] {
  return inLineEdits(repairPages(pagesOf(text), language)).map(
    ({ before, after }) => `${before} -> ${after}`,
  );
}

export function inLineEdits(pages: readonly RepairedPage[]): Edit[] {
  return pages.flatMap(({ edits }) => edits.filter(({ before }) => !before.endsWith('\n')));
}

/** What is set apart: `kind: text`. */
export function furnitureOf(text: string): string[] {
  return repairPages(pagesOf(text), language).flatMap(({ furniture }) =>
    furniture.map(({ kind, text: line }) => `${kind}: ${line}`),
  );
}

export function repairedPage(pages: readonly RepairedPage[], index: number): RepairedPage {
  const page = pages[index];
  if (page === undefined) throw new Error(`There is no page ${index}.`);
  return page;
}
