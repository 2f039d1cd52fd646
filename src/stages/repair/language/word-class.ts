import type { Standing } from '../lexicon/lexicon.ts';
import { standings } from '../lexicon/lexicon.ts';
import { wordFlags } from '../lexicon/word-flags.ts';
import { startsWithCapital } from '../words/letter-case.ts';

/** What a word is as far as its neighbours care, where the two have not been counted together. */
export const wordClasses = [
  'boundary',
  'comma',
  'number',
  'label',
  'first-name',
  'surname',
  'place',
  'capitals',
  'capitalised',
  'unknown-name',
  'counted',
  'known',
  'unknown',
] as const;
export type WordClass = (typeof wordClasses)[number];

/** `flags` are those of the word as it is written, `standing` is that of the word in any case. */
export function classOfWord(word: string, flags: number, standing: Standing, isCounted: boolean): WordClass {
  if (startsWithCapital(word)) {
    if ((flags & wordFlags.firstName) !== 0) return 'first-name';
    if ((flags & wordFlags.surname) !== 0) return 'surname';
    if ((flags & wordFlags.name) !== 0) return 'place';
    if (word.length > 1 && word === word.toUpperCase()) {
      // A title in capitals is made of words as sentences are; what is listed in capitals is an abbreviation.
      if (flags !== 0 || standing === standings.unknown) return 'capitals';
      return isCounted ? 'counted' : 'known';
    }
    return standing === standings.unknown ? 'unknown-name' : 'capitalised';
  }
  if (isCounted) return 'counted';
  return standing === standings.unknown ? 'unknown' : 'known';
}

/** True for a known word in small letters. */
export function isPlain(wordClass: WordClass): boolean {
  return wordClass === 'counted' || wordClass === 'known';
}
