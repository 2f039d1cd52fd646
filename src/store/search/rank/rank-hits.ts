import type { Single } from '../find/leave-out-doubles.ts';
import type { PlannedTerm } from '../find/plan-terms.ts';
import { placeFinder } from './find-places.ts';
import { scoreCandidate } from './score-candidate.ts';
import type { Scored } from './score-candidate.ts';

/** What each candidate holds of what was asked for; those that hold nothing of it are left out. */
export function scoreHits(
  candidates: readonly Single[],
  terms: readonly PlannedTerm[],
): readonly Scored<Single>[] {
  const finder = placeFinder(terms);
  const newest = newestDay(candidates);
  return candidates
    .map((candidate) => scoreCandidate(candidate, terms, finder, newest))
    .filter(({ met }) => terms.length === 0 || met.size > 0);
}

/**
 * Hits in the order in which they are shown: those that hold most of what was needed first, paragraphs before pages, and of a
 * page nothing that one of its paragraphs answers as well.
 */
export function rankHits(
  scored: readonly Scored<Single>[],
  terms: readonly PlannedTerm[],
): readonly Scored<Single>[] {
  const paragraphs = scored.filter(({ candidate }) => candidate.kind === 'paragraph');
  return scored
    .filter((hit) => hit.candidate.kind === 'paragraph' || !paragraphs.some((other) => isOnPage(other, hit)))
    .map((hit) => ({ hit, held: heldBy(hit, terms) }))
    .sort((a, b) => b.held - a.held || inOrder(a.hit, b.hit))
    .map(({ hit }) => hit);
}

function newestDay(candidates: readonly Single[]): string | null {
  let newest: string | null = null;
  for (const { date } of candidates) if (date !== null && (newest === null || date > newest)) newest = date;
  return newest;
}

/** Of those that hold as much. */
function inOrder(a: Scored, b: Scored): number {
  return (
    Number(a.candidate.kind === 'page') - Number(b.candidate.kind === 'page') ||
    a.unsure - b.unsure ||
    b.score - a.score ||
    (b.candidate.date ?? '').localeCompare(a.candidate.date ?? '') ||
    a.candidate.id - b.candidate.id
  );
}

/** How much of what was needed a hit holds: all of it, but where fewer words were searched for. */
function heldBy({ met }: Scored, terms: readonly PlannedTerm[]): number {
  let held = 0;
  for (const [place, { term, weight }] of terms.entries()) if (term.needed && met.has(place)) held += weight;
  return Math.round(10 * held);
}

function isOnPage({ candidate, met }: Scored, page: Scored): boolean {
  return (
    candidate.minutesId === page.candidate.minutesId &&
    candidate.page <= page.candidate.page &&
    page.candidate.page <= candidate.lastPage &&
    met.size >= page.met.size
  );
}
