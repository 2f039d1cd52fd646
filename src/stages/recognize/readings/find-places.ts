import { horizontalOverlap, right, verticalOverlap } from '../boxes.ts';
import type { EngineWord } from '../engines/engine.ts';

/** One place on a line, as each model has read it; the second may have read nothing there. */
export interface Place<Word extends EngineWord> {
  readonly base: Word[];
  readonly second: EngineWord[];
}

/** A § that a model without the sign passed over stands at most this many heights before its number. */
const signGap = 2;

/**
 * The places of a line in reading order, each with the words that either model has read there. Words of the second
 * model where the base has none are left out.
 */
export function findPlaces<Word extends EngineWord>(
  base: readonly Word[],
  second: readonly EngineWord[],
): Place<Word>[] {
  const places: Place<Word>[] = base.map((word) => ({ base: [word], second: [] }));
  // Each model's words stay in its own order: its boxes are rougher than its reading.
  for (const word of second) {
    const met = places.filter((place) => place.base.some((other) => meets(other, word)));
    const [first, ...rest] = met.length > 0 ? met : placesOfLostSign(places, word);
    if (first !== undefined) joinPlaces(places, first, rest).second.push(word);
  }
  return places;
}

function meets(a: EngineWord, b: EngineWord): boolean {
  return horizontalOverlap(a.box, b.box) >= 0.3 && verticalOverlap(a.box, b.box) >= 0.3;
}

function joinPlaces<Word extends EngineWord>(
  places: Place<Word>[],
  first: Place<Word>,
  rest: readonly Place<Word>[],
): Place<Word> {
  for (const place of rest) {
    first.base.push(...place.base);
    first.second.push(...place.second);
    places.splice(places.indexOf(place), 1);
  }
  return first;
}

/** A § alone, just before a number: a base model without the sign leaves it out at times. */
function placesOfLostSign<Word extends EngineWord>(
  places: readonly Place<Word>[],
  { text, box }: EngineWord,
): Place<Word>[] {
  if (!text.startsWith('§')) return [];
  const found = places.find(({ base }) => {
    const [first] = base;
    const gap = (first?.box.x ?? 0) - right(box);
    return first !== undefined && /^\d/u.test(first.text) && gap >= 0 && gap <= box.height * signGap;
  });
  return found === undefined ? [] : [found];
}
