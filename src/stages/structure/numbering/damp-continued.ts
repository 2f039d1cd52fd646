import type { Line } from '../read-lines.ts';
import type { HeadingCandidate } from './heading-candidates.ts';

// § 88 (forts.)   § 88, fortsättning   § 88 forts
const continues = /^[(,–-]*\s?(?:forts|fortsättning)(?:\.|\)|\s|$)/iu;
/** A heading that is printed again stands so near its page's start. */
const nearTop = 6;

/**
 * A paragraph that goes on on the next page may have its heading printed there again. Such a heading opens nothing.
 *
 *     § 88 Svar på motion
 *     …
 *     § 88 Svar på motion        on the next page; or § 88 (forts.)
 */
export function dampContinued(
  candidates: readonly HeadingCandidate[],
  lines: readonly Line[],
): readonly HeadingCandidate[] {
  let before: HeadingCandidate | null = null;
  return candidates.map((candidate) => {
    if (candidate.form !== 'sign') return candidate;
    if (continues.test(candidate.rest)) return { ...candidate, weight: 0 };
    const again = before !== null && isPrintedAgain(before, candidate, lines);
    before = candidate;
    return again ? { ...candidate, weight: 0 } : candidate;
  });
}

function isPrintedAgain(before: HeadingCandidate, after: HeadingCandidate, lines: readonly Line[]): boolean {
  if (before.number !== after.number || before.suffix !== after.suffix) return false;
  const top = lines.slice(Math.max(before.line + 1, after.line - nearTop), after.line + 1);
  return top.some(({ pageStart }) => pageStart) && before.title === after.title;
}
