import { applyLineEdits, isLineEndEdit } from '../records/apply-edits.ts';
import { withText } from '../records/carry-cells.ts';
import { overlaps } from '../records/clean-span.ts';
import type { Correction } from '../records/correction.ts';
import type { PageText } from '../records/page-text.ts';
import type { Edit, LineEnding, RepairedPage } from '../records/repaired-page.ts';

/** The rule of the edits that a person has made. */
export const correctionRule = 'correction';

/**
 * A copy of the machine's pages with what a person decided about a line, or some words of it, in the place of what the
 * machine made of them; the machine's own edits of such a line, or word, are not in the copy, and the person's are. A
 * correction whose source line reads otherwise than when it was made (the page has been recognised anew) no longer fits:
 * it gives a notice instead.
 */
export function applyCorrections(
  pages: readonly RepairedPage[],
  sources: readonly PageText[],
  corrections: readonly Correction[],
): RepairedPage[] {
  return pages.map((page, index) => {
    const own = corrections.filter((correction) => correction.page === page.page);
    return own.reduce((corrected, each) => applyCorrection(corrected, sources[index], each), page);
  });
}

/** The corrections whose line reads otherwise now than when they were made, or is not there any more. */
export function misfitsOf(sources: readonly PageText[], corrections: readonly Correction[]): Correction[] {
  return corrections.filter((correction) => !fits(sources, correction));
}

/** What people have said of what stands on the pages now: whole lines as `page:line`, and words by themselves. */
export interface CorrectedTexts {
  readonly corrected: ReadonlySet<string>;
  readonly correctedWords: readonly string[];
}

export function correctedTexts(
  sources: readonly PageText[],
  corrections: readonly Correction[],
): CorrectedTexts {
  const fitting = corrections.filter((correction) => fits(sources, correction));
  const whole = fitting.filter(({ words }) => words === null);
  return {
    corrected: new Set(whole.map(({ page, line }) => `${page}:${line}`)),
    correctedWords: fitting.flatMap(({ words }) => words ?? []).map(({ after }) => after),
  };
}

function fits(sources: readonly PageText[], { page, line, sourceText }: Correction): boolean {
  return sources.find((source) => source.page === page)?.lines[line]?.text === sourceText;
}

function applyCorrection(
  page: RepairedPage,
  source: PageText | undefined,
  correction: Correction,
): RepairedPage {
  const { line: at, sourceText } = correction;
  if (source?.lines[at]?.text !== sourceText) return withMisfitNotice(page, correction);
  const own = page.edits.filter((edit) => edit.line === at);
  const edits = editsOfCorrection(own, correction);
  const text = applyLineEdits(sourceText, edits);
  return {
    ...page,
    lines: page.lines.map((line) =>
      line.sourceLine === at ? { ...withText(line, text), ending: endingOf(text, line.ending) } : line,
    ),
    furniture: page.furniture.map((each) => (each.line === at ? { ...each, text } : each)),
    edits: [
      ...page.edits.filter((edit) => edit.line < at),
      ...edits,
      ...page.edits.filter(({ line }) => line > at),
    ],
  };
}

/** A line that a person has left without a hyphen at its end goes on with a space. */
function endingOf(text: string, ending: LineEnding): LineEnding {
  return /[-\u00AD\u2010]\s*$/u.test(text) ? ending : 'space';
}

/** The edits of a line: the person's, and the machine's where the person has said nothing. */
function editsOfCorrection(own: readonly Edit[], correction: Correction): Edit[] {
  const { page, line, sourceText, cleanText, words } = correction;
  const said = words ?? [{ start: 0, end: sourceText.length, after: cleanText }];
  const made = { page, line, rule: correctionRule, confidence: 1, runnerUp: null };
  const corrected = said.map(({ start, end, after }) => {
    return { ...made, start, end, before: sourceText.slice(start, end), after };
  });
  const kept = own.filter((edit) =>
    isLineEndEdit(edit)
      ? words !== null && !said.some(({ end }) => end > edit.start)
      : words !== null && !said.some((each) => overlaps(each, edit)),
  );
  return [...kept, ...corrected].toSorted((a, b) => a.start - b.start || a.end - b.end);
}

function withMisfitNotice(page: RepairedPage, correction: Correction): RepairedPage {
  const message = `En rättelse av ${correction.correctedBy} på rad ${correction.line + 1} passar inte längre: sidan läses nu på ett annat sätt.`;
  const notice = { code: 'correction-misfit', severity: 'review' as const, message, page: page.page };
  return { ...page, notices: [...page.notices, notice] };
}
