import type { Place } from './find-places.ts';

/** What words that stand together add to a score, and what it adds that they stand in the order they were typed in. */
const bonus = { near: 0.7, inOrder: 0.4 } as const;

/**
 * How near the terms stand to each other where they stand nearest, from 0.
 *
 * @param places in the text's order; a window is moved over them.
 * @param terms how many terms there are to stand together; at most 31.
 */
export function nearestRow(places: readonly Place[], terms: number): number {
  let best = 0;
  for (const [from, first] of places.entries()) {
    let seen = 0;
    let count = 0;
    let inOrder = true;
    let last = -1;
    for (let to = from; to < Math.min(places.length, from + 3 * terms); to += 1) {
      const { term, at, words } = places[to] ?? first;
      if ((seen & (1 << term)) !== 0) continue;
      inOrder &&= term > last;
      last = term;
      seen |= 1 << term;
      count += 1;
      if (count < 2) continue;
      const share = count / terms;
      const near = share * share * Math.min(1, (count + 1) / (at + words - first.at + 1));
      best = Math.max(best, near * (bonus.near + (inOrder ? bonus.inOrder : 0)));
    }
  }
  return best;
}
