import type { LetterLattice, LetterReading } from '../lexicon/lexicon.ts';
import { letterConfusions, type Confusion } from './letter-confusions.ts';

const byFirstLetter = groupByFirstLetter(letterConfusions);
/** Capitals lose their rings and dots always, and nothing else happens to them. */
const capitals: ReadonlyMap<string, readonly string[]> = new Map([
  ['a', ['å', 'ä']],
  ['o', ['ö']],
]);

/**
 * What each letter of a word as read may have been on the page. `plainOnly` leaves out what could be any damage, so that
 * only lost å ä ö remain.
 *
 * `Processtéd` gives p r o|ö c e s s t é|ö|ä d|ä|ö.
 */
export function letterLattice(word: string, plainOnly: boolean): LetterLattice {
  const lower = word.toLowerCase();
  const allCapitals = isAllCapitals(word);
  return lower.split('').map((letter, place) => {
    const asRead: LetterReading = { text: letter, length: 1, cost: 0 };
    if (allCapitals || (place === 0 && letter !== word[0])) {
      const others = capitals.get(letter) ?? [];
      return [asRead, ...others.map((text) => ({ text, length: 1, cost: 1 }))];
    }
    return [asRead, ...readingsAt(word, lower, place, plainOnly)];
  });
}

function isAllCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}

function readingsAt(
  word: string,
  lower: string,
  place: number,
  plainOnly: boolean,
): readonly LetterReading[] {
  const confusions = [
    ...(byFirstLetter.get(lower[place] ?? '') ?? []).filter(({ read }) => lower.startsWith(read, place)),
    ...(byFirstLetter.get(word[place] ?? '') ?? []).filter(({ read }) => read === 'A' && word[place] === 'A'),
  ];
  return confusions
    .filter(({ plain }) => plain || !plainOnly)
    .map(({ read, meant, cost }) => ({ text: meant, length: read.length, cost }));
}

function groupByFirstLetter(confusions: readonly Confusion[]): ReadonlyMap<string, readonly Confusion[]> {
  const groups = new Map<string, Confusion[]>();
  for (const confusion of confusions) {
    const first = confusion.read.slice(0, 1);
    groups.set(first, [...(groups.get(first) ?? []), confusion]);
  }
  return groups;
}
