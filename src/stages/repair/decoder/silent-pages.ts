import type { Damage } from './measure-damage.ts';

/** A page with fewer words that can tell says nothing: a list of names, a page of figures. */
const fewestTelling = 3;
/** What such a page is like is known where so many words of the others tell, and nearly all of them the same. */
const fewestOfRest = 15;
const wholeShare = 0.95;

/**
 * The same damage, but that pages which tell nothing themselves are like the rest of their document where nearly all of
 * that is damaged.
 *
 * @param wordCounts as `measureDamage` takes them.
 * @param damaged how many words of the document are.
 */
export function withSilentPages(
  damage: Damage,
  wordCounts: readonly (readonly number[])[],
  damaged: number,
): Damage {
  const telling = wordCounts.map((lines) => lines.reduce((sum, count) => sum + count, 0));
  const inAll = telling.reduce((sum, count) => sum + count, 0);
  const share = Math.min(1, damaged / Math.max(1, inAll));
  if (inAll < fewestOfRest || share < wholeShare) return damage;
  const isSilent = (page: number): boolean => (telling[page] ?? 0) < fewestTelling;
  return {
    ...damage,
    isOpen: (place) => isSilent(place.page) || damage.isOpen(place),
    rate: (place) => (isSilent(place.page) ? share : damage.rate(place)),
  };
}
