import type { PageText } from '../records/page-text.ts';
import type { RepairedPage } from '../records/repaired-page.ts';
import type { Correction } from '../store/corrections.ts';

/**
 * A copy of the machine's pages with what a person decided about a line in the place of what the machine made of it;
 * the machine's own edits of such a line are not in the copy. A correction whose source line reads otherwise than when
 * it was made (the page has been recognised anew) no longer fits: it gives a notice instead.
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
  const fitting = correctedLines(sources, corrections);
  return corrections.filter(({ page, line }) => !fitting.has(`${page}:${line}`));
}

/** The lines whose corrections still fit, as `page:line`: what a person has said of what stands there now. */
export function correctedLines(
  sources: readonly PageText[],
  corrections: readonly Correction[],
): ReadonlySet<string> {
  const fitting = corrections.filter(
    ({ page, line, sourceText }) =>
      sources.find((source) => source.page === page)?.lines[line]?.text === sourceText,
  );
  return new Set(fitting.map(({ page, line }) => `${page}:${line}`));
}

function applyCorrection(
  page: RepairedPage,
  source: PageText | undefined,
  correction: Correction,
): RepairedPage {
  const { line: at, sourceText, cleanText } = correction;
  if (source?.lines[at]?.text !== sourceText) return withMisfitNotice(page, correction);
  return {
    ...page,
    lines: page.lines.map((line) =>
      line.sourceLine === at ? { ...line, text: cleanText, ending: 'space' } : line,
    ),
    furniture: page.furniture.map((each) => (each.line === at ? { ...each, text: cleanText } : each)),
    edits: page.edits.filter((edit) => edit.line !== at),
  };
}

function withMisfitNotice(page: RepairedPage, correction: Correction): RepairedPage {
  const message = `En rättelse av ${correction.correctedBy} på rad ${correction.line + 1} passar inte längre: sidan läses nu på ett annat sätt.`;
  const notice = { code: 'correction-misfit', severity: 'review' as const, message, page: page.page };
  return { ...page, notices: [...page.notices, notice] };
}
