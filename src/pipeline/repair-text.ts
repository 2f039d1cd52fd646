import type { Edit, RepairedPage } from '../records/repaired-page.ts';
import { splitTextPages } from '../stages/read/split-text-pages.ts';
import { pageTextFromLines } from '../stages/recognize/page-text-from-lines.ts';
import type { Language } from '../stages/repair/language/open-language.ts';
import type { RepairOptions } from '../stages/repair/repair-options.ts';
import { repairedTextLines, repairPages } from '../stages/repair/repair-pages.ts';

/** A text taken through repair, with its pages as the stages see them. */
export interface RepairedText {
  /** The text with every line where it was, line ends included. */
  readonly clean: string;
  readonly edits: readonly Edit[];
  readonly pages: RepairedPage[];
}

/** The lines of one page of a text, as they are; each may end with a carriage return. */
export interface TextPage {
  readonly page: number;
  readonly lines: readonly string[];
}

/** Repairs a text layer's dump: pages at form feeds, or at lines that begin with one space (see splitTextPages). */
export function repairText(text: string, language: Language, options: RepairOptions = {}): RepairedText {
  const raw = splitTextPages(text).map((lines, index) => ({ page: index + 1, lines }));
  const { lines, pages } = repairTextPages(raw, language, options);
  return { clean: lines.join('\n'), edits: pages.flatMap((page) => page.edits), pages };
}

/** The lines of all pages one after the other, repaired, carriage returns kept; and the pages themselves. */
export function repairTextPages(
  raw: readonly TextPage[],
  language: Language,
  options: RepairOptions,
): { readonly lines: readonly string[]; readonly pages: RepairedPage[] } {
  const sources = raw.map(({ lines, page }) => pageTextFromLines(lines.map(withoutReturn), page));
  const pages = repairPages(sources, language, options);
  const lines = sources.flatMap((source, index) => {
    const page = pages[index];
    if (page === undefined) throw new Error('repair gives back as many pages as it was given');
    const own = raw[index]?.lines ?? [];
    return repairedTextLines(source, page).map((line, at) => (own[at]?.endsWith('\r') ? `${line}\r` : line));
  });
  return { lines, pages };
}

function withoutReturn(line: string): string {
  return line.replace(/\r$/u, '');
}
