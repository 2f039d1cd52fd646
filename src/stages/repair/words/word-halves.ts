import type { LinePlace } from '../working-text.ts';
import type { HyphenatedWord } from './hyphenated-words.ts';

/** The hyphenated words of letters, by the places of both their halves. */
export interface WordHalves {
  /** False for a line of whole words only, as nearly all are. */
  areOn(place: LinePlace): boolean;
  /** The word that has a half which begins in this place of its line. */
  at(place: LinePlace & { readonly start: number }): HyphenatedWord | undefined;
}

/** What ends one word begins no other: of three halves in a row the first two are one. */
export function indexHalves(words: readonly HyphenatedWord[]): WordHalves {
  const pages = new Map<number, Map<number, Map<number, HyphenatedWord>>>();
  const wordsOn = (place: LinePlace): Map<number, HyphenatedWord> => {
    const lines = getOrAdd(pages, place.page);
    return getOrAdd(lines, place.line);
  };
  for (const word of words) {
    if (wordsOn(word.first).has(word.first.start)) continue;
    wordsOn(word.first).set(word.first.start, word);
    wordsOn(word.second).set(word.second.start, word);
  }
  return {
    areOn: ({ page, line }) => pages.get(page)?.has(line) === true,
    at: ({ page, line, start }) => pages.get(page)?.get(line)?.get(start),
  };
}

function getOrAdd<Value>(maps: Map<number, Map<number, Value>>, key: number): Map<number, Value> {
  const own = maps.get(key) ?? new Map<number, Value>();
  maps.set(key, own);
  return own;
}
