import type { LetterLattice, LetterReading } from '../lexicon/lexicon.ts';
import type { Channel, Confusion } from './channel.ts';

/**
 * `plain`: lost å ä ö that show it; `all`: any letter; `poor`: any letter of a poor picture.
 */
export type LatticeKind = 'plain' | 'all' | 'poor';

/**
 * What each letter of a word as read may have been on the page.
 *
 * `Processtéd` gives p r o|ö c e s s t é|ö|ä d|ä|ö.
 */
export function letterLattice(word: string, channel: Channel, kind: LatticeKind): LetterLattice {
  const lower = word.toLowerCase();
  const allCapitals = isAllCapitals(word);
  return lower.split('').map((letter, place) => {
    const asRead: LetterReading = { text: letter, length: 1, cost: 0 };
    const confusions = allCapitals ? inCapitals(lower, place, channel) : inSmall(word, lower, place, channel);
    const readings = confusions
      .filter((confusion) => belongsTo(confusion, kind))
      .map(({ read, meant, cost }) => ({ text: meant, length: read.length, cost }));
    return [asRead, ...readings];
  });
}

function belongsTo({ isPlain, isPoor }: Confusion, kind: LatticeKind): boolean {
  if (kind === 'poor') return true;
  if (isPoor) return false;
  return kind === 'all' || isPlain;
}

export function isAllCapitals(word: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(word) && word === word.toUpperCase();
}

function inCapitals(lower: string, place: number, channel: Channel): readonly Confusion[] {
  return channel.capitalsStartingWith(lower[place] ?? '').filter(({ read }) => lower.startsWith(read, place));
}

/** A capital where a word begins is one of its own, or what was read for a small letter (I for l). */
function inSmall(word: string, lower: string, place: number, channel: Channel): readonly Confusion[] {
  const letter = word[place] ?? '';
  const own = channel.startingWith(letter).filter(({ read }) => word.startsWith(read, place));
  if (place > 0 || letter === lower[place]) return own;
  const capital = channel.capitalsStartingWith(lower[place] ?? '').filter(({ read }) => read.length === 1);
  return [...own.filter(({ meant, read }) => meant === 'l' || read.length > 1), ...capital];
}
