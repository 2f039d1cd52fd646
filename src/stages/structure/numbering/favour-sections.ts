import type { Line } from '../read-lines.ts';
import type { HeadingCandidate } from './heading-candidates.ts';
import { findSequence } from './paragraph-sequence.ts';
import { opensByTitle } from './reads-as-minutes.ts';

/** What a number without a point is worth that its sub-numbers prove, and a list's point within such a section. */
const proven = 1;
const nested = 0.1;

/**
 * Numbers without points are weak, but what they head may prove them: sub-numbers of their own, or lists that begin anew
 * under each.
 *
 *     2 Formalia                       2 Formalia
 *     2.1 Val av justerare             1. Val av justerare
 *     2.2 Dagordning                   2. Dagordning
 *     3 Rapporter                      3 Rapporter
 */
export function favourSections(
  bare: readonly HeadingCandidate[],
  lines: readonly Line[],
): readonly HeadingCandidate[] {
  const pointless = bare.filter((one) => isPointless(one, lines));
  const sections = findSections(bare, pointless);
  if (sections.size > 0)
    return bare.map((one) => ({ ...one, weight: sections.has(one) ? proven : one.weight * nested }));
  const parted = new Set(pointless.filter((one) => isParted(one, bare)));
  return bare.map((one) => (parted.has(one) ? { ...one, weight: Math.max(one.weight, proven) } : one));
}

function isPointless({ line, number, suffix, rest }: HeadingCandidate, lines: readonly Line[]): boolean {
  return suffix === null && /^\p{Lu}/u.test(rest) && lines[line]?.text.startsWith(`${number} `) === true;
}

/** The next numbered line below is the section's first part. */
function isParted({ line, number }: HeadingCandidate, bare: readonly HeadingCandidate[]): boolean {
  const next = bare.find((one) => one.line > line);
  return next?.number === number && next.suffix === '.1';
}

/** The headings without points that open a meeting and number on, if all numbers with points are lists under them. */
function findSections(
  bare: readonly HeadingCandidate[],
  pointless: readonly HeadingCandidate[],
): ReadonlySet<HeadingCandidate> {
  const headings = findSequence(pointless)?.headings ?? [];
  const [first] = headings;
  const points = bare.filter((one) => !pointless.includes(one));
  if (!first || headings.length < 3 || first.number !== 1 || !opensByTitle(first)) return new Set();
  const sectionOf = ({ line }: HeadingCandidate): number => headings.findLastIndex((one) => one.line < line);
  const lists = points.filter((one, i) => {
    const before = points[i - 1];
    return before === undefined || sectionOf(before) !== sectionOf(one);
  });
  const among = lists.every((one) => one.number === 1 && sectionOf(one) >= 0);
  return lists.length > 0 && among && points.every(({ suffix }) => suffix === null)
    ? new Set(headings)
    : new Set();
}
