import { dropStrayMarks } from './rules/drop-stray-marks.ts';
import { restorePageCounters } from './rules/restore-page-counter.ts';
import { restoreSectionRanges } from './rules/restore-section-range.ts';
import { restoreSectionReferences } from './rules/restore-section-reference.ts';
import { restoreSectionSigns } from './rules/restore-section-sign.ts';
import { findDamagedWords } from './words/find-damaged-words.ts';
import { measureDamage } from './words/measure-damage.ts';
import type { ReadText } from './words/read-text.ts';
import { repairWords } from './words/repair-words.ts';
import type { Change, LinePlace, WorkingText } from './working-text.ts';

const fewestProofs = 2;

/** What one round of repair changes; nothing where the text is sound. Changes of a line do not overlap. */
export function findChanges(read: ReadText): readonly Change[] {
  const { text, tokens } = read;
  const signs = restoreSectionSigns(text);
  const labels = [...signs, ...restorePageCounters(text)];
  const { stripped, glued } = findDamagedWords(read);
  const wordCounts = tokens.map((page) => page.map((line) => line.length));
  const labelled = labels.map(({ page, line, after }) => ({ page, line, word: after }));
  const any = measureDamage(wordCounts, [...stripped, ...labelled]);
  const strip = measureDamage(wordCounts, stripped);
  const glue = measureDamage(wordCounts, glued);
  const ranges = restoreSectionRanges(text);
  const references = restoreSectionReferences(text, any, provesDollar(text, signs));
  return [
    ...labels,
    ...ranges,
    ...references.filter((change) => !ranges.some((range) => isSameLine(range, change))),
    ...dropStrayMarks(text, any),
    ...repairWords(read, { strip, glue }),
  ];
}

/** What is on the line besides is left to the next round. */
function isSameLine(a: LinePlace, b: LinePlace): boolean {
  return a.page === b.page && a.line === b.line;
}

/** True when the headings' numbering has settled that this document's `$` is its §. */
function provesDollar(text: WorkingText, signs: readonly Change[]): boolean {
  return signs.filter((change) => lineText(text, change).charAt(change.start) === '$').length >= fewestProofs;
}

function lineText(text: WorkingText, { page, line }: LinePlace): string {
  return text[page]?.lines[line]?.text ?? '';
}
