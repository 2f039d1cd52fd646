import type { Single } from '../find/leave-out-doubles.ts';
import type { PlannedTerm } from '../find/plan-terms.ts';
import { placeFinder } from './find-places.ts';
import { scoreCandidate } from './score-candidate.ts';
import type { Scored } from './score-candidate.ts';

/**
 * Candidates in the order in which they are shown: those that hold most of what was needed first, paragraphs before pages,
 * and of a page nothing that one of its paragraphs answers as well.
 */
export function rankHits(
  candidates: readonly Single[],
  terms: readonly PlannedTerm[],
): readonly Scored<Single>[] {
  const finder = placeFinder(terms);
  const newest = candidates.reduce<string | null>(
    (last, { date }) => (date !== null && (last === null || date > last) ? date : last),
    null,
  );
  const scored = candidates.map((candidate) => scoreCandidate(candidate, terms, finder, newest));
  const paragraphs = scored.filter(({ candidate }) => candidate.kind === 'paragraph');
  return scored
    .filter((hit) => terms.length === 0 || hit.met.size > 0)
    .filter((hit) => hit.candidate.kind === 'paragraph' || !paragraphs.some((other) => isOnPage(other, hit)))
    .sort(
      (a, b) =>
        heldBy(b, terms) - heldBy(a, terms) ||
        rankOf(a) - rankOf(b) ||
        a.unsure - b.unsure ||
        b.score - a.score ||
        (b.candidate.date ?? '').localeCompare(a.candidate.date ?? '') ||
        a.candidate.id - b.candidate.id,
    );
}

/** How much of what was needed a hit holds: all of it, but where fewer words were searched for. */
function heldBy({ met }: Scored, terms: readonly PlannedTerm[]): number {
  const held = terms.filter(({ term }, place) => term.needed && met.has(place));
  return Math.round(10 * held.reduce((sum, { weight }) => sum + weight, 0));
}

function rankOf({ candidate }: Scored): number {
  return candidate.kind === 'page' ? 1 : 0;
}

function isOnPage({ candidate, met }: Scored, page: Scored): boolean {
  return (
    candidate.minutesId === page.candidate.minutesId &&
    candidate.page <= page.candidate.page &&
    page.candidate.page <= candidate.lastPage &&
    met.size >= page.met.size
  );
}
