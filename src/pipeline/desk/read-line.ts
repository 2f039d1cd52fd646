import type { RepairedPage } from '../../records/repaired-page.ts';
import { readCorrections } from '../../store/corrections.ts';
import { readMachinePage, readSourcePage } from '../../store/read-files.ts';
import type { StoredFile } from '../../store/read-files.ts';
import { applyCorrections } from '../apply-corrections.ts';
import type { DeskStore } from './desk-store.ts';
import { lineNow } from './plan-decision.ts';
import type { LineNow } from './plan-decision.ts';

/** A line as it stands now, and its clean page; null where the file has none such. */
export function readLine(
  { database }: Pick<DeskStore, 'database'>,
  file: StoredFile,
  { page, line }: Pick<LineNow, 'page' | 'line'>,
): { readonly now: LineNow; readonly clean: RepairedPage } | null {
  const source = readSourcePage(database, file.id, page);
  const machine = readMachinePage(database, file.id, page);
  if (source === null || machine === null) return null;
  const corrections = readCorrections(database, file.id);
  const [clean] = applyCorrections([machine], [source], corrections);
  const cleanText = clean === undefined ? undefined : linesOf(clean).find((each) => each.line === line)?.text;
  const sourceText = source.lines[line]?.text;
  if (clean === undefined || cleanText === undefined || sourceText === undefined) return null;
  return { clean, now: lineNow({ page, line, sourceText, cleanText }, corrections) };
}

/** All lines of a page with their places among its source lines: the text's, and the page's own. */
export function linesOf({
  lines,
  furniture,
}: RepairedPage): { readonly line: number; readonly text: string }[] {
  return [...lines.map(({ sourceLine, text }) => ({ line: sourceLine, text })), ...furniture];
}
