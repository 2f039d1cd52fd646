import type { PageText } from '../records/page-text.ts';
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

/** Repairs a text layer's dump: pages at form feeds, or at lines that begin with one space (see splitTextPages). */
export function repairText(text: string, language: Language, options: RepairOptions = {}): RepairedText {
  const rawPages = splitTextPages(text);
  const sources = rawPages.map((lines, index) => pageTextFromLines(lines.map(withoutReturn), index + 1));
  const pages = repairPages(sources, language, options);
  const clean = rawPages.map((lines, index) => cleanPage(lines, sources[index], pages[index])).join('\n');
  return { clean, edits: pages.flatMap((page) => page.edits), pages };
}

function withoutReturn(line: string): string {
  return line.replace(/\r$/u, '');
}

function cleanPage(
  raw: readonly string[],
  source: PageText | undefined,
  page: RepairedPage | undefined,
): string {
  if (source === undefined || page === undefined)
    throw new Error('repair gives back as many pages as it was given');
  const lines = repairedTextLines(source, page);
  return raw.map((line, index) => `${lines[index] ?? ''}${line.endsWith('\r') ? '\r' : ''}`).join('\n');
}
