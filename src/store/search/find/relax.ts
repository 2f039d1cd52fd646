import { find } from './find-candidates.ts';
import type { Found, Search } from './find-candidates.ts';
import type { PlannedTerm } from './plan-terms.ts';

/** Entries that are weighed of each choice of words. */
const mostOfChoice = 40;
/** Terms of which each is left out once. */
const mostLeftOut = 6;
/** The rarest so many are looked for by themselves too. */
const mostAlone = 3;

/**
 * The entries that hold most of what was asked for, where none holds all: those that lack one word, whichever, and those that
 * hold the words that tell most. What each holds is for the ranking to weigh.
 */
export function findWithFewer(search: Search, terms: readonly PlannedTerm[]): Found {
  const held = terms
    .toSorted((a, b) => b.weight - a.weight)
    .filter((term) => find(search, [term], 'any', 1).length > 0);
  const choices = choicesOf(held)
    .filter((choice) => choice.length > 0)
    .map((choice) => find(search, choice, 'any', mostOfChoice));
  const ids = [...new Set(choices.flat())];
  return { ids, more: choices.some((choice) => choice.length === mostOfChoice) };
}

/** @param terms the rarest first. */
function choicesOf(terms: readonly PlannedTerm[]): readonly (readonly PlannedTerm[])[] {
  const leavingOut = terms.slice(-mostLeftOut).map((left) => terms.filter((term) => term !== left));
  const rarest = [2, 3].filter((count) => count < terms.length).map((count) => terms.slice(0, count));
  const alone = terms.slice(0, mostAlone).map((term) => [term]);
  return [terms, ...leavingOut, ...rarest, ...alone];
}
