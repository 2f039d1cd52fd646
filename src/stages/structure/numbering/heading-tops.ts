import { takeCaseNumber } from '../case-number.ts';
import { readAnnouncer } from '../decisions/decision-announcers.ts';
import type { Line } from '../read-lines.ts';
import { finiteVerb } from '../run-in-headings.ts';
import { opensTitle } from '../title-lines.ts';
import type { HeadingCandidate } from './heading-candidates.ts';

/** What most headings of a protocol have above their numbers is part of them. */
const asRule = 0.6;
const longestTitle = 110;

/**
 * Some secretaries set the case number or the title above the number. Where most headings of a protocol are set so, each
 * of them opens at the line above:
 *
 *     Dnr 2017/88                     Val av justerare
 *     § 47 Ny förskola                § 31
 */
export function raiseTops(
  headings: readonly HeadingCandidate[],
  lines: readonly Line[],
): readonly HeadingCandidate[] {
  const isTop = headings.map((heading) => hasCaseAbove(heading, lines) || hasTitleAbove(heading, lines));
  if (isTop.filter(Boolean).length < Math.max(2, headings.length * asRule)) return headings;
  return headings.map((heading, i) =>
    isTop[i] === true ? { ...heading, opensAt: heading.line - 1 } : heading,
  );
}

function hasCaseAbove({ line }: HeadingCandidate, lines: readonly Line[]): boolean {
  const taken = takeCaseNumber(lines[line - 1]?.text ?? '');
  return taken.caseNumber !== null && taken.text === '' && lines[line]?.pageStart !== true;
}

/** The number stands alone, over text that is no title and under a line that is one. */
function hasTitleAbove({ line, rest }: HeadingCandidate, lines: readonly Line[]): boolean {
  const [above, own, below] = [lines[line - 1], lines[line], lines[line + 1]];
  if (rest !== '' || !above || !own || !below || own.gapBefore) return false;
  const { text } = above;
  const titled = /^\p{Lu}/u.test(text) && !/[.:;,!?]$/u.test(text) && text.length <= longestTitle;
  if (!titled || finiteVerb.test(text) || readAnnouncer(text) !== null) return false;
  return /[.!?]$/u.test(below.text) || !opensTitle(below, lines, lines.length);
}
