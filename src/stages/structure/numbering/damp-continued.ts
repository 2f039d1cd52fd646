import { takeCaseNumber } from '../case-number.ts';
import { readSectionLabel } from '../labels/section-labels.ts';
import type { Line } from '../read-lines.ts';
import type { HeadingCandidate } from './heading-candidates.ts';

// § 88 (forts.)   § 88, fortsättning   § 88 forts   § 88 1379/22 forts.
const continues = /^[(,–-]*\s?(?:forts|fortsättning)(?:\.|\)|\s|$)/iu;
/** A heading that is printed again stands so near its page's start. */
const nearTop = 6;

/**
 * A paragraph that goes on on the next page may have its heading printed there again. Such a heading opens nothing.
 *
 *     § 88 Svar på motion
 *     …
 *     § 88 Svar på motion        on the next page; or § 88 (forts.), § 88 1379/22 forts.
 */
export function dampContinued(
  candidates: readonly HeadingCandidate[],
  lines: readonly Line[],
): readonly HeadingCandidate[] {
  const again = findContinued(candidates, lines);
  return candidates.map((one) => (one.form === 'sign' && again.has(one.line) ? { ...one, weight: 0 } : one));
}

/** The lines of headings that are printed again where their paragraph goes on. */
export function findContinued(
  candidates: readonly HeadingCandidate[],
  lines: readonly Line[],
): ReadonlySet<number> {
  const signed = candidates.filter(({ form }) => form === 'sign');
  const again = signed.filter((candidate, i) => {
    const before = signed[i - 1];
    if (continues.test(takeCaseNumber(candidate.rest).text)) return true;
    return before !== undefined && isPrintedAgain(before, candidate, lines);
  });
  return new Set(again.map(({ line }) => line));
}

function isPrintedAgain(before: HeadingCandidate, after: HeadingCandidate, lines: readonly Line[]): boolean {
  if (before.number !== after.number || before.suffix !== after.suffix) return false;
  const top = lines.slice(Math.max(before.line + 1, after.line - nearTop), after.line + 1);
  const onNextPage = top.some(({ pageStart }) => pageStart);
  return (onNextPage && before.title === after.title) || repeatsCase(before, after, lines);
}

/** The same case number, and right under it a part of the matter instead of a title: § 88 1379/22, Reservation. */
function repeatsCase(before: HeadingCandidate, after: HeadingCandidate, lines: readonly Line[]): boolean {
  const { text, caseNumber } = takeCaseNumber(after.rest);
  const next = lines[after.line + 1]?.text ?? '';
  if (text !== '' || caseNumber === null || takeCaseNumber(before.rest).caseNumber !== caseNumber)
    return false;
  return readSectionLabel(next) !== null;
}
