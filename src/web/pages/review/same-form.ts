import { createHash } from 'node:crypto';
import type { ApplySameOrder, SamePlace } from '../../../pipeline/desk/desk-orders.ts';

/** Names a place and all that was seen of it: where anything of it has changed, the key is another. */
export function placeKey({ sha256, page, line, sourceStart, sourceEnd, version }: SamePlace): string {
  const seen = JSON.stringify([sha256, page, line, sourceStart, sourceEnd, version]);
  return createHash('sha256').update(seen).digest('hex').slice(0, 24);
}

/** Those of the places whose keys a form has sent. */
export function chosenPlaces(
  places: readonly SamePlace[],
  keys: readonly string[],
): ApplySameOrder['places'] {
  const wanted = new Set(keys);
  return places
    .filter((place) => wanted.has(placeKey(place)))
    .map(({ sha256, page, line, sourceStart, sourceEnd, version }) => ({
      sha256,
      page,
      line,
      sourceStart,
      sourceEnd,
      version,
    }));
}
