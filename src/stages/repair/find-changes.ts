import { dropRuleSpecks } from './rules/drop-rule-specks.ts';
import { dropStrayMarks } from './rules/drop-stray-marks.ts';
import { restoreColons } from './rules/restore-colon.ts';
import { restoreDrawnLetters } from './rules/restore-drawn-letters.ts';
import { restoreFirstLetters } from './rules/restore-first-letter.ts';
import { restoreFormsOfLigature } from './rules/restore-forms-of-ligature.ts';
import { restoreLettersOfFigures } from './rules/restore-letters-of-figures.ts';
import { restoreLineHyphens } from './rules/restore-line-hyphen.ts';
import { restorePageCounters } from './rules/restore-page-counter.ts';
import { restorePartyLetters } from './rules/restore-party-letter.ts';
import { restoreRangeDashes } from './rules/restore-range-dash.ts';
import { restoreStops } from './rules/restore-stop.ts';
import { numbersBeforeSign, rangeRule, restoreSectionRanges } from './rules/restore-section-range.ts';
import {
  referenceRule,
  restoreSectionReferences,
  type ProvedSigns,
} from './rules/restore-section-reference.ts';
import { headingRule, restoreSectionSigns } from './rules/restore-section-sign.ts';
import {
  confirmedNumbers,
  findSectionCandidates,
  type SectionCandidates,
} from './sections/section-candidate.ts';
import { findDamagedWords, type DamagedWords } from './decoder/find-damaged-words.ts';
import { measureDamage, type DamagedPlace } from './decoder/measure-damage.ts';
import { withSilentPages } from './decoder/silent-pages.ts';
import type { ReadText } from './words/read-text.ts';
import type { TokenizedText } from './words/word-token.ts';
import { isReading } from './decoder/repairable-word.ts';
import { repairWords, type TextDamage } from './decoder/repair-words.ts';
import type { WordRepairs } from './decoder/word-repairs.ts';
import type { Change, LinePlace, RuleEdit, WorkingText } from './working-text.ts';

const fewestProofs = 2;
const fewestThroughout = 5;

/** What one round of repair changes; nothing where the text is sound. Changes of a line do not overlap. */
export function findChanges(read: ReadText, leastConfidence: number): WordRepairs {
  const { text, tokens } = read;
  const damaged = findDamagedWords(read);
  const sections = findSectionCandidates(text);
  const signs = restoreSectionSigns(text, sections, damaged.stripped.length + damaged.misread.length > 0);
  const labels = [...signs, ...restorePageCounters(text)];
  const labelled = labels.map(({ page, line, after }) => ({ page, line, word: after, isSure: false }));
  const any = measureDamage(countWords(tokens), [...damaged.stripped, ...labelled]);
  const ranges = restoreSectionRanges(text, sections);
  const references = restoreSectionReferences(
    text,
    any,
    provedSigns(text, signs),
    numbersOf(text, sections, signs),
  );
  const words = repairWords(read, damageOf(read, damaged, labelled), leastConfidence);
  const signsAndMarks = [
    ...labels,
    ...ranges,
    ...references.filter((change) => ![...labels, ...ranges].some((other) => isSameLine(other, change))),
    ...restorePartyLetters(text),
    ...restoreColons(text),
    ...dropStrayMarks(read, any),
    ...dropRuleSpecks(text),
    ...restoreDrawnLetters(text, any),
    ...restoreStops(read, any),
    ...restoreRangeDashes(text, any),
    ...restoreLettersOfFigures(tokens, read.words),
    ...restoreFormsOfLigature(tokens, read.words),
    ...restoreFirstLetters(text, read.words),
  ].filter(({ page }) => isReading(text, page));
  const hyphens = restoreLineHyphens(text, read.words);
  const ofRules = [...signsAndMarks, ...hyphens];
  const ofWords = words.changes.filter((change) => !meetsAny(change, ofRules) && !isHalf(change, hyphens));
  const changes = [...ofRules, ...ofWords];
  return { changes, unsettled: words.unsettled };
}

/** How damaged the words are around each line. */
function damageOf(
  { tokens }: ReadText,
  { stripped, glued, misread }: DamagedWords,
  labels: readonly DamagedPlace[],
): TextDamage {
  const telling = soundOrStripped(tokens, stripped);
  return {
    strip: withSilentPages(measureDamage(telling, stripped, labels), telling, stripped.length),
    glue: measureDamage(countWords(tokens), glued),
    misread: measureDamage(countWords(tokens), misread),
  };
}

function countWords(tokens: TokenizedText): readonly (readonly number[])[] {
  return tokens.map((page) => page.map((line) => line.length));
}

/** For each line the words that can tell whether å ä ö is read here: those that have it, and those that have lost it. */
function soundOrStripped(
  tokens: TokenizedText,
  stripped: readonly DamagedPlace[],
): readonly (readonly number[])[] {
  const counts = tokens.map((page) =>
    page.map((line) => line.reduce((sum, { text }) => sum + (/[åäöÅÄÖ]/u.test(text) ? 1 : 0), 0)),
  );
  for (const { page, line } of stripped) {
    const own = counts[page];
    if (own !== undefined) own[line] = (own[line] ?? 0) + 1;
  }
  return counts;
}

function meetsAny(change: Change, others: readonly Change[]): boolean {
  return others.some(
    (other) => isSameLine(change, other) && change.start < other.end && other.start < change.end,
  );
}

/** `Vat-—` is no wet thing before `tenskadan`: with its hyphen the next round reads the word whole. */
function isHalf(change: Change, hyphens: readonly Change[]): boolean {
  return hyphens.some((hyphen) => isSameLine(change, hyphen) && change.end === hyphen.start);
}

/** What is on the line besides is left to the next round. */
function isSameLine(a: LinePlace, b: LinePlace): boolean {
  return a.page === b.page && a.line === b.line;
}

/** The numbers of the headings, those among them whose sign is restored in this round. */
function numbersOf(
  text: WorkingText,
  sections: SectionCandidates,
  signs: readonly Change[],
): ReadonlySet<number> {
  return new Set([
    ...confirmedNumbers(sections),
    ...signs.map(({ after }) => Number(/\d+/u.exec(after)?.[0])),
    ...numbersBeforeSign(text),
  ]);
}

/**
 * What the numbering has settled, in this round or before it. Headings that have lost their § tell that this document's `$`
 * is its §, and its `&` too; ranges of paragraphs (`$$ 1-10`) tell it of the `$` alone.
 */
function provedSigns(text: WorkingText, signs: readonly Change[]): ProvedSigns {
  const now = signs.filter((change) => lineText(text, change).charAt(change.start) === '$').length;
  const before = text.flatMap((page) => page.lines.flatMap(({ edits }) => edits.filter(isOfDollar)));
  const countOf = (...rules: readonly string[]): number =>
    before.filter(({ rule }) => rules.includes(rule)).length;
  const ofHeadings = now + countOf(headingRule);
  const isThroughout = now + before.length >= fewestThroughout;
  if (ofHeadings >= fewestProofs) return { signs: new Set(['$', '&']), isThroughout };
  const isProved = ofHeadings + countOf(rangeRule) >= fewestProofs;
  return { signs: new Set(isProved ? ['$'] : []), isThroughout };
}

/** Of a heading, of a range of paragraphs that the document has, or of a reference. */
function isOfDollar({ rule, before }: RuleEdit): boolean {
  return before.startsWith('$') && [headingRule, rangeRule, referenceRule].includes(rule);
}

function lineText(text: WorkingText, { page, line }: LinePlace): string {
  return text[page]?.lines[line]?.text ?? '';
}
