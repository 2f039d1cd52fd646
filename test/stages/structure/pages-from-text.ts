import type { RepairedPage } from '../../../src/records/repaired-page.ts';

/**
 * Pages as a text file gives them: a page begins at a form feed, or at a line that starts with one space and a
 * letter. Lines are taken as they stand; `furniture` becomes the running header of every page.
 */
export function pagesFromText(text: string, furniture: readonly string[] = []): RepairedPage[] {
  return splitPages(text).map((lines, i) => ({
    page: i + 1,
    width: null,
    height: null,
    lines: lines.map((line, sourceLine) => ({
      text: line,
      sourceLine,
      ending: 'space',
      box: null,
      block: 0,
      fontSize: null,
      bold: null,
    })),
    furniture: furniture.map((header, at) => ({
      line: lines.length + at,
      text: header,
      kind: 'header',
      box: null,
    })),
    edits: [],
    notices: [],
  }));
}

function splitPages(text: string): string[][] {
  const pages: string[][] = [[]];
  for (const line of text.split(/\r?\n|(?=\f)/u)) {
    if (/^\f|^ \S/u.test(line) && (pages.length > 1 || pages[0]?.some((one) => one.trim() !== '')))
      pages.push([]);
    pages.at(-1)?.push(line.replace(/^\f/u, ''));
  }
  return pages;
}
