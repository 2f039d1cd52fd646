import { applyLineEdits } from '../../records/apply-edits.ts';
import type { PageText } from '../../records/page-text.ts';
import type { Edit, RepairedPage } from '../../records/repaired-page.ts';
import { closePages } from './close-pages.ts';
import type { UnsettledWord } from './decoder/word-repairs.ts';
import { findChanges } from './find-changes.ts';
import type { Language } from './language/open-language.ts';
import { dropHandwriting } from './rules/drop-handwriting.ts';
import { normalizeCharacters } from './rules/normalize-characters.ts';
import { usualLeastConfidence, type RepairOptions } from './repair-options.ts';
import { readText, type ReadText } from './words/read-text.ts';
import { applyChanges, openWorkingText, type WorkingText } from './working-text.ts';

/** A repaired text may show what was doubtful before. */
const mostRounds = 6;

/**
 * The clean text of a document's pages: furniture set apart, damage repaired, every change recorded. Pages are judged
 * together, so give all of a file's pages at once. Repairing what has been repaired changes nothing more.
 */
export function repairPages(
  pages: readonly PageText[],
  language: Language,
  { leastConfidence = usualLeastConfidence }: RepairOptions = {},
): RepairedPage[] {
  const opened = openWorkingText(pages);
  const printed = applyChanges(opened, dropHandwriting(opened, language.lexicon));
  const normalized = applyChanges(printed, normalizeCharacters(printed));
  const { read, unsettled } = repairUntilStill(readText(normalized, language), language, leastConfidence);
  return closePages(read, unsettled);
}

interface Repaired {
  readonly read: ReadText;
  readonly unsettled: readonly UnsettledWord[];
}

function repairUntilStill(first: ReadText, language: Language, leastConfidence: number): Repaired {
  let read = first;
  const unsettled: UnsettledWord[] = [];
  const before: WorkingText[] = [first.text];
  for (let round = 0; round < mostRounds; round += 1) {
    const found = findChanges(read, leastConfidence);
    unsettled.push(...found.unsettled);
    const changed = withoutReturns(applyChanges(read.text, found.changes), before);
    if (changed === null) break;
    before.push(changed);
    read = readText(changed, language);
  }
  return { read, unsettled: stillThere(unsettled, read.text) };
}

/** Lines that would go back to what they were in an earlier round stay as they are; null where nothing else changes. */
function withoutReturns(changed: WorkingText, before: readonly WorkingText[]): WorkingText | null {
  const now = before.at(-1);
  let isChanged = false;
  const kept = changed.map((page, pageIndex) => ({
    ...page,
    lines: page.lines.map((line, lineIndex) => {
      const own = now?.[pageIndex]?.lines[lineIndex] ?? line;
      if (line.text === own.text) return own;
      const wasSo = before.some((text) => text[pageIndex]?.lines[lineIndex]?.text === line.text);
      isChanged ||= !wasSo;
      return wasSo ? own : line;
    }),
  }));
  return isChanged ? kept : null;
}

/** Each doubtful word once, as far as no later round has settled it. A repaired page shows no more damage to doubt. */
function stillThere(words: readonly UnsettledWord[], text: WorkingText): readonly UnsettledWord[] {
  const latest = new Map(words.map((word) => [`${word.page}:${word.line}:${word.text}`, word]));
  return [...latest.values()]
    .filter(({ page, line, first }) => wordsIn(text[page]?.lines[line]?.text ?? '').has(first))
    .toSorted((a, b) => a.page - b.page || a.line - b.line);
}

function wordsIn(line: string): ReadonlySet<string> {
  return new Set(line.match(/[\p{L}\d&#$]+/gu));
}

/** All lines of a page as repaired, furniture too, in the source's order. */
export function repairedTextLines(page: PageText, repaired: RepairedPage): string[] {
  const edits = new Map<number, Edit[]>();
  for (const edit of repaired.edits) edits.set(edit.line, [...(edits.get(edit.line) ?? []), edit]);
  return page.lines.map((line, index) => applyLineEdits(line.text, edits.get(index) ?? []));
}
